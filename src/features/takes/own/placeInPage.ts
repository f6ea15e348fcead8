/** The element within which a text is drawn as it stands, however it is cut into pieces; null where there is none. */
export function elementSaying(within: Element, text: string): Element | null {
  return [...within.querySelectorAll('p, blockquote, span')].find((each) => each.textContent === text) ?? null;
}

/** From the `start`th to the `end`th UTF-16 unit of an element's text; null where it is shorter. */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}
