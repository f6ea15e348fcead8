import type { Page } from '@playwright/test';
import { keptDossierOf, writeKeptDossier } from '../../src/core/desk/keptDossier';
import type { keeping } from '../../src/i18n/desk/en/keeping';
import { keeping as inEnglish } from '../../src/i18n/desk/en/keeping';
import { keeping as inKorean } from '../../src/i18n/desk/ko/keeping';

export const deskWords = (language: string): typeof keeping => (language === 'ko' ? inKorean : inEnglish);

const markdown = (title: string) => `# ${title}

**Meta:** type: event · date: 2026-06-24 · language: en · 1 takes · 1 lenses · 1 regions

## Summary
A letter was sent.

## Regional takes

### US tech financial
- **CNBC** (United States, en) — It was sent.
  Source: https://www.cnbc.com/2026/06/24/a-letter.html
`;
export const titles = ['A letter to two senators', 'A ship at anchor', 'Nothing that reads'] as const;

const record = (slug: string, text: string, minute: number) =>
  [slug, writeKeptDossier(keptDossierOf(slug, text, 1, `2026-11-21T10:0${minute}:00.000Z`))] as const;

/** Three dossiers as the app keeps them, the last of them broken. */
export const three: ReadonlyMap<string, string> = new Map([
  record('first', markdown(titles[0]), 3),
  record('second', markdown(titles[1]), 2),
  record('broken', titles[2], 1),
]);

/** Puts records into a store of the desk, behind the app's back; null takes one away. */
export async function putRecords(
  page: Page,
  store: string,
  records: ReadonlyMap<string, string | null>,
): Promise<void> {
  await page.evaluate(
    ([name, entries]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parallax');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite', { durability: 'strict' });
          const shelf = change.objectStore(name);
          for (const [key, text] of entries) text === null ? shelf.delete(key) : shelf.put(text, key);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, [...records]] as const,
  );
}

/** Makes the desk as a version wrote it, before the app has been opened. */
export async function layOutOlder(
  page: Page,
  version: number,
  stores: readonly string[],
  notes: readonly (readonly [string, string])[],
): Promise<void> {
  await page.evaluate(
    ([wanted, names, kept]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parallax', wanted);
        opening.onupgradeneeded = () => {
          for (const name of names) opening.result.createObjectStore(name);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('notes', 'readwrite');
          for (const [key, text] of kept) change.objectStore('notes').put(text, key);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, stores, notes] as const,
  );
}

/** Run in a window before the app: it is told nothing by other windows, as if all was done at the same moment. */
export function hearNothing(): void {
  BroadcastChannel.prototype.addEventListener = () => {};
}

/** How many dossiers have a second copy beside the desk; one that is still being written is none yet. */
export function countTwins(page: Page): Promise<number> {
  return page.evaluate(async () => {
    try {
      const desk = await (await navigator.storage.getDirectory()).getDirectoryHandle('parallax-desk');
      let count = 0;
      for await (const file of (await desk.getDirectoryHandle('twins')).values()) {
        const isTwin = file instanceof FileSystemFileHandle && /^dossiers-.*\.json$/.test(file.name);
        if (isTwin && (await file.getFile()).size > 0) count++;
      }
      return count;
    } catch {
      return 0;
    }
  });
}
