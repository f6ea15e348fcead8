import { webAddress } from '@/core/dossier/webAddress';
import type { ListedOutlet } from '@/core/intake/intake';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useNames } from '@/i18n/names';
import styles from './Contents.module.css';
import { CopyOutlets } from './CopyOutlets';

/** Beyond this a table of outlets says how many more there are. */
const most = 200;

/** Outlets a file lists. They have no stories, so nothing of them is kept; their feeds can be opened, and the list copied. */
export function OutletsShown({ outlets, name }: { outlets: readonly ListedOutlet[]; name: string }) {
  const { outlets: words, findings } = useDeskText().intake;
  const names = useNames();
  const said = (text: string | null) => text ?? <span className={styles.unknown}>{words.unknown}</span>;
  return (
    <div className={styles.part}>
      <p className={styles.says}>{words.says}</p>
      <p className={styles.says}>{words.use}</p>
      <p>
        <CopyOutlets outlets={outlets} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={words.list(name)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.outlet}</th>
              <th scope="col">{words.domain}</th>
              <th scope="col">{words.country}</th>
              <th scope="col">{words.language}</th>
              <th scope="col">{words.feed}</th>
            </tr>
          </thead>
          <tbody>
            {outlets.slice(0, most).map(({ line, outlet, domain, country, language, feed }) => (
              <tr key={`${line} ${outlet} ${feed}`}>
                <th scope="row" dir="auto">
                  {outlet}
                </th>
                <td>{said(domain)}</td>
                <td>{said(country)}</td>
                <td>{said(language === null ? null : names.language(language))}</td>
                <td className={styles.address}>{feed === null ? said(null) : <FeedLink address={feed} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {outlets.length > most && <p className={styles.small}>{findings.rest(outlets.length - most)}</p>}
    </div>
  );
}

/** Only a web address becomes a link. */
function FeedLink({ address }: { address: string }) {
  const { stories: words } = useDeskText().intake;
  const link = webAddress(address);
  return link === null ? (
    address
  ) : (
    <a href={link} target="_blank" rel="noreferrer noopener" aria-label={words.opens(address)}>
      {address}
    </a>
  );
}
