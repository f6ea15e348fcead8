import { jsonScan } from '@/core/formats/json/jsonScan';
import { storiesOfJsonLd } from '@/core/intake/json/jsonLd';
import { lineTooDeep, mostDeep } from '@/core/intake/json/values/depth';
import type { Tell } from '@/core/intake/said/storySaid';
import type { Story } from '@/core/intake/story';
import { attributeOf, elementsNamed } from '@/core/intake/xml/grammar/inElement';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** The scripts of a page that are no programs but say what the page is about. */
export function ldScripts(root: XmlElement): readonly XmlElement[] {
  return elementsNamed(root, 'script').filter((script) =>
    /^application\/ld\+json\b/i.test(attributeOf(script, 'type') ?? ''),
  );
}

/** The stories a page describes in JSON-LD, each once. What is no JSON is told with its line. */
export function ldStories(root: XmlElement, tell: Tell): readonly Story[] {
  const met = new Set<string>();
  return ldScripts(root)
    .flatMap((script) => storiesIn(script, tell))
    .filter(({ headline, link }) => {
      const key = JSON.stringify([headline, link]);
      return !met.has(key) && met.add(key);
    });
}

function storiesIn({ text, line }: XmlElement, tell: Tell): readonly Story[] {
  const json = text
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, (begin) => begin.replace(/\S/g, ' '))
    .replace(/(?:\/\/[^\S\n]*)?(?:\]\]>|-->)\s*$/, '');
  const deep = lineTooDeep(json);
  if (deep !== null) {
    tell({ code: 'too-deep', line: line + deep - 1, most: mostDeep });
    return [];
  }
  const { fault } = jsonScan(json);
  if (fault !== null) {
    tell({ code: 'json-broken', line: line + fault - 1 });
    return [];
  }
  const value: unknown = JSON.parse(json);
  return storiesOfJsonLd(value, line);
}
