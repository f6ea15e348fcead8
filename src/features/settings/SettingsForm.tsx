import type { ReactNode } from 'react';
import { languages } from '@/i18n/languages';
import { useEvidenceText, useLanguage } from '@/i18n/useText';
import { type Preferences, prefer, usePreferences } from '@/state/habits/preferences';
import { Choice } from '@/ui/Choice';
import { changeLanguage } from './changeLanguage';
import styles from './SettingsForm.module.css';

/** Every habit, with what it can be. It takes effect and is kept as soon as it is chosen. */
export function SettingsForm() {
  const { settings } = useEvidenceText();
  const language = useLanguage();
  const now = usePreferences();
  const options = <Value extends string>(names: Readonly<Record<Value, string>>) =>
    (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }));
  return (
    <dl className={styles.form}>
      <Setting name={settings.language}>
        <Choice
          label={settings.language}
          options={languages.map(({ code, name }) => ({ value: code, name }))}
          value={language}
          onChoose={(code) => void changeLanguage(code)}
        />
      </Setting>
      <Setting name={settings.theme}>
        <Choice
          label={settings.theme}
          options={options<Preferences['theme']>(settings.themes)}
          value={now.theme}
          onChoose={(theme) => prefer({ theme })}
        />
      </Setting>
      <Setting name={settings.textSize}>
        <Choice
          label={settings.textSize}
          options={options<Preferences['textSize']>(settings.textSizes)}
          value={now.textSize}
          onChoose={(textSize) => prefer({ textSize })}
        />
      </Setting>
      <Setting name={settings.motion}>
        <Choice
          label={settings.motion}
          options={options<Preferences['motion']>(settings.motions)}
          value={now.motion}
          onChoose={(motion) => prefer({ motion })}
        />
      </Setting>
      <Setting name={settings.shortcuts}>
        <Choice
          label={settings.shortcuts}
          options={[
            { value: 'on', name: settings.shortcutsOn },
            { value: 'off', name: settings.shortcutsOff },
          ]}
          value={now.shortcuts ? 'on' : 'off'}
          onChoose={(value) => prefer({ shortcuts: value === 'on' })}
        />
      </Setting>
    </dl>
  );
}

function Setting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
