import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { readAgain } from '@/state/intake/bringing/readAgain';
import { useAmbient } from '@/state/intake/bringing/useAmbient';
import type { Brought } from '@/state/intake/brought';
import { Button } from '@/ui/Button';
import styles from './Look.module.css';

/** Where a file may be of another kind as well, the question which it is. */
export function OrElse({ file }: { file: Brought }) {
  const { intake: words, formats } = useDeskText();
  const ambient = useAmbient(useLanguage());
  const { orElse } = file.read.intake;
  if (orElse.length === 0) return null;
  return (
    <fieldset className={styles.orElse} disabled={file.isBusy}>
      <legend>{words.look.isIt}</legend>
      {orElse.map((format) => (
        <Button key={format} onClick={() => void readAgain(file.id, { format }, ambient)}>
          {words.look.readAs(formats[format])}
        </Button>
      ))}
    </fieldset>
  );
}
