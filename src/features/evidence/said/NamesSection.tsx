import { useState } from 'react';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useEvidenceText } from '@/i18n/useText';
import { Choice } from '@/ui/Choice';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import { MethodLink } from './MethodLink';
import { NamesByName } from './names/NamesByName';
import { NamesByTake } from './names/NamesByTake';
import { useNamed } from './names/useNamed';
import { isTakesOwn } from './namesSaid';
import styles from './Said.module.css';
import { ScrollTable } from './ScrollTable';

const ways = ['name', 'take'] as const;

/** What each take calls those the event is about and what was done, in its own words; by name, or take by take. */
export function NamesSection() {
  const { wordsSaid } = useEvidenceText();
  const { dossier, evidence } = useEvidenceAtHand();
  const named = useNamed();
  const [way, setWay] = useState<(typeof ways)[number]>('name');
  const { names: words } = wordsSaid;
  const takesOf = (passages: typeof evidence.passages) => new Set(passages.flatMap(({ take }) => take ?? [])).size;
  if (named.length === 0)
    return (
      <Section title={wordsSaid.title}>
        <EmptyNote>{words.noEntities}</EmptyNote>
      </Section>
    );
  return (
    <Section
      title={wordsSaid.title}
      beside={
        <Choice
          label={words.ways}
          options={ways.map((value) => ({ value, name: words.way[value] }))}
          value={way}
          onChoose={setWay}
        />
      }
    >
      <p className={styles.says}>{words.says}</p>
      <ScrollTable title={wordsSaid.title}>
        {way === 'name' ? <NamesByName named={named} /> : <NamesByTake named={named} />}
      </ScrollTable>
      {way === 'take' && <p className={styles.caption}>{words.dash}</p>}
      <p className={styles.caption}>
        {words.caption(takesOf(evidence.passages), takesOf(evidence.passages.filter(isTakesOwn)), dossier.takes.length)}{' '}
        <MethodLink section="names-voices" />
      </p>
    </Section>
  );
}
