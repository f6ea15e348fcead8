import { useState } from 'react';
import { DeskNotice } from '@/features/desk/DeskNotice';
import { KeptList } from '@/features/desk/KeptList';
import { KeepingPanel } from '@/features/desk/safe/KeepingPanel';
import { RestorePreview } from '@/features/desk/safe/RestorePreview';
import { BringIn } from '@/features/intake/bring/BringIn';
import { Dropping } from '@/features/intake/bring/drop/Dropping';
import { KeepChosen } from '@/features/intake/keep/KeepChosen';
import { KeptNotice } from '@/features/intake/keep/KeptNotice';
import { StartEmpty } from '@/features/intake/keep/StartEmpty';
import { LookList } from '@/features/intake/look/LookList';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { useOwnStore } from '@/state/desk/ownStore';
import { PageTitle } from '@/ui/PageTitle';
import styles from './DeskPage.module.css';

/** `/desk`: bring files in, look at them, keep them, and what is kept. Who comes with dossiers finds those first. */
export function DeskPage() {
  const text = useText();
  const { intake } = useDeskText();
  const hasOwn = useCameWithOwn();
  return (
    <Dropping>
      <PageTitle>{`${intake.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <h1>{intake.title}</h1>
        <p>{intake.dek}</p>
      </header>
      <DeskNotice />
      {hasOwn && <KeptList />}
      <div id="bring-in" className={styles.bringIn}>
        <BringIn />
      </div>
      <StartEmpty />
      <LookList showBackup={(backup, onDone) => <RestorePreview text={backup} onDone={onDone} />} />
      <KeepChosen />
      <KeptNotice />
      {!hasOwn && <KeptList />}
      <KeepingPanel />
    </Dropping>
  );
}

/** Whether there were dossiers when the page was opened: nothing changes places under the hands of who keeps a first one. */
function useCameWithOwn(): boolean {
  const count = useOwnStore(({ found }) => found?.size ?? null);
  const [first, setFirst] = useState(count);
  if (first === null && count !== null) setFirst(count);
  return (first ?? 0) > 0;
}
