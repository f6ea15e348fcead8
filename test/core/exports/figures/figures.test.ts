import { anyDossier } from '@test/core/formats/anyDossier';
import { aTake } from '@test/support/build';
import { findAll, textContent } from 'domutils';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { lyingBarsSvg, standingBarsSvg } from '@/core/exports/figures/barsSvg';
import { type DotGridFigure, dotGridSvg } from '@/core/exports/figures/dotGridSvg';
import { figureWidth } from '@/core/exports/figures/figure';
import { crosstab } from '@/core/metrics/crosstab';
import { plainInk } from './plainInk';

const words = { title: 'Takes & lenses', caption: 'n = 4', foot: ['dossier 1234', 'Source: CNBC'], language: 'ko' };
const elements = (svg: string, name: string) =>
  findAll((element) => element.name === name, parseDocument(svg, { xmlMode: true }).children);
const texts = (svg: string) => elements(svg, 'text').map((element) => textContent(element));

const takes = [
  aTake({ id: 'a', outlet: 'CNBC', region: 'United States', lens: 'Wire', gist: 'x' }),
  aTake({ id: 'b', outlet: 'Inc', region: 'United States' }),
  aTake({ id: 'c', outlet: '한겨레', region: '대한민국', lens: 'Daily', gist: 'y' }),
  aTake({ id: 'd', outlet: 'Odd' }),
];
const grid = (all: readonly Take[], shown: readonly Take[] = all): DotGridFigure => ({
  ...words,
  grid: crosstab(all),
  shown: new Set(shown),
  total: 'All',
  of: (n, of) => `${n} of ${of}`,
  region: (region) => region ?? 'not known',
  lens: (lens) => lens ?? 'no lens',
  lensPlace: (lens) => (lens === null ? 'none' : lens === 'Wire' ? '1' : '2'),
});

