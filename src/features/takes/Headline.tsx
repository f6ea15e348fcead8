import type { Take } from '@/core/dossier/take';
import { linkWords } from '@/core/reading/linkWords';
import { useText } from '@/i18n/useText';
import { Words } from '@/ui/fromPage/Words';
import styles from './Headline.module.css';

/** The headline or, where there is none, the words left in the link; marked as which it is. */
export function Headline({ take }: { take: Take }) {
  const text = useText();
  const left = take.headline !== null || take.link === null ? null : linkWords(take.link);
  const words = take.headline ?? left;
  if (words === null) return <p className={styles.none}>{text.unknown.headline}</p>;
  return (
    <>
      <p className={styles.layer}>{text.layers[take.headline === null ? 'link' : 'headline']}</p>
      <p className={take.headline === null ? styles.left : styles.words} lang={take.language ?? undefined} dir="auto">
        <Words id={`${take.id}/${take.headline === null ? 'link' : 'headline'}`} line={words} />
      </p>
    </>
  );
}
