import { type ClipboardEvent, type FormEvent, useId, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';
import styles from './BringIn.module.css';
import { useBringing } from './useBringing';

/** A longer text would hold up the page while a box draws it, for minutes where it is one line. */
const mostInBox = 50_000;

/** A box for text: typed, or pasted, with the page it was copied from where there is one. A long text is read as it is pasted. */
export function PasteBox() {
  const { intake: words } = useDeskText();
  const bring = useBringing();
  const id = useId();
  const [plain, setPlain] = useState('');
  const [html, setHtml] = useState('');
  const [tried, setTried] = useState(false);
  const read = (event: FormEvent) => {
    event.preventDefault();
    setTried(plain.trim() === '');
    if (plain.trim() === '') return;
    setPlain('');
    setHtml('');
    void bring.paste({ plain, html });
  };
  // A copied page counts only as long as the text is all there is in the box, as it was pasted.
  const takePaste = (event: ClipboardEvent) => {
    const pasted = {
      plain: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    };
    if (pasted.plain.length <= mostInBox) return setHtml(plain === '' ? pasted.html : '');
    event.preventDefault();
    void bring.paste(pasted);
  };
  return (
    <form className={styles.paste} onSubmit={read}>
      <label htmlFor={id}>{words.bring.paste}</label>
      <p id={`${id}-says`} className={styles.small}>
        {words.bring.pasteLabel}
      </p>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        spellCheck={false}
        aria-describedby={`${id}-says`}
        value={plain}
        onPaste={takePaste}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value;
          setPlain(typed);
          if (typed === '') setHtml('');
        }}
      />
      <p className={styles.acts}>
        <Button type="submit">{words.bring.read}</Button>
        <span className={`${styles.small} ${styles.byKeys}`}>{words.bring.pasteHint}</span>
      </p>
      <p role="alert" className={styles.refused}>
        {tried && words.bring.pasteEmpty}
      </p>
    </form>
  );
}
