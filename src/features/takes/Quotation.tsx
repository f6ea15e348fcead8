import type { Quote, Take } from '@/core/dossier/take';
import { layerOfQuote } from '@/core/notes/layer';
import { useText } from '@/i18n/useText';
import { Words } from '@/ui/fromPage/Words';
import { useDossierAtHand } from './dossierAtHand';
import styles from './Quotation.module.css';

/**
 * A quotation as the dossier prints it. `lang` is the language it is *printed*
 * in, the dossier's: where that is not the article's, it is a translation.
 */
export function Quotation({ take, quote }: { take: Take; quote: Quote }) {
  const text = useText();
  const printed = useDossierAtHand().dossier.language;
  return (
    <figure className={styles.quotation}>
      <figcaption>{text.layers[layerOfQuote(take.language, printed)]}</figcaption>
      <blockquote lang={printed} dir="auto">
        <Words id={`${take.id}/quote`} line={quote.text} />
      </blockquote>
      {quote.original !== null && (
        <>
          <p className={styles.caption}>{text.takes.original}</p>
          <blockquote lang={take.language ?? undefined} dir="auto">
            <Words id={`${take.id}/original`} line={quote.original} />
          </blockquote>
        </>
      )}
    </figure>
  );
}
