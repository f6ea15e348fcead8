import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { InContext } from '@/features/evidence/InContext';
import { useEvidenceText } from '@/i18n/useText';
import { EmptyNote } from '@/ui/EmptyNote';
import { Popover } from '@/ui/Popover';
import { Section } from '@/ui/Section';
import { MethodLink } from './MethodLink';
import { isTakesOwn } from './namesSaid';
import styles from './Said.module.css';
import {
  type Likeness,
  likenessesOf,
  placesInBoth,
  type SharedGroup,
  sharedGroups,
  wholeOf,
  wordsInBoth,
} from './sharedGroups';

/** Takes that may carry one text: one take, so many carriers, with what every pair of them shares. */
export function SharedCopySection() {
  const { copy: words } = useEvidenceText().wordsSaid;
  const { dossier, evidence } = useEvidenceAtHand();
  const groups = sharedGroups(dossier.takes, evidence.sharedCopy);
  const folded = groups.reduce((sum, { takes }) => sum - takes.length + 1, dossier.takes.length);
  const asked = new Set(evidence.passages.filter(isTakesOwn).map(({ take }) => take)).size;
  return (
    <Section title={words.title}>
      {groups.length === 0 ? (
        <EmptyNote>{words.none}</EmptyNote>
      ) : (
        <>
          <p className={styles.says}>
            {words.says} {words.counts(dossier.takes.length, folded)}
          </p>
          <ul className={styles.groups}>
            {groups.map((group) => (
              <li key={group.takes[0]?.id}>
                <Carriers group={group} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.caption}>
        {words.rule} <MethodLink section="shared-copy" />
      </p>
      <p className={styles.caption}>{words.caption(dossier.takes.length, asked)}</p>
    </Section>
  );
}

function Carriers({ group }: { group: SharedGroup }) {
  const { copy: words } = useEvidenceText().wordsSaid;
  const { passageOf } = useEvidenceAtHand();
  const { takes } = group;
  return (
    <>
      <h3>
        {words.folded(takes.length)}: <bdi>{takes.map(({ outlet }) => outlet).join(', ')}</bdi>
      </h3>
      <ul className={styles.pairs}>
        {likenessesOf(group, passageOf).map((likeness) => (
          <Alike key={`${likeness.by} ${likeness.takes.map(({ id }) => id).join(' ')}`} likeness={likeness} />
        ))}
      </ul>
    </>
  );
}

function Alike({ likeness: { by, takes, passages } }: { likeness: Likeness }) {
  const { copy: words, inTake } = useEvidenceText().wordsSaid;
  const [one, other] = passages;
  const { shared, all } = wordsInBoth(one?.text ?? '', other?.text ?? '');
  const name = words.share(takes.map(({ outlet }) => outlet));
  const what = words.by[by](shared, all);
  return (
    <li>
      <bdi>{name}</bdi>{' '}
      <Popover quiet opener={what} label={inTake(what, takes.map(({ outlet }) => outlet).join(', '))}>
        <InContext places={by === 'link' ? placesInBoth(passages) : passages.map(wholeOf)} />
      </Popover>
    </li>
  );
}
