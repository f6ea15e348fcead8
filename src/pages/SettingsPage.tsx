import { SettingsForm } from '@/features/settings/SettingsForm';
import { StoredHere } from '@/features/settings/StoredHere';
import { useEvidenceText, useText } from '@/i18n/useText';
import { PageTitle } from '@/ui/PageTitle';
import styles from './MethodPage.module.css';

/** `/settings`: the reader's habits, and what is stored on this device. */
export function SettingsPage() {
  const text = useText();
  const { settings } = useEvidenceText();
  return (
    <div className={styles.page}>
      <PageTitle>{`${settings.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <h1>{settings.title}</h1>
        <p>{settings.dek}</p>
      </header>
      <SettingsForm />
      <StoredHere />
    </div>
  );
}
