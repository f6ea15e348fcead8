import { aDossier, aNote, aTake } from '@test/support/build';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { cleanup, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, vi } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import type { RegisterFact } from '@/core/notes/register';
import { editor as words } from '@/i18n/desk/en/editor';
import type { LanguageCode } from '@/i18n/languages';
import { settle } from '@/state/editing/editing';
import { beginSitting, closeSitting } from '@/state/editing/openSitting';
import { showSide } from '@/state/editing/side';
import { useSitting } from '@/state/editing/sitting';

/** Three takes: one labelled, one of which the register knows more, one with a link that is none. */
export const three = aDossier({
  title: 'A letter',
  summary: ['It happened.'],
  takes: [
    aTake({ outlet: 'CNBC', region: 'United States', language: 'en', lens: 'wire', link: 'https://www.cnbc.com/1' }),
    aTake({
      outlet: 'Nikkei Asia',
      gist: 'Sober.',
      link: 'https://asia.nikkei.com/2026/06/24/lab-accused-of-copying-models',
      notes: [aNote('frame', 'fr.crime', { by: 'class' })],
    }),
    aTake({ outlet: 'SCMP', region: 'Hong Kong', brokenLink: 'javascript:alert(1)' }),
  ],
});
const register: readonly RegisterFact[] = [
  { domain: 'nikkei.com', outlet: 'Nikkei', fact: 'country', value: 'JP', source: 'A list' },
  { domain: 'nikkei.com', outlet: 'Nikkei', fact: 'language', value: 'en', source: 'A list' },
  { domain: 'nikkei.com', outlet: 'Nikkei', fact: 'ownership', value: 'own.private', source: 'A list' },
];

/** The editor at a dossier, as the page shows it. */
export async function edit(dossier: Dossier = three, language: LanguageCode = 'en') {
  beginSitting({ slug: 'own', text: writeDossier(dossier), revision: 1 });
  const shelf = aShelf([]);
  shelf.set('register.json', JSON.stringify(register));
  return renderAt('/desk/own', shelf, language);
}
/** The dossier as it stands, both sides told. */
export const now = () => {
  settle();
  const { dossier } = useSitting.getState();
  if (dossier === null) throw new Error('no dossier');
  return dossier;
};
export const markdown = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.markdown.label });
export const grid = () => screen.getByRole('grid', { name: words.takes.grid });
/** A cell of the table, its rows and columns counted from 1. */
export const cell = (row: number, column: number) => {
  const cells = within(within(grid()).getAllByRole('row')[row] ?? grid()).getAllByRole('gridcell');
  const found = cells[column - 1];
  if (found === undefined) throw new Error(`no cell ${row} ${column}`);
  return found;
};
/** Before the tests of a file: the page is opened once, so that what it is made of is here, however busy the machine. */
export function warmEditor(): void {
  beforeAll(async () => {
    await edit();
    cleanup();
    vi.unstubAllGlobals();
  }, 120_000);

  beforeEach(() => {
    closeSitting('own');
    closeSitting('nobody');
    showSide('form');
  });
}
