import type { Dossier } from '@/core/dossier/dossier';
import { citationsToBibtex } from '@/core/exports/citations/bibtex';
import { type Citation, citationsOf } from '@/core/exports/citations/citation';
import { citationsToCslJson } from '@/core/exports/citations/cslJson';
import { citationsToRis } from '@/core/exports/citations/ris';
import { dossierToPage } from '@/core/exports/page/dossierToPage';
import type { PageWords } from '@/core/exports/page/pageWords';
import { takesToCsv } from '@/core/exports/takesCsv';
import { dossierToJson } from '@/core/formats/dossierJson';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';

/** What a form is written with besides the dossier. */
export interface With {
  readonly words: PageWords;
  /** The day, `2026-11-22`. */
  readonly today: string;
}

/** A form a dossier leaves in. */
interface Form {
  /** What its file ends with, after the dossier's name and language. */
  readonly ending: string;
  readonly type: string;
  write(dossier: Dossier, given: With): string;
}

const cited =
  (write: (citations: readonly Citation[]) => string) =>
  (dossier: Dossier, { today }: With) =>
    write(citationsOf(dossier, today));

/** Every form, in the order they are offered. To add one: a line here, and its words. */
export const forms = {
  markdown: { ending: 'md', type: 'text/markdown', write: (dossier) => writeDossier(dossier, 'always') },
  page: { ending: 'html', type: 'text/html', write: (dossier, { words }) => dossierToPage(dossier, words) },
  csv: { ending: 'csv', type: 'text/csv', write: takesToCsv },
  json: { ending: 'json', type: 'application/json', write: dossierToJson },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cited(citationsToCslJson) },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: cited(citationsToBibtex) },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: cited(citationsToRis) },
} as const satisfies Readonly<Record<string, Form>>;

export type FormId = keyof typeof forms;
export const formIds: readonly FormId[] = ['markdown', 'page', 'csv', 'json', 'csl', 'bibtex', 'ris'];
