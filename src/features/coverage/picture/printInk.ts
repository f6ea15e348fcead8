import { lensColours } from '@/charts/palette';
import type { Ink } from '@/core/exports/figures/figure';
import tokens from '@/ui/tokens.css?raw';

/** A value of the light theme, which the style sheet gives first. */
function token(name: string): string {
  const [, value = ''] = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens) ?? [];
  return value.replace(/\s+/g, ' ').trim();
}

/** What pictures are drawn in: the colours and fonts of the app, on white paper, whatever the screen is in. */
export function printInk(): Ink {
  const places = Array.from({ length: lensColours }, (_, index) => String(index + 1));
  return {
    paper: token('card'),
    ink: token('ink'),
    faint: token('ink-3'),
    rule: token('rule'),
    lens: { none: token('no-lens'), ...Object.fromEntries(places.map((place) => [place, token(`lens-${place}`)])) },
    serif: token('serif'),
    sans: token('sans'),
  };
}
