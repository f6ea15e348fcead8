import type { Take } from '@/core/dossier/take';
import { originOf } from '@/core/edits/proposals';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './TakeCards.module.css';

/** Where the value of a field was taken from, where it was proposed once. */
export function Origin({ take, field }: { take: Take; field: Parameters<typeof originOf>[1] }) {
  const { proposals } = useDeskText().editor;
  const origin = originOf(take, field);
  if (origin === null) return null;
  return (
    <p className={styles.origin}>
      {proposals.taken[origin.by !== 'rule' ? 'registry' : origin.layer === 'headline' ? 'script' : 'link']}
      {origin.source !== null && `: ${origin.source}`}
    </p>
  );
}
