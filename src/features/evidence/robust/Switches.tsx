import { useId } from 'react';
import { type Leaving, leavings } from '@/core/evidence/robust/without';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import styles from './Robustness.module.css';

/** The ways of leaving takes out, any of them at once; each says by which rule, and how many it leaves out on its own. */
export function Switches({
  chosen,
  onChange,
}: {
  chosen: readonly Leaving[];
  onChange: (chosen: readonly Leaving[]) => void;
}) {
  const { robust } = useEvidenceText().health;
  const { evidence } = useEvidenceAtHand();
  const id = useId();
  return (
    <fieldset className={styles.switches}>
      <legend>{robust.switches}</legend>
      {leavings.map((way) => {
        const out = evidence.robustness.find((each) => each.id === way)?.leftOut.length ?? 0;
        return (
          <div key={way}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(way)}
                aria-describedby={`${id}${way}`}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? [...chosen, way] : chosen.filter((each) => each !== way))
                }
              />
              <span>{robust.ways[way]}</span>
            </label>
            <p id={`${id}${way}`}>
              {robust.out(out)} {robust.rules[way]}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
