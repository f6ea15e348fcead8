import type { TreatmentProposal } from '@/core/reading/words/proposeTreatment';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { Words } from '@/features/evidence/said/Words';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { gatherProposals } from './gatherProposals';
import styles from './Treatment.module.css';
import { TreatmentName } from './TreatmentName';

/** What rules make of some words of a take: each treatment with its rule, the words, and whose they are. */
export function Proposals({ proposals, outlet }: { proposals: readonly TreatmentProposal[]; outlet: string }) {
  const text = useText();
  const names = useNames();
  const { rules, wordsSaid } = useEvidenceText();
  const { passageOf } = useEvidenceAtHand();
  return (
    <ul className={styles.proposals}>
      {gatherProposals(proposals).map(({ value, rule, words, places, layers }) => (
        <li key={`${rule} ${words}`}>
          <TreatmentName code={value} />
          <span className={styles.why}>
            {rules.treatmentRules[rule]}:{' '}
            <Words
              words={words}
              language={passageOf(places[0]?.passage ?? '')?.language ?? null}
              label={wordsSaid.opens(words, `${names.answer('treatment', value)}, ${outlet}`)}
              places={places}
            />
            <small> · {layers.map((layer) => text.layers[layer]).join(', ')}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
