import type { Cell } from '@/core/evidence/ledger/cellsOf';
import type { LedgerSubject } from '@/core/evidence/ledger/ledger';
import { countsIn, listsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const lists = listsIn('en-GB');
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
/** Fewer than five are named, and counted from there. */
const named = (names: readonly string[]) => (names.length < 5 ? lists.and(names) : takes(names.length));

/** The page of evidence: its parts, the ledger, what is only here and what is everywhere but here. */
export const evidencePage = {
  title: 'Evidence',
  dek: 'What was read out of this dossier by rule. Every mark opens the words it rests on.',
  opening: 'Reading the texts of this dossier…',
  failed: 'The texts of this dossier could not be read by rule.',
  retry: 'Try again',
  contents: 'On this page',
  layersInMethod: 'Whose words: the method',
  rules: {
    figure: 'Figures of one unit are alike where what they can stand for overlaps.',
    date: 'Days as written; where a text gives no year, the one nearest to the dossier’s date.',
    name: 'A name, or another name it goes by, as a whole word.',
  } satisfies Record<LedgerSubject['kind'], string>,

  ledger: {
    title: 'Who says what',
    hint: 'Figures, days and names against the text we have of each take. “Not in the text we have” is not “never said”.',
    whose: 'Whose words',
    voices: { both: 'All words', outlet: 'Outlets’ own', dossier: 'The dossier’s' },
    table: 'Claims against takes',
    claim: 'Claim',
    takes: 'Takes',
    dossier: 'The dossier itself',
    ownRows: 'In the dossier’s own voice only: in no take’s text we have',
    states: {
      same: 'in the text',
      different: 'another figure',
      absent: 'not in the text we have',
      'no-text': 'no text to look in',
    } satisfies Record<Cell['state'], string>,
    signs: {
      outlet: 'in the outlet’s own words',
      dossier: 'in the dossier’s words',
      different: 'another figure of the same unit',
      absent: 'not in the text we have',
      'no-text': 'no text to look in',
    },
    differs: (claim: string) =>
      `Not “${claim}” but a figure near it, of the same unit. Whether both count the same thing is for a reader to say.`,
    textOf: (name: string) => `The text we have: ${name}`,
    howRead: (claim: string) => `How this was read: ${claim}`,
    folded: (n: number) => `Link only: ${takes(n)}`,
    inLinks: (n: number, of: number) => `${figure(n)} of ${figure(of)} links`,
    heldBy: (n: number, of: number) => `${figure(n)} of ${figure(of)}`,
    heldByTakes: (n: number, of: number) => `${figure(n)} of ${takes(of)}`,
    absentIn: (names: readonly string[]) => `not in the text we have: ${named(names)}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    figureRead: (value: number, low: number, high: number) =>
      low === high
        ? `Read as ${figure(value)}.`
        : `Read as ${figure(value)}, which can stand for ${figure(low)} to ${figure(high)}.`,
    unit: 'Unit',
    noUnit: 'none is given',
    aliases: (names: readonly string[]) => `The dossier lists it also as ${lists.or(names)}.`,
    noAliases: 'The dossier lists no other name for it.',
    none: 'No figure, day or name was found in these words.',
    all: (n: number) => `Show all ${figure(n)} rows`,
    caption: (all: number, texts: number, links: number, silent: number) =>
      `Unit: takes in this dossier. n = ${figure(all)}: ${figure(texts)} with text, ${figure(links)} with words in the link only, ${figure(silent)} without words. Names are looked for in links too, figures and days are not.`,
    layers: (layers: readonly string[]) => `Layers: ${layers.join(', ')}.`,
    linksOnly: (n: number) => `Link only (${figure(n)})`,
    silent: (n: number) => `No text (${figure(n)})`,
  },

  omissions: {
    title: 'What sets one take apart',
    hint: 'Counts, and no more: it may be the text we have that differs, not what the outlet wrote.',
    only: 'Only here',
    but: 'Everywhere but here',
    notIn: (names: readonly string[]) => `not in the text we have of ${named(names)}`,
    heldBy: (n: number, of: number) => `in ${figure(n)} of ${takes(of)} with text to look in`,
    noneOnly: 'Nothing is in the text of one take alone, among three or more to look in.',
    noneBut: 'Nothing is in the text of all takes but one, among three or more to look in.',
  },
};
