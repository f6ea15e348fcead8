import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { useLosses } from '@/state/desk/copies/losses';
import { type Deleted, deleteOwn, undoDelete } from '@/state/desk/deleted';
import { useOpenDesk, useReopenDesk } from '@/state/desk/openDesk';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { useOwnStore } from '@/state/desk/ownStore';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import { DeletedLines } from './DeletedLines';
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
  const [just, setJust] = useState<Deleted | null>(null);
  const [said, setSaid] = useState('');
  /** Does something, then says what came of it; nothing where that is seen. */
  const act = async (doing: Promise<Deleted | null>, done: string) => {
    try {
      setJust(await doing);
      setSaid(done);
      reopen();
    } catch {
      setSaid(list.refused);
    }
  };
  const undo = (gone: Deleted) =>
    void act(
      undoDelete(gone).then(() => null),
      list.broughtBack(gone.name),
    );
  if (isShut && own.length === 0) return null;
  return (
    <Section
      title={list.title}
      beside={
        own.length > 0 && (
          <Link to="/desk" hash="bring-in">
            {list.bringIn}
          </Link>
        )
      }
    >
      <DeletedLines just={just} onUndo={undo} />
      <UndoLine said={said} undo={null} word={list.undo} />
      {!isOpen && <p className={styles.quiet}>{text.site.loading}</p>}
      {isOpen && own.length === 0 && <EmptyNote hint={<p>{list.emptyHint}</p>}>{list.empty}</EmptyNote>}
      <ul className={styles.list}>
        {own.map((dossier) => (
          <KeptRow
            key={dossier.slug}
            dossier={dossier}
            sharesTitle={own.some(({ slug, title }) => title === dossier.title && slug !== dossier.slug)}
            onRemove={isShut ? null : () => void act(deleteOwn(dossier), '')}
          />
        ))}
      </ul>
      {own.length > 0 && !isShut && <LastingOffer />}
    </Section>
  );
}
