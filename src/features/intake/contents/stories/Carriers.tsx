import { hostOf } from '@/core/dossier/webAddress';
import type { Story } from '@/core/intake/story';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './Stories.module.css';

/** Who else carries the same text. */
export function Carriers({ carriers, tabIndex }: { carriers: readonly Story[]; tabIndex: number }) {
  const { stories: words } = useDeskText().intake;
  return (
    <div className={styles.carriers}>
      <p>{words.carriedBy}</p>
      <ul>
        {carriers.map(({ link, outlet, domain, line }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: copies may be alike in everything, and never move
          <li key={`${line} ${at}`} dir="auto">
            {outlet ?? domain}{' '}
            {link !== null && (
              <a
                href={link}
                target="_blank"
                rel="noreferrer noopener"
                tabIndex={tabIndex}
                aria-label={words.opens(hostOf(link))}
              >
                {hostOf(link)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
