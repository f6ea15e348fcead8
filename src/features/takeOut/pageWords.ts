import { lensPlace } from '@/charts/palette';
import { dateOf } from '@/core/dossier/dateOf';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { isVoiced } from '@/core/dossier/take';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import type { PageWords } from '@/core/exports/page/pageWords';
import { tally } from '@/core/metrics/tally';
import { dayName } from '@/i18n/dates';
import type { DeskWords } from '@/i18n/desk/en/words';
import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { type LanguageCode, languages } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages/en';
import { languageName, regionName } from '@/i18n/names';
import tokens from '@/ui/tokens.css?raw';
import { wordNote } from './noteWords';
import pageStyle from './page.css?raw';

/** The words of the reader's language that a page takes with it. */
export interface Spoken {
  readonly language: LanguageCode;
  readonly text: Messages;
  readonly evidence: EvidenceWords;
  readonly takeOut: DeskWords['takeOut'];
}

/** What a page that leaves the app says around the dossier, and how it looks: in the colours and sizes of the app. */
export function pageWords({ language, text, evidence, takeOut }: Spoken, today: string): PageWords {
  const day = (date: string) => dayName(date, language);
  return {
    language,
    direction: languages.find(({ code }) => code === language)?.direction ?? 'ltr',
    style: tokens + pageStyle,
    lensPlace,
    titles: {
      happened: text.dossier.happened,
      matters: text.dossier.matters,
      watch: text.dossier.watch,
      grid: text.coverage.title,
      takes: text.takes.title,
      entities: text.dossier.entities,
      related: text.dossier.related,
      basis: text.dossier.basis,
    },
    labels: {
      voice: text.dossier.voice,
      lens: text.coverage.lens,
      takes: text.coverage.takes,
      original: text.takes.original,
      notes: takeOut.page.notes,
      brokenLink: text.takes.brokenLink,
      noText: text.unknown.gist,
      noHeadline: text.unknown.headline,
    },
    layers: text.layers,
    day: (date) => (date === null ? text.unknown.date : day(date)),
    region: (region) => regionName(region, language, text),
    tongue: (tag) => languageName(tag, language, text),
    lens: (lens) => lens ?? text.unknown.lens,
    dated(take) {
      const dated = dateOf(take);
      if (dated === null) return text.unknown.date;
      if (dated.from === 'take') return day(dated.date);
      return `${day(dated.date)}, ${dated.from === 'link' ? text.takes.dateFromLink : text.takes.dateSeen}`;
    },
    facts: (dossier) => factsOf(dossier, text),
    caption: ({ takes }) =>
      text.coverage.caption(takes.length, takes.length, takes.filter(({ lens }) => lens === null).length),
    note: (note) => wordNote(note, { text, evidence, language, reader: takeOut.page.reader }),
    foot: (dossier) => [
      `${takeOut.page.savedOn(day(today))} ${text.site.drawnFrom(fingerprintOf(dossier), rulesVersion)}`,
      takeOut.page.carries,
    ],
  };
}

function factsOf({ takes }: Dossier, { counts }: Messages): readonly string[] {
  const given = (facet: 'region' | 'language') => tally(facet, takes).filter((row) => row.given).length;
  return [
    counts.takes(takes.length),
    counts.lenses(lensesOf(takes).length),
    counts.regions(given('region')),
    counts.languages(given('language')),
    counts.silent(takes.filter((take) => !isVoiced(take)).length),
  ];
}
