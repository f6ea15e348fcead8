import { tidyName } from '@/core/dossier/names';
import { type KnownOutlets, nameOfHost, outletAt } from '@/core/intake/gather/knownOutlets';
import { hostOfStory } from '@/core/intake/gather/placeStory';
import type { Story } from '@/core/intake/story';
import type { Note } from '@/core/notes/note';

/** One text, another carrier of it: kept as a statement, since a take stands for all of them. */
export function carriedBy(story: Pick<Story, 'link' | 'domain' | 'outlet'>, known: KnownOutlets): Note {
  const host = hostOfStory(story);
  const name = (host === null ? null : outletAt(host, known)?.outlet) ?? story.outlet ?? nameOfHost(host);
  return {
    facet: 'carrier',
    value: tidyName(name) || '?',
    by: 'rule',
    source: story.link,
    layer: null,
    words: null,
    rule: 'same-text',
  };
}
