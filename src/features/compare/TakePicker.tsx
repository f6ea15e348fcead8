import { lensPlace } from '@/charts/palette';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { isVoiced } from '@/core/dossier/take';
import { useTakeName } from '@/i18n/evidence/useTakeName';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { trayHolds } from '@/state/habits/tray';
import { EmptyNote } from '@/ui/EmptyNote';
import styles from './TakePicker.module.css';

/** Every take of the dossier to tick, two to four; those with text come first. Where there are not two, it says so. */
export function TakePicker({
  dossier,
  picked,
  onPick,
}: {
  dossier: Dossier;
  picked: readonly string[];
  onPick: (takes: readonly string[]) => void;
}) {
  const { compare } = useEvidenceText();
  const names = useNames();
  const nameOf = useTakeName(dossier.takes);
  if (dossier.takes.length < 2) return <EmptyNote>{compare.tooFew(dossier.takes.length)}</EmptyNote>;
  const lenses = lensesOf(dossier.takes);
  const takes = [...dossier.takes].sort((a, b) => Number(isVoiced(b)) - Number(isVoiced(a)));
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">{compare.choose}</legend>
      <p>{compare.chooseHint}</p>
      <div className={styles.takes}>
        {takes.map((take) => {
          const checked = picked.includes(take.id);
          return (
            <label key={take.id}>
              <input
                type="checkbox"
                checked={checked}
                disabled={!checked && picked.length >= trayHolds}
                onChange={() => onPick(checked ? picked.filter((id) => id !== take.id) : [...picked, take.id])}
              />
              <span
                className={styles.dot}
                data-lens={lensPlace(take.lens, lenses)}
                data-silent={!isVoiced(take) || undefined}
                aria-hidden="true"
              />
              <span dir="auto">
                {nameOf(take)} <small>{names.region(take.region)}</small>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
