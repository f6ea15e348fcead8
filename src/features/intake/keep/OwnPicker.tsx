import { useId } from 'react';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDeskText } from '@/i18n/desk/useDeskText';

/** Which dossier of the desk something goes to, by its slug; `''` until one is chosen. */
export function OwnPicker({
  label,
  own,
  slug,
  onPick,
}: {
  label: string;
  own: readonly KeptDossier[];
  slug: string;
  onPick: (slug: string) => void;
}) {
  const { keep } = useDeskText().intake;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={slug} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        <option value="">{keep.choose}</option>
        {own.map((each) => (
          <option key={each.slug} value={each.slug}>
            {each.title}
          </option>
        ))}
      </select>
    </>
  );
}
