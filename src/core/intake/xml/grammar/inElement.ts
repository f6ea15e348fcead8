import { plainText } from '@/core/intake/said/plainText';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

/**
 * The first child of one of these names, in the order of the names. A child in
 * the element's own vocabulary goes before one in another: `title` before
 * `media:title` in an `item`.
 */
export function childOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = childrenOf(parent, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All children of a name: those in the element's own vocabulary, or else those in another. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  const all = parent?.children.filter((child) => child.name === name) ?? [];
  const own = all.filter(({ prefix }) => prefix === parent?.prefix);
  return own.length > 0 ? own : all;
}

/** The first child at the end of a way of names: `itemmeta`, `provider`. */
export function childAt(parent: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce((element, name) => childOf(element, name), parent);
}

/** All elements of a name, however deep, in their order. */
export function elementsNamed(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = root === undefined ? [] : [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === name) found.push(next);
    for (const child of next.children.toReversed()) open.push(child);
  }
  return found;
}

/** What an element says as one line of text, with or without markup in it; null where nothing. */
export function wordsOf(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  return plainText(element.children.length > 0 ? element.inner : element.text) || null;
}

/** An attribute as printed, blanks around it taken off; null where it is absent or blank. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}
