import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import { heardIn } from './heardIn';
import { MethodLink } from './MethodLink';
import styles from './Said.module.css';
import { ScrollTable } from './ScrollTable';
import { VoicesTable } from './VoicesTable';

/** Where each entity speaks for itself and where it is only spoken of, in the text at hand. */
export function VoicesSection() {
  const { voices: words } = useEvidenceText().wordsSaid;
  const { dossier, evidence, passageOf } = useEvidenceAtHand();
  const voices = evidence.voices.map((voice, at) =>
    heardIn(voice, evidence.names.entities[at]?.places ?? [], passageOf, words.onlyDossier),
  );
  const withWords = new Set(evidence.passages.flatMap(({ take }) => take ?? [])).size;
  return (
    <Section title={words.title}>
      {voices.length === 0 ? (
        <EmptyNote>{words.noEntities}</EmptyNote>
      ) : (
        <>
          <p className={styles.says}>{words.says}</p>
          <ScrollTable title={words.title}>
            <VoicesTable voices={voices} />
          </ScrollTable>
          <p className={styles.caption}>
            {words.rule} <MethodLink section="names-voices" />
          </p>
          <p className={styles.caption}>{words.caption(voices.length, withWords, dossier.takes.length)}</p>
        </>
      )}
    </Section>
  );
}
