import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import { findAll, innerText, textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dossierInPage } from '@/core/exports/page/dossierInPage';
import { dossierToPage } from '@/core/exports/page/dossierToPage';
import { readFile } from '@/core/formats/readFile';
import { plainWords } from './plainWords';

const dossier = aDossier({
  language: 'ko',
  title: '앤트로픽과 <알리바바>',
  dek: 'A **letter** to [the Senate](https://senate.example/x?a=1&b=2)',
  date: '2026-06-24',
  heads: ['누구의 돈인가'],
  summary: ['It happened.'],
  watchpoints: ['Watch [this](javascript:alert(1)).'],
  takes: [
    aTake({
      outlet: 'CNBC',
      region: 'United States',
      language: 'en',
      lens: 'US tech financial',
      headline: 'Anthropic "accuses"',
      gist: 'The *letter* itself.',
      quote: { text: '베꼈다', original: 'copied' },
      published: '2026-06-24',
      byline: 'Kim',
      link: 'https://www.cnbc.com/a',
      notes: [aNote('owner', 'Versant', { by: 'registry' })],
    }),
    aTake({ outlet: 'Blog', link: 'https://a.example/2026/anthropic-accuses-alibaba', language: 'ar' }),
    aTake({ outlet: 'Odd', brokenLink: 'javascript:alert(1)' }),
    aTake({ outlet: 'Quoted', quote: { text: 'q', original: null }, language: 'ko' }),
  ],
  entities: [{ name: 'Alibaba', aliases: ['알리바바'] }],
  related: [
    { slug: 'qwen', label: null },
    { slug: 'x', label: 'Another' },
  ],
  basis: ['Headlines from the outlets.'],
  canonical: 'https://a.example/ko',
});

const elements = (page: string, name: string, where: Readonly<Record<string, string>> = {}) =>
  findAll(
    (element) => element.name === name && Object.entries(where).every(([key, value]) => element.attribs[key] === value),
    parseDocument(page).children,
  );
const texts = (page: string, name: string, where?: Readonly<Record<string, string>>) =>
  elements(page, name, where).map((element) => innerText(element).replace(/\s+/g, ' ').trim());

