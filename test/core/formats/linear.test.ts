import { describe, expect, it } from 'vitest';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { spansOf } from '@/core/formats/markdown/inline';
import { readFile } from '@/core/formats/readFile';

const takes = '# t\n**Meta:** date: 2031-03-04\n## Summary\ns\n## Regional takes\n### a\n';
const take = `${takes}- **A** (B, en) — g\n`;
const briefing = '# [Summary] t\n### s\n* a\n';

/** What stands once, and what is repeated after it. */
const repeated: readonly (readonly [first: string, unit: string])[] = [
  ['', '*a **a '],
  ['', 'a** a*'],
  ['', '[a'],
  ['', '[a](/b'],
  ['', '[a](<b'],
  ['', '[['],
  ['[[', '[[a|'],
  ['', '![[]()'],
  ['', 'http://%'],
  ['', '\\'],
  ['', '('],
  ['', '\n'],
  ['', '\t\n'],
  ['', '{"a":'],
  ['{"parallax":1,"dossier":', '['],
  ['{"parallax":1,"dossier":{"title":"', '\\"'],
  ['# t\n## ', '#'],
  ['# t\n**Meta:** date:', ' '],
  ['# t\n**Meta:** heads: ', '"a, '],
  ['# t\n**Meta:** heads: ', 'a: "b · '],
  ['# t\n', '> x\n'],
  ['# t\n', '## Summary\nx\n'],
  ['# t\n## Summary\nx\n## Takes\n', '## zz\n'],
  ['# t\n## Summary\n', '- x\n'],
  ['# t\n## Summary\n', '### x\n\n\n'],
  ['# t\n## Across the graph\n', '- Related: [[a]]\n'],
  ['# t\n## Across the graph\n- Related: ', '[['],
  ['# t\n## Across the graph\n- Related: ', '[["a]], '],
  ['# t\n## Across the graph\n- Entities: ', 'a = b, '],
  [takes, '### a\n'],
  [takes, '- **A** (B, c — d\n'],
  [takes, '- **A** (B, en) — d\n'],
  [`${takes}- **A** `, '('],
  [`${takes}- **"A`, '\\"'],
  [take, '  Source: x\n'],
  [take, '  > "a\n'],
  [take, '  g\n'],
  [take, '\n'],
  [`${take}  Source:`, ' '],
  [`${take}  Note: a = "b`, ' · '],
  [briefing, '* **a** — b\n'],
  [briefing, '  b\n'],
  ['# [Summary] t\n', 'b\n'],
  [briefing, '*a*\n'],
];

function timeOf(text: string): number {
  const started = performance.now();
  const reading = readFile(text);
  if (reading.kind === 'dossier') writeDossier(reading.dossier);
  spansOf(text);
  return performance.now() - started;
}

describe('reading eight times the text takes nowhere near sixty-four times the time', () => {
  it.each(repeated)('%j, then many times %j', (first, unit) => {
    const times = Math.ceil(40_000 / unit.length);
    const text = (factor: number) => first + unit.repeat(times * factor);
    timeOf(text(1));
    const once = Math.min(timeOf(text(1)), timeOf(text(1)));
    const eightfold = timeOf(text(8));
    expect(eightfold).toBeLessThan(Math.max(once * 30, 1000));
  });
});
