import { useId } from 'react';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useMomentName } from '@/i18n/desk/moments';
import { useDeskText } from '@/i18n/desk/useDeskText';

/** Which dossier of the desk something goes to, by its slug; `''` until one is chosen. Those of one title are told apart by when they changed. */
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
  const momentName = useMomentName();
  const id = useId();
  const isAlone = ({ title }: KeptDossier) => own.filter((each) => each.title === title).length === 1;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={slug} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        <option value="">{keep.choose}</option>
        {own.map((each) => (
          <option key={each.slug} value={each.slug}>
            {isAlone(each) ? each.title : keep.changed(each.title, momentName(each.changed))}
          </option>
        ))}
      </select>
    </>
  );
}
