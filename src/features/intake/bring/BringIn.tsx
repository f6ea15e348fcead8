import { useDeskText } from '@/i18n/desk/useDeskText';
import { Section } from '@/ui/Section';
import styles from './BringIn.module.css';
import { FilePickers } from './FilePickers';
import { KindsRead } from './KindsRead';
import { Limits } from './Limits';
import { PasteBox } from './PasteBox';
import { ReadingProgress } from './ReadingProgress';
import { SharedLink } from './SharedLink';
import { SiteFile } from './SiteFile';

/** Everything a reader can do to bring files in, and what becomes of them: nothing leaves the browser. */
export function BringIn() {
  const { intake: words } = useDeskText();
  return (
    <Section title={words.bring.title}>
      <div className={styles.ways}>
        <div className={styles.drop}>
          <p className={styles.dropHere}>{words.bring.drop}</p>
          <p className={styles.acts}>
            <FilePickers />
          </p>
          <p>{words.bring.promise}</p>
          <p className={styles.small}>{words.bring.stays}</p>
        </div>
        <PasteBox />
      </div>
      <KindsRead />
      <Limits />
      <SiteFile />
      <SharedLink />
      <ReadingProgress />
    </Section>
  );
}
