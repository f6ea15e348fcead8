import { useMemo, useState } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { countReadersNotes, takenOut } from '@/core/exports/takenOut';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { today } from '@/i18n/today';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import { FormRow } from './FormRow';
import { formIds } from './forms';
import { pageWords } from './pageWords';
import { ShareLink } from './ShareLink';
import styles from './TakeOut.module.css';

/** Every form a dossier can leave in, with what is to be left out first. */
export function TakeOutSheet({ dossier, shown }: { dossier: Dossier; shown: (() => readonly Take[]) | undefined }) {
  const { takeOut } = useDeskText();
  const [view] = useState(() => shown?.() ?? dossier.takes);
  const [onlyShown, setOnlyShown] = useState(false);
  const [readersNotes, setReadersNotes] = useState(true);
  const spoken = { language: useLanguage(), text: useText(), evidence: useEvidenceText(), takeOut };
  const [given] = useState(() => ({ words: pageWords(spoken, today()), today: today() }));
  const [n, all] = [view.length, dossier.takes.length];
  const notes = countReadersNotes(dossier);
  const partial = takeOut.partial(n, all);
  const taken = useMemo(
    () => takenOut(dossier, { only: onlyShown ? new Set(view.map(({ id }) => id)) : null, readersNotes, partial }),
    [dossier, view, onlyShown, readersNotes, partial],
  );
  return (
    <div className={styles.sheet}>
      <p>{takeOut.says}</p>
      {n < all && (
        <label className={styles.choice}>
          <input type="checkbox" checked={onlyShown} onChange={() => setOnlyShown(!onlyShown)} />
          {takeOut.onlyShown(n, all)}
        </label>
      )}
      {notes > 0 && (
        <label className={styles.choice}>
          <input type="checkbox" checked={readersNotes} onChange={() => setReadersNotes(!readersNotes)} />
          {takeOut.withNotes(notes)}
        </label>
      )}
      <ShareLink dossier={taken} />
      <ul className={styles.forms}>
        {formIds.map((id) => (
          <FormRow key={id} id={id} dossier={taken} given={given} />
        ))}
      </ul>
    </div>
  );
}
