import type { NoteDraft } from '@/core/notes/readers/noteDraft';
import type { Passage } from '@/core/reading/passages';

/** The words selected on the page, where they stand in one of these texts; else null. */
export function selectedWords(passages: readonly Passage[]): NoteDraft['on'] {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const words = range.toString();
  for (let node: Node | null = range.commonAncestorContainer; node !== null; node = node.parentNode) {
    const passage = passages.find((each) => each.text === node?.textContent);
    if (passage === undefined) continue;
    const before = document.createRange();
    before.selectNodeContents(node);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    return passage.text.startsWith(words, start) ? { layer: passage.layer, words, start } : null;
  }
  return null;
}
