import { useState } from 'react';
import type { KeptDossier } from '@/core/desk/keptDossier';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { useLosses } from '@/state/desk/copies/losses';
import { useOpenDesk, useReopenDesk } from '@/state/desk/openDesk';
import { removeOwn, useOwnDossiers } from '@/state/desk/ownDossiers';
import { useOwnStore } from '@/state/desk/ownStore';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import styles from './Desk.module.css';
import { KeptRow } from './KeptRow';
import { LastingOffer } from './LastingOffer';
import { UndoLine } from './UndoLine';

/** The reader's own dossiers, the one changed last first; each can be opened, edited, and deleted with a way back. */
export function KeptList() {
  const text = useText();
  const { list } = useDeskText().keeping;
  useOpenDesk();
  const reopen = useReopenDesk();
  const own = useOwnDossiers();
  const isOpen = useOwnStore(({ found }) => found !== null);
  const isShut = useLosses(({ shut }) => shut !== null);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [said, setSaid] = useState('');
  /** Does something, then says so, with the way back from it where it has one. */
  const act = async (doing: Promise<(() => void) | null>, done: string) => {
    try {
      const back = await doing;
      setUndo(() => back);
      setSaid(done);
      reopen();
    } catch {
      setSaid(list.refused);
    }
  };
  const remove = async ({ slug, title }: KeptDossier): Promise<() => void> => {
    const putBack = await removeOwn(slug);
    const name = title || slug;
    return () =>
      void act(
        putBack().then(() => null),
        list.broughtBack(name),
      );
  };
  if (isShut && own.length === 0) return null;
  return (
    <Section title={list.title}>
      <UndoLine said={said} undo={undo} word={list.undo} />
      {!isOpen && <p className={styles.quiet}>{text.site.loading}</p>}
      {isOpen && own.length === 0 && <EmptyNote hint={<p>{list.emptyHint}</p>}>{list.empty}</EmptyNote>}
      <ul className={styles.list}>
        {own.map((dossier) => (
          <KeptRow
            key={dossier.slug}
            dossier={dossier}
            sharesTitle={own.some(({ slug, title }) => title === dossier.title && slug !== dossier.slug)}
            onRemove={isShut ? null : () => void act(remove(dossier), list.removed(dossier.title || dossier.slug))}
          />
        ))}
      </ul>
      {own.length > 0 && !isShut && <LastingOffer />}
    </Section>
  );
}
