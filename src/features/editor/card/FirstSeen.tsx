import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './TakeCards.module.css';

/** Beneath a day on which a tool only first saw the page: that it is no day of publication, and who says so. */
export function FirstSeen({ take }: { take: Take }) {
  const { takes } = useDeskText().editor;
  if (dateOf(take)?.from !== 'seen') return null;
  const note = take.notes.find(({ facet, value }) => facet === 'first-seen' && value === take.published);
  return <p className={styles.origin}>{takes.onlySeen(note?.source ?? null)}</p>;
}
