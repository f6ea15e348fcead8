import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lensColours, lensPlace } from '@/charts/palette';

type Tokens = ReadonlyMap<string, string>;
const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours a rule sets, by name. */
function coloursOf(selector: string): Tokens {
  const at = css.indexOf(`${selector} {`);
  if (at === -1) throw new Error(`tokens.css has no ${selector}`);
  const rule = css.slice(at, css.indexOf('}', at));
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = coloursOf('\n:root');
const dark = coloursOf(":root[data-theme='dark']");
const byDevice = coloursOf(":root:not([data-theme='light'])");
const printed = coloursOf("@media print {\n  :root,\n  :root:not([data-theme='light']),\n  :root[data-theme='dark']");
const themes = { light, dark, printed };

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const colour = (tokens: Tokens, name: string) => tokens.get(name) ?? 'missing';
const lenses = [...Array.from({ length: lensColours }, (_, place) => `lens-${place + 1}`), 'no-lens'];
const texts = [...lenses, 'ink', 'ink-2', 'ink-3', 'accent'];

describe('the contrast there is', () => {
  it('is measured as it should be', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(Object.keys(themes) as (keyof typeof themes)[])('is enough for text, on paper and on card (%s)', (theme) => {
    const tokens = themes[theme];
    const faint = texts.flatMap((name) =>
      ['paper', 'card']
        .map((ground) => ({ name, ground, is: contrast(colour(tokens, name), colour(tokens, ground)) }))
        .filter(({ is }) => !(is >= 4.5)),
    );
    expect(faint).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is enough for the edges of controls (%s)', (theme) => {
    const edge = colour(themes[theme], 'control');
    for (const ground of ['paper', 'card'])
      expect(contrast(edge, colour(themes[theme], ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)('is enough for text that is marked (%s)', (theme) => {
    expect(contrast(colour(themes[theme], 'ink'), colour(themes[theme], 'mark'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the dark theme', () => {
  it('is the same whether the device or the reader asks for it', () => {
    expect(byDevice).toEqual(dark);
  });

  it('has a colour of its own for everything the light one has', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
  });
});

describe('the colour of a lens', () => {
  const order = Array.from({ length: 23 }, (_, place) => `Lens ${place}`);

  it('is its place in order of appearance', () => {
    expect(lensPlace('Lens 0', order)).toBe('1');
    expect(lensPlace('Lens 9', order)).toBe('10');
  });

  it('comes round again after ten', () => {
    expect(lensPlace('Lens 10', order)).toBe('1');
    expect(lensPlace('Lens 22', order)).toBe('3');
  });

  it('is none where there is no lens, or one of another dossier', () => {
    expect(lensPlace(null, order)).toBe('none');
    expect(lensPlace('Elsewhere', order)).toBe('none');
  });

  it('is in the style sheet for every place there is, each its own', () => {
    for (const tokens of [light, dark])
      expect(new Set(lenses.map((name) => tokens.get(name))).size).toBe(lenses.length);
    for (const place of Array.from({ length: lensColours }, (_, index) => index + 1))
      expect(css).toContain(`[data-lens='${place}'] {\n  --lens: var(--lens-${place});`);
  });
});
