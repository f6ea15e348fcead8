import { showSide } from '@/state/editing/side';

/** The name the Markdown's text area goes by in the page. */
export const markdownId = 'dossier-markdown';

/** Where a line of a text begins and ends, counted from 1; the last line for one beyond. */
export function lineSpan(text: string, line: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

/** Selects a line of the Markdown and brings it into sight: where it is not shown, beside the form if there is room. */
export function goToLine(line: number): void {
  const area = document.getElementById(markdownId);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const isHidden = area.offsetParent === null;
  if (isHidden) showSide(document.querySelector('[data-sides] input[value="both"]') === null ? 'markdown' : 'both');
  requestAnimationFrame(() => {
    const { start, end } = lineSpan(area.value, line);
    area.focus();
    // Browsers bring the end of what is selected into sight, so it begins as a cursor.
    area.setSelectionRange(start, start);
    const height = Number.parseFloat(getComputedStyle(area).lineHeight);
    if (area.wrap === 'off' && height > 0) area.scrollTop = Math.max(0, (line - 4) * height);
    area.scrollLeft = 0;
    area.setSelectionRange(start, end);
    area.scrollIntoView({ block: 'nearest' });
  });
}
