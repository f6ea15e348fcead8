import { isOutletsOwn } from '@/core/notes/layer';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import { Section } from '@/ui/Section';
import { MethodLink } from './MethodLink';
import { isTakesOwn } from './namesSaid';
import styles from './Said.module.css';
import { ScrollTable } from './ScrollTable';
import { TakesNamed } from './TakesNamed';
import treatment from './treatment/Treatment.module.css';
import { TreatmentTable } from './treatment/TreatmentTable';

/** How each take treats the claim: what rules propose, on which words, beside what somebody has noted. */
export function TreatmentSection() {
  const { treatment: words } = useEvidenceText().wordsSaid;
  const { evidence, dossier, takeOf } = useEvidenceAtHand();
  const all = evidence.treatments.flatMap(({ take: id, proposals }) => {
    const take = takeOf(id);
    const cued = proposals.filter(({ place }) => place !== null);
    return take === undefined ? [] : [{ take, cued, open: proposals.find(({ place }) => place === null)?.rule }];
  });
  const isNoted = ({ take }: (typeof all)[number]) => take.notes.some(({ facet }) => facet === 'treatment');
  const told = all.filter((each) => each.cued.length > 0 || isNoted(each));
  const rest = (rule: string) => all.filter((each) => !told.includes(each) && each.open === rule);
  const cuedInOwn = all.filter(({ cued }) => cued.some(({ layer }) => layer !== null && isOutletsOwn(layer)));
  const own = new Set(evidence.passages.filter(isTakesOwn).map(({ take }) => take)).size;
  const noted = all.filter(isNoted).length;
  return (
    <Section title={words.title}>
      <p className={styles.says}>
        {words.says} {words.summary(cuedInOwn.length, own, dossier.takes.length)}{' '}
        {noted === 0 ? words.nobodyNoted : words.notedIn(noted, dossier.takes.length)}
      </p>
      {told.length > 0 && (
        <ScrollTable title={words.title}>
          <TreatmentTable treated={told} />
        </ScrollTable>
      )}
      <div className={treatment.rest}>
        <Rest title={words.noCue} takes={rest('no-cue').map(({ take }) => take.id)} />
        <Rest title={words.noOwnWords} takes={rest('no-own-words').map(({ take }) => take.id)} />
      </div>
      <p className={styles.caption}>
        {words.caption(dossier.takes.length, own)} <MethodLink section="treatment-rules" />
      </p>
    </Section>
  );
}

/** Takes for which nothing can be proposed, each opening all its words. */
function Rest({ title, takes }: { title: string; takes: readonly string[] }) {
  const { wordsSaid } = useEvidenceText();
  if (takes.length === 0) return null;
  return (
    <div>
      <h3>
        {title}: {wordsSaid.inTakes(takes.length)}
      </h3>
      <TakesNamed what={title} takes={takes.map((take) => ({ take, places: [] }))} />
    </div>
  );
}
