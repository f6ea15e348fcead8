import { webAddress } from '@/core/dossier/webAddress';
import type { Told } from '@/core/intake/json/values/readStories';
import { bylineOf, type Row } from '@/core/intake/json/values/row';
import { firstText, listAt, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import type { Note } from '@/core/notes/note';

const bodies = ['body_text', 'body_html', 'body_xhtml', 'body_nitf', 'bodies', 'body'];

/**
 * One item of a news agency, in ninjs of any version or as the AP hands it out.
 * Its text is not kept; what it is filed under is, as a link where it is one. Null for one that was
 * cancelled or is withheld.
 */
export function wireItem(row: Row): Told | null {
  const { value, line, tell } = row;
  if (/^(?:cancell?ed|withheld)$/i.test(row.text('pubstatus', 'pubStatus') ?? '')) {
    tell({ code: 'rows-withdrawn', line, count: 1 });
    return null;
  }
  for (const text of termsOf(value)) tell({ code: 'usage-terms', line, text });
  if (bodies.some((name) => valueAt(value, name) !== undefined))
    tell({ code: 'field-left-out', line, field: 'body', count: 1 });
  const uri = row.address('uri');
  const link = uri === null ? null : webAddress(uri);
  return {
    link,
    outlet: outletOf(row),
    language: row.text('language'),
    headline: row.text('headline') ?? roled(value, 'headlines') ?? row.text('title'),
    published: row.text('versioncreated', 'versionCreated', 'firstcreated', 'firstCreated'),
    byline: bylineOf(valueAt(value, 'by') ?? valueAt(value, 'byline') ?? valueAt(value, 'bylines')),
    description: row.text('description_text', 'description_summary') ?? roled(value, 'descriptions'),
    notes: uri === null || link !== null ? [] : [filed(uri)],
  };
}

function outletOf(row: Row): string | null {
  return firstText(
    valueAt(row.value, 'copyrightHolder'),
    valueAt(row.value, 'copyrightholder'),
    valueAt(row.value, 'provider', 'name'),
    valueAt(row.value, 'provider'),
    valueAt(row.value, 'source'),
    valueAt(row.value, 'source', 0, 'name'),
  );
}

/** Of texts with roles, the main one, else the first. */
function roled(value: unknown, field: string): string | null {
  const texts = listAt(value, field);
  return textAt(texts.find((text) => /main|^$/.test(textAt(text, 'role') ?? '')) ?? texts[0], 'value');
}

function termsOf(value: unknown): readonly string[] {
  const terms = valueAt(value, 'usageterms') ?? valueAt(value, 'usageTerms');
  return (Array.isArray(terms) ? terms : [terms]).flatMap((text) => firstText(text) ?? []);
}

function filed(uri: string): Note {
  return { facet: 'uri', value: uri, by: 'outlet', source: null, layer: null, words: null };
}
