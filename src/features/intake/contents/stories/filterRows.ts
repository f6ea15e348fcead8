import type { GatheredRow } from '@/core/intake/gather/gatherRows';

const haystacks = new WeakMap<GatheredRow, string>();

function haystackOf(row: GatheredRow): string {
  let haystack = haystacks.get(row);
  if (haystack === undefined) {
    const { outlet, headline, gist, region, link } = row.gathered.take;
    haystack = plain([outlet, headline, gist, region, link, row.story.description].join(' '));
    haystacks.set(row, haystack);
  }
  return haystack;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Places of the rows that hold every word of a text, in any order; of all rows where it has none. */
export function filterRows(rows: readonly GatheredRow[], text: string): readonly number[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  return rows.flatMap((row, place) => {
    const haystack = words.length === 0 ? '' : haystackOf(row);
    return words.every((word) => haystack.includes(word)) ? [place] : [];
  });
}
