import { dateOf } from '@/core/dossier/dateOf';
import { hostOf } from '@/core/dossier/webAddress';
import type { GatheredTake } from '@/core/intake/gather/gatherTakes';
import type { ProposedField } from '@/core/intake/gather/placeStory';
import { saidWhen } from '@/core/intake/saidWhen';
import { periodName } from '@/i18n/desk/periodName';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useNames } from '@/i18n/names';
import { useLanguage, useText } from '@/i18n/useText';
import styles from './Stories.module.css';

/** Outlet, region, language and day of a take; what the file does not say itself is marked, with who says so. */
export function TakeFacts({ gathered, tabIndex }: { gathered: GatheredTake; tabIndex: number }) {
  const { stories: words } = useDeskText().intake;
  const text = useText();
  const names = useNames();
  const language = useLanguage();
  const { take, proposed } = gathered;
  const when = saidWhen(take);
  const isSeen = dateOf(take)?.from === 'seen';
  const day = when === null ? text.unknown.date : periodName(when, language);
  const facts: readonly (readonly [ProposedField, string])[] = [
    ['outlet', take.outlet],
    ['region', take.region === null ? text.unknown.region : names.region(take.region)],
    ['language', take.language === null ? text.unknown.language : names.language(take.language)],
    ['published', isSeen ? `${day}, ${text.takes.dateSeen}` : day],
  ];
  return (
    <>
      {facts.map(([field, said]) => {
        const from = proposed.get(field);
        return (
          <span key={field} className={from === undefined ? undefined : styles.proposed} dir="auto">
            {said}
            {from !== undefined && <span className="visually-hidden"> ({words.proposed[from]})</span>}
          </span>
        );
      })}
      {take.lens !== null && <span dir="auto">{take.lens}</span>}
      {take.byline !== null && <span dir="auto">{take.byline}</span>}
      {take.link !== null ? (
        <a
          href={take.link}
          target="_blank"
          rel="noreferrer noopener"
          tabIndex={tabIndex}
          aria-label={words.opens(hostOf(take.link))}
        >
          {hostOf(take.link)}
        </a>
      ) : take.brokenLink === null ? (
        <span>{words.unlinked}</span>
      ) : (
        <span>
          {words.brokenLink} <bdi>{take.brokenLink.slice(0, 120)}</bdi>
        </span>
      )}
    </>
  );
}
