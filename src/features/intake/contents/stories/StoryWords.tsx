import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { mostShown } from './rowText';
import styles from './Stories.module.css';

/** The texts of a story, each with whose words they are: what is kept of it, and the publisher's own, which is not. */
export function StoryWords({ row: { gathered, story } }: { row: GatheredRow }) {
  const { stories: words } = useDeskText().intake;
  const { gist, quote } = gathered.take;
  const texts: readonly (readonly [keyof typeof words.whose, string | null])[] = [
    ['gist', gist],
    ['quote', quote === null ? null : quote.text],
    ['original', quote === null || quote.original === quote.text ? null : quote.original],
    ['description', story.description],
  ];
  return texts.map(
    ([whose, text]) =>
      text !== null && (
        <p key={whose} className={styles.words} data-kept={whose !== 'description'}>
          <span>{words.whose[whose]}</span> <bdi>{text.slice(0, mostShown)}</bdi>
          {text.length > mostShown && '…'}
        </p>
      ),
  );
}
