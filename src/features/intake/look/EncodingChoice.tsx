import { useId } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage } from '@/i18n/useText';
import { readAgain } from '@/state/intake/bringing/readAgain';
import { useAmbient } from '@/state/intake/bringing/useAmbient';
import type { Brought } from '@/state/intake/brought';
import styles from './Look.module.css';

/** The encoding a file was read in, and where it was found by trying, the others. */
export function EncodingChoice({ file }: { file: Brought }) {
  const { intake: words } = useDeskText();
  const ambient = useAmbient(useLanguage());
  const id = useId();
  const { encoding, encodings } = file.read;
  if (encoding === null && encodings.length === 0) return null;
  const all = [...new Set(encoding === null ? encodings : [encoding, ...encodings])];
  return (
    <div>
      <dt>{encodings.length === 0 ? words.look.encoding : <label htmlFor={id}>{words.look.encoding}</label>}</dt>
      <dd>
        {encodings.length === 0 ? (
          encoding
        ) : (
          <select
            id={id}
            className={styles.encoding}
            value={encoding ?? ''}
            disabled={file.isBusy}
            onChange={({ currentTarget }) => void readAgain(file.id, { encoding: currentTarget.value }, ambient)}
          >
            {encoding === null && <option value="">{words.look.encodings}</option>}
            {all.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}
      </dd>
    </div>
  );
}
