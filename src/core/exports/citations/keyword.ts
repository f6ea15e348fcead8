/** What our keywords say: the lens of a take, and the countries of its region. */
const kinds = ['lens', 'country'] as const;
export type KeywordKind = (typeof kinds)[number];

/** What would end a keyword, or a field, in the forms citations are written in. */
const ends = /[,;$%{}\\\r\n]/g;

/**
 * A keyword as citations carry it: `lens:State media`, `country:KR`. A comma
 * would end it in BibTeX and CSL-JSON, so it is written `%2C` there, and so are
 * the few others of its kind. Where every keyword has a line of its own,
 * `lined`, only a semicolon would end it, and what would be read back as such.
 */
export function keywordOf(kind: KeywordKind, value: string, lined = false): string {
  return `${kind}:${value.replace(lined ? /%(?=2C|3B|24|7B|7D|5C|25|0D|0A)|[;\r\n]/g : ends, encodeURIComponent)}`;
}

/** What a keyword of ours says; null for anybody else's. `lens:` in any case of letters, and blanks around the value. */
export function keywordIn(keyword: string): { readonly kind: KeywordKind; readonly value: string } | null {
  const colon = keyword.indexOf(':');
  const name = keyword.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const kind = kinds.find((each) => each === name);
  const value = keyword
    .slice(colon + 1)
    .replace(/%(2C|3B|24|7B|7D|5C|25|0D|0A)/g, decodeURIComponent)
    .trim();
  return kind === undefined || value === '' ? null : { kind, value };
}
