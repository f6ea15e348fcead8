import type { Quote } from '@/core/dossier/take';
import type { Note } from '@/core/notes/note';

/**
 * One story a file tells of: what may become a take. Everything as the file
 * has it; what it does not hold is null, and nothing is put in a place it was
 * not said for: a publisher's summary is a description, never a gist.
 */
export interface Story {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** As the file names the outlet; null where only its domain is known. */
  readonly outlet: string | null;
  /** The host that published it, without `www.`, in ASCII. */
  readonly domain: string | null;
  /** The country as the file labels it, in any language or code: a tool's guess. */
  readonly country: string | null;
  /** Region as printed, where the file is a person's own labelling. */
  readonly region: string | null;
  /** Of the article, BCP 47. */
  readonly language: string | null;
  readonly lens: string | null;
  readonly headline: string | null;
  readonly gist: string | null;
  readonly quote: Quote | null;
  /** The day, `2026-06-24`, in the zone the file gives it in. */
  readonly published: string | null;
  /** True where that day is when a tool first saw the page, which may be later. */
  readonly firstSeen: boolean;
  readonly byline: string | null;
  /** A web address, as `webAddress` gives it. */
  readonly link: string | null;
  /** What stood in the link's place where it is none. */
  readonly brokenLink: string | null;
  /** The publisher's own prose: shown while choosing, never kept as a gist. Plain text. */
  readonly description: string | null;
  /** Stories of one event carry one name here, where the file groups them. */
  readonly event: string | null;
  /** From whose text this is carried, where the file says so. */
  readonly syndicatedFrom: string | null;
  /** True where the file itself calls it a copy of another row. */
  readonly isCopy: boolean;
  /** What the file says besides, each with who says so: ownership, verdicts, labels of a class. */
  readonly notes: readonly Note[];
}

const blank: Omit<Story, 'line'> = {
  outlet: null,
  domain: null,
  country: null,
  region: null,
  language: null,
  lens: null,
  headline: null,
  gist: null,
  quote: null,
  published: null,
  firstSeen: false,
  byline: null,
  link: null,
  brokenLink: null,
  description: null,
  event: null,
  syndicatedFrom: null,
  isCopy: false,
  notes: [],
};

/** A story of which only what is given is known. */
export function storyOf(known: Partial<Story> & Pick<Story, 'line'>): Story {
  return { ...blank, ...known };
}

/** What a story can carry that a kind of file may have no place for. */
export type StoryPart =
  | 'outlet'
  | 'country'
  | 'language'
  | 'lens'
  | 'headline'
  | 'gist'
  | 'quote'
  | 'published'
  | 'hour'
  | 'byline'
  | 'link';
