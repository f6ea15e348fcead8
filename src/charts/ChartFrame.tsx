import { type ReactNode, Suspense, use } from 'react';
import { useText } from '@/i18n/useText';
import { EmptyNote } from '@/ui/EmptyNote';
import { Footing } from '@/ui/fromPage/footing';
import styles from './ChartFrame.module.css';
import type { LensPlace } from './palette';
import type { Rows } from './rows';
import { TableTwin } from './TableTwin';

/** A chart with its title, a key to its parts, what it counts, and its table. The drawing itself comes when it is asked for. */
export function ChartFrame({
  title,
  caption,
  rows,
  name,
  empty,
  parts = [],
  picture,
  children,
}: {
  title: string;
  caption: string;
  rows: Rows;
  /** Of the file it is saved as. */
  name: string;
  empty: boolean;
  /** What the parts of a bar are, in their colours. */
  parts?: readonly { readonly name: string; readonly place: LensPlace }[];
  /** What saves it as a picture. */
  picture: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <figure className={styles.frame}>
      <h3>{title}</h3>
      {parts.length > 1 && (
        <ul className={styles.key}>
          {parts.map((part) => (
            <li key={part.name} data-lens={part.place}>
              {part.name}
            </li>
          ))}
        </ul>
      )}
      {empty ? (
        <EmptyNote>{text.coverage.empty}</EmptyNote>
      ) : (
        <div className={styles.drawing}>
          <Suspense fallback={<p className={styles.waiting}>{text.site.loading}</p>}>{children}</Suspense>
        </div>
      )}
      <figcaption>
        {caption} {use(Footing)}
      </figcaption>
      <TableTwin rows={rows} name={name} caption={title} />
      {!empty && picture}
    </figure>
  );
}
