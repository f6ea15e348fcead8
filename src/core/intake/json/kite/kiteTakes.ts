import { distinctSlugs, notKnown, tidyName } from '@/core/dossier/names';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import type { Path } from '@/core/formats/format';
import { linkKey } from '@/core/intake/gather/canonicalLink';
import { type ReadRow, storyFrom } from '@/core/intake/json/values/readStories';
import { listAt } from '@/core/intake/json/values/valueAt';
import { storySaid, type Tell } from '@/core/intake/said/storySaid';
import type { Story } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';
import { type Perspective, perspectivesOf, type Quotation, quotationOf } from './kiteSayings';
import { kiteSays } from './kiteSays';

/**
 * The takes of an event of Kite's: a take an article, with the perspectives and the
 * quotation that name its address. One they name that is no article is a take as
 * well. A perspective is an actor's position as a model summed it up, so it
 * carries a note that says whose it is.
 */
export function kiteTakes(event: unknown, lineOf: (path: Path) => number, tell: Tell): readonly Take[] {
  const leave = (field: string): void => tell({ code: 'field-left-out', line: lineOf([field]), field, count: 1 });
  const perspectives = perspectivesOf(event, leave);
  const quotation = quotationOf(event, leave);
  const articles = listAt(event, 'articles').flatMap((article, at) => {
    return storyFrom(article, lineOf(['articles', at]), articleOf, tell);
  });
  const named = [...perspectives, ...(quotation === null ? [] : [{ outlet: null, ...quotation }])];
  const known = new Set(articles.map(keyOf));
  const others = named.flatMap(({ link, outlet }) => {
    if (known.has(linkKey(link))) return [];
    known.add(linkKey(link));
    return storySaid({ line: lineOf([]), link, outlet }, tell);
  });
  const names = new Map(perspectives.flatMap(({ link, outlet }) => (outlet === null ? [] : [[hostOf(link), outlet]])));
  const stories = [...articles, ...others].map((story) => ({ story, outlet: outletOf(story, names) }));
  const about = new Map<string | null, Perspective[]>();
  for (const perspective of perspectives) {
    const key = linkKey(perspective.link);
    about.set(key, [...(about.get(key) ?? []), perspective]);
  }
  const ids = distinctSlugs(stories.map(({ outlet }) => outlet));
  return stories.map(({ story, outlet }, at) => ({
    id: ids[at] ?? outlet,
    outlet,
    ...saidOf(
      story,
      about.get(keyOf(story)) ?? [],
      quotation !== null && linkKey(quotation.link) === keyOf(story) ? quotation : null,
    ),
  }));
}

const articleOf: ReadRow = (row) => ({
  link: row.address('link'),
  headline: row.text('title'),
  published: row.text('date'),
  domain: row.text('domain'),
});

function outletOf({ link, domain, outlet }: Story, names: ReadonlyMap<string, string>): string {
  const called = link === null ? undefined : names.get(hostOf(link));
  return tidyName(outlet ?? called ?? domain ?? '') || notKnown;
}

function keyOf({ link }: Story): string | null {
  return link === null ? null : linkKey(link);
}

function saidOf(
  { headline, published, link, brokenLink, notes }: Story,
  [first, ...others]: readonly Perspective[],
  quotation: Quotation | null,
): Omit<Take, 'id' | 'outlet'> {
  return {
    region: null,
    language: null,
    lens: first?.actor ?? null,
    headline,
    gist: first?.view ?? null,
    quote: quotation === null ? null : { text: quotation.words, original: null },
    published,
    byline: null,
    link,
    brokenLink,
    notes: [...notes, ...saysOfLens(first), ...others.map(saysAsWell), ...saysWhoSpoke(quotation)],
  };
}

function saysOfLens(first: Perspective | undefined): readonly Note[] {
  return first === undefined || first.actor === null ? [] : [kiteSays('lens', first.actor)];
}

function saysAsWell({ actor, view }: Perspective): Note {
  return actor === null ? kiteSays('perspective', view) : kiteSays('perspective', actor, view);
}

function saysWhoSpoke(quotation: Quotation | null): readonly Note[] {
  return quotation === null || quotation.speaker === null ? [] : [kiteSays('speaker', quotation.speaker)];
}
