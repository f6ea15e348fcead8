import type { Take } from '@/core/dossier/take';
import { isOutletsOwn } from '@/core/notes/layer';
import type { TreatmentProposal } from '@/core/reading/words/proposeTreatment';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import styles from '@/features/evidence/said/Said.module.css';
import { useEvidenceText } from '@/i18n/useText';
import { Proposals } from './Proposals';
import { TreatmentNotes } from './TreatmentNotes';

/** A take with what rules propose for its words; those that rest on no words are left out. */
export interface Treated {
  readonly take: Take;
  readonly cued: readonly TreatmentProposal[];
}

const isOwn = ({ layer }: TreatmentProposal) => layer !== null && isOutletsOwn(layer);

/** What rules propose for each take, in its own words and in the dossier's, beside what somebody has noted where anybody has. */
export function TreatmentTable({ treated }: { treated: readonly Treated[] }) {
  const { wordsSaid } = useEvidenceText();
  const { treatment: words } = wordsSaid;
  const { evidence } = useEvidenceAtHand();
  const told = evidence.passages.some(({ take, layer }) => take !== null && !isOutletsOwn(layer));
  const noted = treated.some(({ take }) => take.notes.some(({ facet }) => facet === 'treatment'));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.take}
          </th>
          <th scope="colgroup" colSpan={told ? 2 : 1}>
            {words.proposed}
          </th>
          {noted && (
            <th scope="col" rowSpan={2}>
              {words.noted}
            </th>
          )}
        </tr>
        <tr>
          <th scope="col">{wordsSaid.ownWords}</th>
          {told && <th scope="col">{wordsSaid.dossierWords}</th>}
        </tr>
      </thead>
      <tbody>
        {treated.map(({ take, cued }) => (
          <tr key={take.id}>
            <th scope="row" dir="auto">
              {take.outlet}
            </th>
            <Cell take={take} proposals={cued.filter(isOwn)} own />
            {told && <Cell take={take} proposals={cued.filter((each) => !isOwn(each))} own={false} />}
            {noted && (
              <td>
                <TreatmentNotes take={take} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Proposals on one kind of text, or that there is no cue in it, or no such text. */
function Cell({ take, proposals, own }: { take: Take; proposals: readonly TreatmentProposal[]; own: boolean }) {
  const { treatment: words } = useEvidenceText().wordsSaid;
  const { evidence } = useEvidenceAtHand();
  if (proposals.length > 0)
    return (
      <td>
        <Proposals proposals={proposals} outlet={take.outlet} />
      </td>
    );
  const hasText = evidence.passages.some((passage) => passage.take === take.id && isOutletsOwn(passage.layer) === own);
  return <td className={styles.none}>{hasText ? words.noneHere : words.noText}</td>;
}
