import { type Dossier, dossierSchema } from '@/core/dossier/dossier';
import { slugOf, tidyName } from '@/core/dossier/names';
import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import { mend } from '@/core/formats/mend';
import { scriptLanguage } from '@/core/formats/printed/scriptLanguage';
import { amongLenses } from '@/core/intake/gather/newDossier';
import { listAt, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { daySaid } from '@/core/intake/said/daySaid';
import { languageSaid } from '@/core/intake/said/languageSaid';
import type { Tell } from '@/core/intake/said/storySaid';
import { kiteParagraphs, kiteWords } from './kiteProse';
import { kite } from './kiteSays';
import { kiteTakes } from './kiteTakes';

/** Why an event matters, in the order Kite's page has it. */
const significance = ['geopolitical_context', 'economic_implications', 'humanitarian_impact', 'future_outlook'];

/** What a dossier has no place for, besides what is said of pictures and of Kite's own page. */
const leftOut = [
  'did_you_know',
  'talking_points',
  'historical_background',
  'international_reactions',
  'timeline',
  'technical_details',
  'business_angle_text',
  'business_angle_points',
  'user_action_items',
  'scientific_significance',
  'travel_advisory',
  'destination_highlights',
  'culinary_significance',
  'performance_statistics',
  'league_standings',
  'diy_tips',
  'design_principles',
  'user_experience_impact',
  'gameplay_mechanics',
  'industry_impact',
  'gaming_industry_impact',
  'technical_specifications',
  'suggested_qna',
];

export interface Around {
  /** The line something of the event begins on, by its place in it. */
  lineOf(path: Path): number;
  /** When the file was made, as printed. */
  readonly day: string | null;
  readonly tell: Tell;
}

/** An event of Kagi Kite as a dossier; null for what has no title. What a dossier has no place for is told. */
export function kiteDossier(event: unknown, { lineOf, day, tell }: Around): Dossier | null {
  const title = tidyName(kiteWords(valueAt(event, 'title')) ?? '');
  if (!isFields(event) || title === '') return null;
  for (const field of leftOut) {
    const held = valueAt(event, field);
    if (kiteParagraphs(held, event).length > 0 || listAt(held).length > 0) {
      tell({ code: 'field-left-out', line: lineOf([field]), field, count: 1 });
    }
  }
  const takes = amongLenses([], kiteTakes(event, lineOf, tell));
  const days = takes.flatMap(({ published }) => published ?? []).sort();
  const date = daySaid(textAt(event, 'published') ?? day ?? '') ?? days.at(-1) ?? null;
  const language = languageSaid(textAt(event, 'selectedLanguage') ?? textAt(event, 'sourceLanguage') ?? '');
  const { valid, lost } = mend(dossierSchema, {
    slug: [slugOf(title) || 'dossier', date].filter((part) => part !== null).join('-'),
    language: language ?? scriptLanguage(title),
    title,
    dek: null,
    date,
    heads: [],
    summary: kiteParagraphs(event.short_summary ?? event.summary, event),
    significance: significance.flatMap((field) => kiteParagraphs(valueAt(event, field), event)),
    watchpoints: [],
    takes,
    related: [],
    entities: entitiesOf(event),
    basis: [[kite, date].filter((part) => part !== null).join(', ')],
    declared: {},
    canonical: null,
  });
  for (const path of lost) tell({ code: 'value-unreadable', line: lineOf([]), field: path.map(String).join('.') });
  return valid;
}

/** The actors it names, each before the colon that explains them, and the place. */
function entitiesOf(event: unknown): readonly object[] {
  const actors = listAt(event, 'key_players').flatMap((player) => kiteWords(player)?.split(/:\s/)[0] ?? []);
  const names = [...actors, ...(kiteWords(valueAt(event, 'location')) ?? '').split('\n')].map(tidyName);
  return [...new Set(names.filter((name) => name !== ''))].map((name) => ({ name, aliases: [] }));
}
