import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Brought } from '@/state/intake/brought';
import { BackupHandover, type ShowBackup } from './BackupHandover';
import { BriefingShown } from './BriefingShown';
import styles from './Contents.module.css';
import { DossierChoice } from './DossierChoice';
import { MarksJoin } from './MarksJoin';
import { OutletsShown } from './OutletsShown';
import { StoryChoice } from './stories/StoryChoice';
import { TableMapping } from './TableMapping';

/** What a file holds, with what can be done with it. What cannot be kept says so. */
export function ContentsOf({ file, showBackup }: { file: Brought; showBackup: ShowBackup }) {
  const { intake: words } = useDeskText();
  const { intake } = file.read;
  switch (intake.kind) {
    case 'stories':
      return <StoryChoice file={file} />;
    case 'table':
      return <TableMapping file={file} table={intake.table} />;
    case 'dossiers':
      return <DossierChoice file={file} dossiers={intake.dossiers} />;
    case 'briefing':
      return <BriefingShown briefing={intake.briefing} />;
    case 'outlets':
      return <OutletsShown outlets={intake.outlets} name={file.read.name} />;
    case 'marks':
      return <MarksJoin id={file.id} texts={intake.texts} />;
    case 'backup':
      return <BackupHandover text={intake.text} showBackup={showBackup} />;
    case 'nothing':
      return <p className={styles.says}>{words.nothing}</p>;
  }
}
