import { webAddress } from '@/core/dossier/webAddress';
import type { Path } from '@/core/formats/format';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Note } from '@/core/notes/note';
import { listFormat } from './values/listFormat';
import { listOfOne, listWhere } from './values/listWhere';
import { type ReadRow, storyFrom } from './values/readStories';
import { listAt, textAt, valueAt } from './values/valueAt';

/** Stories with what share of their outlets somebody counts as left, centre and right, as readers of Ground News save them. */
export const groundNews = listFormat({
  id: 'ground-news-like',
  lacks: ['country', 'language', 'gist', 'quote', 'byline', 'headline'],
  find: (look) =>
    isEvent(look.value)
      ? listOfOne(look, [], 'sources, bias')
      : listWhere(look, [['stories'], []], ['sources', 'bias'], isEvent),
  read: readEvents,
});

function isEvent(value: unknown): boolean {
  const sides = ['left', 'center', 'right'].filter((side) => valueAt(value, 'bias', side) !== undefined);
  return Array.isArray(valueAt(value, 'sources')) && sides.length > 0;
}

function readEvents(look: JsonLook, path: Path): Read {
  const findings: IntakeFinding[] = [];
  const events = listAt(look.value, ...path.map(String));
  const stories = events.flatMap((event, at) =>
    listAt(event, 'sources').flatMap((source, of) =>
      storyFrom(source, look.lineOf([...path, at, 'sources', of]), sourceOf(event), (each) => findings.push(each)),
    ),
  );
  const title = events.length === 1 ? textAt(events[0], 'title') : null;
  return { kind: 'stories', stories, title, findings: toldOnce(findings) };
}

function sourceOf(event: unknown): ReadRow {
  const title = textAt(event, 'title') ?? textAt(event, 'canonicalUrl');
  return (row) => {
    const link = row.address('url');
    return {
      link,
      // Names are those of whatever site was met first, and often wrong: the link knows better.
      outlet: webAddress(link ?? '') === null ? row.text('outlet', 'name') : null,
      published: row.text('publishedAt'),
      headline: row.text('title', 'headline'),
      description: row.text('excerpt'),
      event: title,
      notes: ['bias', 'factuality', 'ownership'].flatMap((facet) => rated(facet, row.text(facet))),
    };
  };
}

function rated(facet: string, value: string | null): readonly Note[] {
  if (value === null || /^(?:unknown|n\/a|-)$/i.test(value)) return [];
  return [{ facet, value, by: 'registry', source: 'Ground News', layer: null, words: null }];
}
