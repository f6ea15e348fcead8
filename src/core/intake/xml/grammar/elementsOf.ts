import { Parser } from 'htmlparser2';
import type { XmlElement } from '@/core/intake/xml/xmlElement';
import { entityResolver } from './entityResolver';
import { linesOver } from './lineAt';
import { PlacedElement } from './placedElement';

/** Elements deeper than this are not read: in XML nobody nests so deep, in pages browsers themselves stop not much later. */
export const deepest = { xml: 64, page: 256 } as const;

/** The outermost elements of a text, or the line on which it goes too deep. */
export type Elements = { readonly tops: readonly XmlElement[] } | { readonly tooDeepOn: number };

/**
 * Takes a text apart into its elements, as XML or as a page, in one walk and
 * without calling itself. Text is kept once, in pieces; each element knows from
 * which piece to which is its own. Nothing is run, fetched or declared. What a
 * broken text leaves open ends where the element around it does; where the text
 * breaks off, the piece it breaks off in is left out.
 */
export function elementsOf(text: string, grammar: keyof typeof deepest): Elements {
  const xml = grammar === 'xml';
  const resolve = xml ? entityResolver() : (raw: string): string => raw;
  const lineOf = linesOver(text);
  const pieces: string[] = [];
  const tops: XmlElement[] = [];
  const open: PlacedElement[] = [];
  const source = { text, pieces };
  let inTag: PlacedElement | null = null;
  let asIs = false;
  let ended = false;

  const parser = new Parser(
    {
      onopentagname(printed) {
        inTag = new PlacedElement(printed, lineOf(parser.endIndex), source);
        (open.at(-1)?.children ?? tops).push(inTag);
        open.push(inTag);
        if (open.length > deepest[grammar]) parser.pause();
      },
      onattribute(name, value) {
        const key = name.toLowerCase();
        if (inTag?.attributes.has(key) === false) inTag.attributes.set(key, resolve(value));
      },
      onopentag() {
        inTag?.begin(parser.endIndex + 1);
        inTag = null;
      },
      onclosetag() {
        const closed = open.pop();
        closed?.close(parser.startIndex);
        if (xml && ended && closed?.children.length === 0) open.at(-1)?.children.pop();
        ended = false;
      },
      oncdatastart() {
        asIs = true;
      },
      oncdataend() {
        asIs = false;
      },
      ontext(data) {
        pieces.push(asIs ? data : resolve(data));
      },
    },
    { xmlMode: xml, decodeEntities: !xml },
  );
  parser.write(text);
  ended = true;
  parser.end();
  const tooDeep = open[deepest[grammar]];
  return tooDeep === undefined ? { tops } : { tooDeepOn: tooDeep.line };
}
