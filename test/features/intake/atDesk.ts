import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { loadEvidenceWords } from '@/i18n/catalogue';
import { loadDeskWords } from '@/i18n/desk/useDeskText';
import { type LanguageCode, languageCodes } from '@/i18n/languages';
import { useOwnStore } from '@/state/desk/ownStore';
import { useBrought } from '@/state/intake/brought';
import { useDestination } from '@/state/intake/keeping/destination';
import { useKept } from '@/state/intake/keeping/kept';
import { readFilesOffThread } from '@/workers/readFilesOffThread';

/** The desk, with nothing on it. The test's page has no layout, so what scrolls is said to be high. */
export async function atDesk(language: LanguageCode = 'en') {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  useBrought.setState(useBrought.getInitialState());
  useKept.setState(useKept.getInitialState());
  useDestination.setState(useDestination.getInitialState());
  useOwnStore.setState(useOwnStore.getInitialState());
  return (await renderAt('/desk', aShelf([]), language)).reader;
}

/** Fetches the page, its words and the readers of every grammar before the first test wants them: a busy machine takes its time. */
export async function warmDesk(): Promise<void> {
  await Promise.all([
    import('@/pages/desk/DeskPage'),
    ...languageCodes.flatMap((code) => [loadDeskWords(code), loadEvidenceWords(code)]),
  ]);
  const texts = ['{"a":1}', '<rss version="2.0"><channel/></rss>', 'a,b\n1,2', strikeDossier];
  await readFilesOffThread(
    texts.map((data, at) => ({ name: `${at}`, data })),
    { onRead: () => {} },
  );
}

/** Chooses files as a reader does, and waits until they are read. */
export async function chooseFiles(
  reader: Awaited<ReturnType<typeof atDesk>>,
  files: Readonly<Record<string, string>>,
  label = 'Choose files',
) {
  const given = Object.entries(files).map(([name, text]) => new File([text], name));
  await reader.upload(screen.getByLabelText(label, { selector: 'input' }), given);
  await waitFor(() => expect(useBrought.getState().outcome).not.toBeNull());
}

/** The part of the page that is about one file. */
export async function fileCalled(name: string) {
  const heading = await screen.findByRole('heading', { name, level: 3 });
  const item = heading.closest('li');
  if (item === null) throw new Error(`${name} stands in no list`);
  return within(item);
}

/** Answers of GDELT, as their API gives them, about a strike. */
export function gdeltList(titles: readonly string[]): string {
  const articles = titles.map((title, at) => ({
    url: `https://www.cnbc.com/2026/06/24/harbour-strike-${at}.html`,
    title,
    seendate: `202606${24 + at}T101500Z`,
    domain: 'cnbc.com',
    language: 'English',
    sourcecountry: 'United States',
  }));
  return JSON.stringify({ articles }, null, 1);
}

export const strikeDossier = `# Dockers walk out

**Meta:** type: event · date: 2026-06-24 · 3 takes

## Summary
The harbour is still.

## Regional takes (batched by bias / lens)
### Labour
- **The Daily** (India, en) — Leads with the dockers.
  Source: https://daily.example/strike-1
- **Evening** (Japan, ja) — Leads with the queue.
  Source: javascript:alert(1)

---
Canonical: https://paper.example/n/dockers
`;