describe('a dossier as a page', () => {
  const page = dossierToPage(dossier, plainWords);

  it('allows nothing but its own style sheet', () => {
    const [policy] = elements(page, 'meta', { 'http-equiv': 'Content-Security-Policy' });
    expect(policy?.attribs.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    for (const name of ['script', 'img', 'link', 'iframe', 'form', 'object', 'base'])
      expect(elements(page, name)).toEqual([]);
    expect(page).toContain('<style>body { margin: 0 }</style>');
  });

  it('says the event, in its language, with what it holds', () => {
    expect(elements(page, 'html')[0]?.attribs).toEqual({ lang: 'en', dir: 'ltr' });
    expect(texts(page, 'title')).toEqual(['앤트로픽과 <알리바바>']);
    expect(texts(page, 'h1', { lang: 'ko' })).toEqual(['앤트로픽과 <알리바바>']);
    expect(texts(page, 'h2')).toEqual(['What happened', 'What to watch', 'Grid', 'Takes', 'Who', 'Related', 'Basis']);
    expect(texts(page, 'header')[0]).toBe(
      '2026-06-24누구의 돈인가 앤트로픽과 <알리바바> A letter to the Senate4 takes',
    );
    expect(texts(page, 'section')).toContain('WhoAlibaba, 알리바바');
    expect(texts(page, 'section')).toContain('RelatedqwenAnother');
    expect(texts(page, 'footer')).toEqual(['Saved by Parallax']);
  });

  it('groups takes by lens, each with whose words it holds and who says what of it', () => {
    expect(texts(page, 'h3')).toEqual(['US tech financial', 'no lens']);
    expect(texts(page, 'article')).toEqual([
      'CNBC United States, en headline Anthropic "accuses" the dossier’s words The letter itself. quotation in translation 베꼈다 In the original copied Notes owner: Versant said by registry cnbc.com · 2026-06-24 · Kim',
      'Blog no region, ar words left in the link anthropic accuses alibaba no text a.example · no day',
      'Odd no region, no language No headline known no text No link: javascript:alert(1) · no day',
      'Quoted no region, ko No headline known quotation in the original q no day',
    ]);
    expect(texts(page, 'blockquote', { lang: 'ko' })).toEqual(['베꼈다', 'q']);
    expect(texts(page, 'blockquote', { lang: 'en' })).toEqual(['copied']);
  });

  it('has a table of lens and region whose dots lead to their takes', () => {
    const rows = elements(page, 'tr').map((row) =>
      row.children.flatMap((cell) => ('children' in cell ? [textContent(cell) || cell.children.length] : [])),
    );
    expect(rows).toEqual([
      ['Lens', 'United States', 'no region', 'All'],
      ['US tech financial', 1, 0, '1'],
      ['no lens', 0, 3, '3'],
      ['All', '1', '3', '4'],
    ]);
    const dots = elements(page, 'a', { class: 'dot' });
    expect(dots.map(({ attribs }) => [attribs.href, attribs['aria-label']])).toEqual([
      ['#take-1', 'CNBC, United States'],
      ['#take-4', 'Quoted, no region'],
    ]);
    expect(elements(page, 'a', { class: 'dot hollow' }).map(({ attribs }) => attribs['aria-label'])).toEqual([
      'Blog, no region, no text',
      'Odd, no region, no text',
    ]);
    expect(elements(page, 'article').map(({ attribs }) => attribs.id)).toEqual([
      'take-1',
      'take-2',
      'take-3',
      'take-4',
    ]);
  });

  it('links to the web and nowhere else', () => {
    const links = elements(page, 'a').map(({ attribs }) => attribs.href ?? '');
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([
      'https://senate.example/x?a=1&b=2',
      'https://www.cnbc.com/a',
      'https://a.example/2026/anthropic-accuses-alibaba',
      'https://a.example/ko',
    ]);
    // A link that was never checked, as of a dossier made in code.
    const [take] = dossier.takes;
    const unchecked = { ...dossier, takes: take ? [{ ...take, link: 'javascript:alert(1)', headline: 'h' }] : [] };
    expect(dossierToPage(unchecked, plainWords)).not.toMatch(/href="javascript/);
    const canonical = { ...dossier, canonical: 'data:text/html,x' };
    expect(dossierToPage(canonical, plainWords)).not.toMatch(/href="data/);
  });

  it('leaves out what a dossier does not hold', () => {
    expect(texts(dossierToPage(aDossier(), plainWords), 'h2')).toEqual([]);
    expect(texts(dossierToPage(aDossier(), plainWords), 'header')).toEqual(['no date An event 0 takes']);
  });
});

describe('what a page carries', () => {
  it('is the same dossier, whatever it holds', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const page = dossierToPage(any, plainWords);
        const json = dossierInPage(page.normalize('NFC'));
        const reading = readFile(json ?? '');
        expect(reading.kind === 'dossier' && reading.dossier).toEqual(any);
        expect(json).not.toMatch(/[<>&]/);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it('is the same where a sign of HTML bears an accent', () => {
    const accented = aDossier({ title: '<a>\u0301 >\u0338 &\u0301\u0302', dek: '\u00a0\u0301 \ufeffx \u2028' });
    const reading = readFile(dossierInPage(dossierToPage(accented, plainWords).normalize('NFC')) ?? '');
    expect(reading.kind === 'dossier' && reading.dossier).toEqual(accented);
  });

  it.each(['', '<p>no</p>', '<template id="parallax-dossier">{"parallax":1', '<template id="other">{}</template>'])(
    'is nothing in %j',
    (page) => {
      expect(dossierInPage(page)).toBeNull();
    },
  );
});

describe('text of a dossier', () => {
  const hostile = [
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</template><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '\0\u0008\ud800',
    '[x](javascript:alert(1))',
  ];
  const text = fc.constantFrom(...hostile);

  it('is text on the page, wherever it stands', () => {
    const shape = (page: string) => findAll(() => true, parseDocument(page).children).map(({ name }) => name);
    fc.assert(
      fc.property(text, (said) => {
        const make = (words: string) => {
          const take = { ...aTake(), outlet: words, region: words, lens: words, headline: words, gist: words };
          const notes = [aNote(words, words, { by: 'reader' })];
          const quote = { text: words, original: words };
          const takes = [{ ...take, byline: words, quote, notes, brokenLink: words, language: words }];
          const lines = [words];
          const named = { title: words, dek: words, heads: lines, summary: lines, basis: lines, language: words };
          return dossierToPage(
            { ...aDossier(), ...named, takes, entities: [{ name: words, aliases: lines }] },
            plainWords,
          );
        };
        const page = make(said);
        expect(shape(page)).toEqual(shape(make('plain')));
        for (const sign of ['<script', '<img', '\0', '\u0008', '\ud800']) expect(page).not.toContain(sign);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
