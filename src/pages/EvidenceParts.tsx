import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, use } from 'react';
import { voices } from '@/core/evidence/ledger/ledger';
import { HealthSection } from '@/features/evidence/health/HealthSection';
import { LedgerSection } from '@/features/evidence/ledger/LedgerSection';
import { OmissionsSection } from '@/features/evidence/omissions/OmissionsSection';
import { RobustnessSection } from '@/features/evidence/robust/RobustnessSection';
import { NamesSection } from '@/features/evidence/said/NamesSection';
import { SharedCopySection } from '@/features/evidence/said/SharedCopySection';
import { TreatmentSection } from '@/features/evidence/said/TreatmentSection';
import { VoicesSection } from '@/features/evidence/said/VoicesSection';
import { useEvidenceText } from '@/i18n/useText';
import { Choice } from '@/ui/Choice';
import { Footing } from '@/ui/fromPage/footing';
import { Section } from '@/ui/Section';
import styles from './EvidencePage.module.css';

/** The parts of the page, and the links to them. */
export function EvidenceParts() {
  const { evidencePage: words, wordsSaid, health } = useEvidenceText();
  const parts = [
    { id: 'ledger', title: words.ledger.title, content: <Ledger /> },
    { id: 'omissions', title: words.omissions.title, content: <Omissions /> },
    { id: 'names', title: wordsSaid.title, content: <NamesSection /> },
    { id: 'treatment', title: wordsSaid.treatment.title, content: <TreatmentSection /> },
    { id: 'voices', title: wordsSaid.voices.title, content: <VoicesSection /> },
    { id: 'health', title: health.title, content: <HealthSection /> },
    { id: 'robustness', title: health.robust.title, content: <RobustnessSection /> },
    { id: 'copy', title: wordsSaid.copy.title, content: <SharedCopySection /> },
  ];
  return (
    <>
      <nav aria-label={words.contents} className={styles.contents}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, content }) => (
        <Part key={id} id={id}>
          {content}
        </Part>
      ))}
    </>
  );
}

const goTo = (part: HTMLElement | null) => {
  if (part !== null && location.hash === `#${part.id}`) part.scrollIntoView();
};

/** A part an address may lead to. It comes after the address was followed, so it goes to itself. */
function Part({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} ref={goTo} className={styles.part}>
      {children}
      {use(Footing)}
    </div>
  );
}

function Ledger() {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { words: whose } = useSearch({ from: '/e/$dossier/evidence' });
  return (
    <Section title={words.title} beside={<WhoseWords />}>
      <LedgerSection voice={whose ?? null} />
    </Section>
  );
}

/** Whose words the ledger is over stands in the address. */
function WhoseWords() {
  const { ledger: words } = useEvidenceText().evidencePage;
  const { words: whose } = useSearch({ from: '/e/$dossier/evidence' });
  const navigate = useNavigate({ from: '/e/$dossier/evidence' });
  return (
    <>
      <p>{words.hint}</p>
      <div className={styles.switch}>
        <Choice
          label={words.whose}
          options={(['both', ...voices] as const).map((value) => ({ value, name: words.voices[value] }))}
          value={whose ?? 'both'}
          onChoose={(value) =>
            void navigate({
              search: (now) => ({ ...now, words: value === 'both' ? undefined : value }),
              resetScroll: false,
            })
          }
        />
      </div>
    </>
  );
}

function Omissions() {
  const { omissions: words } = useEvidenceText().evidencePage;
  const { words: whose } = useSearch({ from: '/e/$dossier/evidence' });
  return (
    <Section title={words.title} beside={<p>{words.hint}</p>}>
      <OmissionsSection voice={whose ?? null} />
    </Section>
  );
}
