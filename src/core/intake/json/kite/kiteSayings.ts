import { webAddress } from '@/core/dossier/webAddress';
import { firstAddress, firstText, listAt, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { kiteWords } from './kiteProse';

/** An actor's position as a model summed it up from an article, which may not be among those of the event. */
export interface Perspective {
  readonly link: string;
  /** What it calls the outlet of the article. */
  readonly outlet: string | null;
  /** What stands before the first colon. */
  readonly actor: string | null;
  readonly view: string;
}

/** A quotation, and the article it is from. */
export interface Quotation {
  readonly link: string;
  readonly words: string;
  readonly speaker: string | null;
}

/** Calls one of the event's fields left out. */
type Leave = (field: string) => void;

/** Every perspective of an event, once an article it names. One that names none is left out. */
export function perspectivesOf(event: unknown, leave: Leave): readonly Perspective[] {
  return listAt(event, 'perspectives').flatMap((perspective) => {
    const text = kiteWords(valueAt(perspective, 'text'));
    const links = listAt(perspective, 'sources').flatMap((source) => {
      const link = addressAt(source, 'url');
      return link === null ? [] : [{ link, outlet: textAt(source, 'name') }];
    });
    if (text === null || links.length === 0) {
      leave('perspectives');
      return [];
    }
    const [, actor = null, view = text] = /^([^:]{1,120}):\s+(.+)$/.exec(text) ?? [];
    return links.map((source) => ({ ...source, actor, view }));
  });
}

/** The quotation of an event; one that names no article is left out. */
export function quotationOf(event: unknown, leave: Leave): Quotation | null {
  const link = addressAt(event, 'quote_source_url');
  const words = kiteWords(valueAt(event, 'quote'));
  if (words === null) return null;
  if (link !== null) {
    return { link, words, speaker: firstText(valueAt(event, 'quote_author'), valueAt(event, 'quote_attribution')) };
  }
  leave('quote');
  return null;
}

function addressAt(value: unknown, field: string): string | null {
  return webAddress(firstAddress(valueAt(value, field)) ?? '');
}
