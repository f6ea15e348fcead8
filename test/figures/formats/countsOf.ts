import type { Intake } from '@/core/intake/intake';
import type { Story } from '@/core/intake/story';

/** What of an intake is counted: how many there are, and of how many a part is known. */
export type Count =
  | 'dossiers'
  | 'takes'
  | 'items'
  | 'stories'
  | 'outlets'
  | 'feeds'
  | 'texts'
  | 'marks'
  | 'rows'
  | keyof Omit<Story, 'line' | 'notes'>;

const parts = [
  'outlet',
  'domain',
  'country',
  'region',
  'language',
  'lens',
  'headline',
  'gist',
  'quote',
  'published',
  'firstSeen',
  'byline',
  'link',
  'brokenLink',
  'description',
  'event',
  'syndicatedFrom',
  'isCopy',
] as const;

/** Counts an intake. What it does not hold counts nothing. */
export function countsOf(intake: Intake): ReadonlyMap<Count, number> {
  const counts = new Map<Count, number>();
  switch (intake.kind) {
    case 'dossiers':
      counts.set('dossiers', intake.dossiers.length);
      counts.set('takes', intake.dossiers.flatMap(({ takes }) => takes).length);
      counts.set('link', intake.dossiers.flatMap(({ takes }) => takes.filter(({ link }) => link !== null)).length);
      break;
    case 'briefing':
      counts.set('items', intake.briefing.sections.flatMap(({ items }) => items).length);
      break;
    case 'stories':
      counts.set('stories', intake.stories.length);
      for (const part of parts) {
        counts.set(part, intake.stories.filter((story) => story[part] !== null && story[part] !== false).length);
      }
      break;
    case 'outlets':
      counts.set('outlets', intake.outlets.length);
      counts.set('feeds', intake.outlets.filter(({ feed }) => feed !== null).length);
      break;
    case 'marks':
      counts.set('texts', intake.texts.length);
      counts.set('marks', intake.texts.flatMap(({ marks }) => marks).length);
      break;
    case 'table':
      counts.set('rows', intake.table.rows.length);
      break;
    default:
  }
  return counts;
}