describe('every picture', () => {
  it('is as wide as a page prints, has its words as text, and says them to who cannot see it', () => {
    const svg = dotGridSvg(grid(takes), plainInk);
    const [root] = elements(svg, 'svg');
    expect(root?.attribs).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: '203.2mm',
      lang: 'ko',
      role: 'img',
      'aria-label': 'Takes & lenses',
    });
    const [, , width, height] = (root?.attribs.viewBox ?? '').split(' ').map(Number);
    expect(width).toBe(figureWidth);
    expect(Number.parseFloat(root?.attribs.height ?? '')).toBeCloseTo((203.2 * (height ?? 0)) / figureWidth, 1);
    expect(texts(svg)[0]).toBe('Takes & lenses');
    expect(texts(svg).slice(-3)).toEqual(['n = 4', 'dossier 1234', 'Source: CNBC']);
    expect(elements(svg, 'desc').map((element) => textContent(element))).toEqual(['n = 4\ndossier 1234\nSource: CNBC']);
    expect(svg).not.toMatch(/style=|<style|<script|href|url\(/);
  });

  it('is well formed and holds every dot, whatever the dossier holds', () => {
    fc.assert(
      fc.property(anyDossier, ({ title, takes: any }) => {
        const svg = dotGridSvg({ ...grid(any), title, caption: title, foot: [title] }, plainInk);
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(elements(svg, 'circle')).toHaveLength(any.length + crosstab(any).rows.length);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe('the grid of dots', () => {
  it('draws one dot a take, hollow where it is silent, faint where filters leave it out, in the colour of its lens', () => {
    const svg = dotGridSvg(grid(takes, takes.slice(0, 2)), plainInk);
    const dots = elements(svg, 'circle').map(({ attribs }) => [attribs.fill, attribs.stroke, attribs.opacity]);
    expect(dots).toEqual([
      ['#a01', '#a01', undefined],
      ['#a01', '#a01', undefined],
      ['#a02', '#a02', undefined],
      ['#a02', '#a02', '0.3'],
      ['none', '#a00', undefined],
      ['none', '#a00', undefined],
      ['none', '#a00', '0.3'],
    ]);
    expect(texts(svg).slice(1, -3)).toEqual([
      ...['United States', '대한민국', 'not known', 'All'],
      ...['Wire', '1', 'Daily', '0 of 1', 'no lens', '1 of 2'],
      ...['All', '2', '0 of 1', '0 of 1', '2 of 4'],
    ]);
  });

  it('holds counts where dots would be too many', () => {
    const many = Array.from({ length: 201 }, (_, at) => aTake({ id: `t${at}`, region: 'Japan', gist: 'x' }));
    const svg = dotGridSvg(grid(many, many.slice(1)), plainInk);
    expect(elements(svg, 'circle')).toHaveLength(1);
    expect(texts(svg).filter((text) => text === '200 of 201')).toHaveLength(4);
    expect(elements(dotGridSvg(grid(many.slice(1)), plainInk), 'circle')).toHaveLength(201);
  });

  it('stands its heads upright where there are many, and stays within its width', () => {
    const regions = 'Netherlands Pakistan Indonesia Switzerland Bangladesh Kazakhstan Uzbekistan Mozambique'.split(' ');
    const wide = [...regions, 'Madagascar', 'Philippines', 'Afghanistan', 'Liechtenstein'].map((region, at) =>
      aTake({ id: `t${at}`, region, gist: 'x' }),
    );
    const few = dotGridSvg(grid(wide.slice(0, 4)), plainInk);
    expect(elements(few, 'g')).toEqual([]);
    const svg = dotGridSvg(grid(wide), plainInk);
    expect(elements(svg, 'g')).toHaveLength(12);
    for (const { attribs } of elements(svg, 'circle')) expect(Number(attribs.cx)).toBeLessThan(figureWidth - 90);
  });
});

const parts = [
  { name: 'Wire', place: '1', hollow: false },
  { name: 'no lens', place: 'none', hollow: true },
];
const bars = [
  { name: 'United States', counts: [3, 1] },
  { name: '대한민국', counts: [0, 2] },
];
const blocks = (svg: string) =>
  elements(svg, 'rect')
    .slice(1)
    .map(({ attribs }) => attribs);

describe('lying bars', () => {
  const svg = lyingBarsSvg({ ...words, parts, bars }, plainInk);
  const drawn = blocks(svg).slice(parts.length);

  it('are as long as their counts, stacked, hollow without a lens, each with its name and sum', () => {
    expect(drawn.map(({ fill, stroke }) => [fill, stroke])).toEqual([
      ['#a01', '#a01'],
      ['#fff', '#a00'],
      ['#fff', '#a00'],
    ]);
    const [wire, none, other] = drawn.map(({ x, width }) => ({ x: Number(x), width: Number(width) }));
    expect((wire?.width ?? 0) / (none?.width ?? 1)).toBeCloseTo(3, 1);
    expect((other?.width ?? 0) / (none?.width ?? 1)).toBeCloseTo(2, 1);
    expect(none?.x).toBeCloseTo((wire?.x ?? 0) + (wire?.width ?? 0), 0);
    expect(texts(svg).slice(1, -3)).toEqual(['Wire', 'no lens', 'United States', '4', '대한민국', '2']);
  });

  it('have a key, on more than one line where it is long', () => {
    const long = Array.from({ length: 6 }, (_, at) => ({
      name: `A lens with a long name ${at}`,
      place: '2',
      hollow: false,
    }));
    const many = lyingBarsSvg({ ...words, parts: long, bars: [{ name: 'x', counts: [1] }] }, plainInk);
    const tops = new Set(
      blocks(many)
        .slice(0, 6)
        .map(({ y }) => y),
    );
    expect(tops.size).toBeGreaterThan(1);
    for (const { x } of blocks(many).slice(0, 6)) expect(Number(x)).toBeLessThan(figureWidth - 100);
  });

  it('of a place nobody knows are in ink, and none of no count is drawn', () => {
    const odd = [{ name: 'x', place: '99', hollow: false }];
    const drawnOdd = blocks(lyingBarsSvg({ ...words, parts: odd, bars: [{ name: 'a', counts: [0, 4] }] }, plainInk));
    expect(drawnOdd.map(({ fill }) => fill)).toEqual(['#111']);
    expect(blocks(lyingBarsSvg({ ...words, parts: [], bars: [] }, plainInk))).toEqual([]);
  });
});

describe('standing bars', () => {
  const time = [
    { name: 'voiced', place: null, hollow: false },
    { name: 'silent', place: null, hollow: true },
  ];
  const days = [
    { name: '24 Jun', counts: [1, 1] },
    { name: '25 Jun', counts: [0, 0] },
    { name: '26 Jun', counts: [3, 1] },
  ];

  it('stand on one line, as high as their counts, with the sum above where there is one', () => {
    const svg = standingBarsSvg({ ...words, parts: time, bars: days }, plainInk);
    const drawn = blocks(svg).slice(2);
    expect(drawn.map(({ fill, stroke }) => [fill, stroke])).toEqual([
      ['#111', '#111'],
      ['#fff', '#111'],
      ['#111', '#111'],
      ['#fff', '#111'],
    ]);
    const feet = [drawn[0], drawn[2]].map((bar) => Number(bar?.y) + Number(bar?.height));
    expect(feet[0]).toBeCloseTo(feet[1] ?? 0, 0);
    expect(Number(drawn[2]?.height) / Number(drawn[0]?.height)).toBeCloseTo(3, 1);
    expect(texts(svg).slice(1, -3)).toEqual(['voiced', 'silent', '2', '4', '24 Jun', '25 Jun', '26 Jun']);
    expect(elements(svg, 'g')).toEqual([]);
  });

  it('have upright names where there are many', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ name: `${at + 1} June`, counts: [1, 0] }));
    const svg = standingBarsSvg({ ...words, parts: time, bars: many }, plainInk);
    expect(elements(svg, 'g')).toHaveLength(40);
    expect(texts(standingBarsSvg({ ...words, parts: time, bars: [] }, plainInk))).toContain('voiced');
  });
});
