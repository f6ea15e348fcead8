import { webAddress } from '@/core/dossier/webAddress';
import type { ColumnMeaning } from '@/core/intake/intake';
import { meaningNamed } from '@/core/intake/table/columnNames';

export interface HeadMeanings {
  /** What the head says, by meaning; of two keys that mean the same the surer. */
  readonly said: ReadonlyMap<ColumnMeaning, string>;
  readonly tags: readonly string[];
  readonly related: readonly string[];
  /** Keys that mean nothing here. */
  readonly others: readonly string[];
}

/** What the keys of a note's head mean, called as columns of tables are; `source` is a link where an address stands there. */
export function headMeanings(values: ReadonlyMap<string, readonly string[]>): HeadMeanings {
  const said = new Map<ColumnMeaning, { readonly rank: number; readonly text: string; readonly key: string }>();
  const others: string[] = [];
  for (const [key, texts] of values) {
    if (key === 'tags' || key === 'tag' || key === 'related') continue;
    const named = meaningNamed(key);
    const isLink = webAddress(texts[0] ?? '') !== null && (named?.meaning === 'outlet' || named?.meaning === 'link');
    const meaning = isLink ? 'link' : named?.meaning;
    const before = meaning === undefined ? undefined : said.get(meaning);
    if (meaning === undefined || named === null) others.push(key);
    else if (before !== undefined && before.rank <= named.rank) others.push(key);
    else {
      if (before !== undefined) others.push(before.key);
      said.set(meaning, { rank: named.rank, text: texts.map(unlinked).join('; '), key });
    }
  }
  return {
    said: new Map([...said].map(([meaning, { text }]) => [meaning, text])),
    tags: [...(values.get('tags') ?? []), ...(values.get('tag') ?? [])],
    related: values.get('related') ?? [],
    others,
  };
}

/** `[[Name]]` and `[[Name|called]]` are the name. */
function unlinked(text: string): string {
  return text.replace(
    /\[\[([^[\]|]{1,300})(?:\|([^[\]]{0,300}))?\]\]/g,
    (_, name: string, called?: string) => called || name,
  );
}
