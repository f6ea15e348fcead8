import { webAddress } from '@/core/dossier/webAddress';
import type { ColumnMeaning } from '@/core/intake/intake';
import { meaningNamed } from '@/core/intake/table/columnNames';

/** What a head can say: what columns of tables do, and what only notes have. */
export type HeadPart = ColumnMeaning | 'tags' | 'related';

/** A key that came to nothing, and how many of its values. */
export interface UnreadKey {
  readonly key: string;
  readonly count: number;
}

export interface HeadMeanings {
  /** What the head says, by meaning; of two keys that mean the same the surer. */
  readonly said: ReadonlyMap<ColumnMeaning, string>;
  readonly tags: readonly string[];
  readonly related: readonly string[];
  /** The key that says each part. */
  readonly keys: ReadonlyMap<HeadPart, string>;
  /** The keys that came to nothing, where only these parts, and so many of the tags, came to something. */
  unreadBut(parts: readonly HeadPart[], tags?: number): readonly UnreadKey[];
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
  const own = (['tags', 'tag', 'related'] as const).flatMap((key) => (values.has(key) ? [key] : []));
  const keys = new Map<HeadPart, string>([
    ...[...said].map(([meaning, { key }]) => [meaning, key] as const),
    ...own.toReversed().map((key) => [key === 'tag' ? 'tags' : key, key] as const),
  ]);
  const tags = [...(values.get('tags') ?? []), ...(values.get('tag') ?? [])];
  return {
    said: new Map([...said].map(([meaning, { text }]) => [meaning, text])),
    keys,
    tags,
    related: values.get('related') ?? [],
    unreadBut(parts, usedTags = 0) {
      const left = [...keys].filter(([part]) => !parts.includes(part) && part !== 'tags').map(([, key]) => key);
      const tagKey = keys.get('tags');
      return [
        ...[...left, ...others].map((key) => ({ key, count: 1 })),
        ...(tagKey === undefined || tags.length <= usedTags ? [] : [{ key: tagKey, count: tags.length - usedTags }]),
      ];
    },
  };
}

/** `[[Name]]` and `[[Name|called]]` are the name. */
function unlinked(text: string): string {
  return text.replace(
    /\[\[([^[\]|]{1,300})(?:\|([^[\]]{0,300}))?\]\]/g,
    (_, name: string, called?: string) => called || name,
  );
}
