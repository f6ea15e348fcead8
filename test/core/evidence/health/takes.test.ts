import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import type { CheckId } from '@/core/evidence/health/check';
import { healthOf } from '@/core/evidence/health/healthOf';

function checked(id: CheckId, dossier: Partial<Dossier>) {
  const found = healthOf(aDossier(dossier), []).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

const quote = { text: '“명확한 금지가 없다”', original: null };

describe('declared counts', () => {
  const takes = [
    aTake({ outlet: 'A', lens: 'x', region: 'Hong Kong / China' }),
    aTake({ outlet: 'B', region: 'China' }),
    aTake({ outlet: 'C', region: null }),
  ];

  it('agree, or are explained by none counted as one more', () => {
    const { outcome, facts, looked } = checked('declared-counts', {
      takes,
      declared: { takes: 3, lenses: 2, regions: 2 },
    });
    expect([outcome, looked]).toEqual(['fail', 3]);
    expect(facts).toMatchObject([
      { of: 'takes', verdict: 'pass', declared: 3, found: 3, none: 0, noneCounted: false, takes: [] },
      { of: 'lenses', verdict: 'fail', declared: 2, found: 1, none: 2, noneCounted: true, takes: ['b', 'c'] },
      { of: 'regions', verdict: 'pass', declared: 2, found: 2, none: 1, noneCounted: false, takes: [] },
    ]);
  });

  it('that are out by more than one are not explained', () => {
    expect(checked('declared-counts', { takes, declared: { lenses: 5 } }).facts).toMatchObject([
      { noneCounted: false },
    ]);
    const labelled = [aTake({ lens: 'x' })];
    expect(checked('declared-counts', { takes: labelled, declared: { lenses: 2 } }).facts).toMatchObject([
      { noneCounted: false },
    ]);
  });

  it('cannot be told where none are declared', () => {
    expect(checked('declared-counts', { takes })).toEqual({
      id: 'declared-counts',
      outcome: 'cannot-tell',
      looked: 0,
      facts: [],
    });
  });
});

describe('links', () => {
  it('are missing or broken, each said apart', () => {
    const takes = [
      aTake({ outlet: 'A' }),
      aTake({ outlet: 'B', brokenLink: 'javascript:x' }),
      aTake({ outlet: 'C', link: 'https://c.com/1' }),
    ];
    expect(checked('links-there', { takes }).facts).toEqual([
      { code: 'link-missing', verdict: 'fail', takes: ['a'], places: [] },
      { code: 'link-broken', text: 'javascript:x', verdict: 'fail', takes: ['b'], places: [] },
    ]);
  });

  it('repeat where they lead to one page', () => {
    const takes = [
      'https://a.com/story/1/',
      'http://www.A.com/story/1?utm_source=x&fbclid=2#top',
      'https://a.com/story/1?page=2',
      'https://a.com/STORY/1',
    ].map((link, n) => aTake({ id: `t${n}`, link }));
    expect(checked('links-distinct', { takes: [...takes, aTake()] }).facts).toEqual([
      {
        code: 'link-repeated',
        links: ['https://a.com/story/1/', 'http://www.A.com/story/1?utm_source=x&fbclid=2#top'],
        verdict: 'fail',
        takes: ['t0', 't1'],
        places: [],
      },
    ]);
    expect(checked('links-distinct', { takes: takes.slice(1) }).outcome).toBe('pass');
  });
});

describe('quotations', () => {
  it('without a link cannot be looked up', () => {
    const takes = [
      aTake({ outlet: 'A', quote }),
      aTake({ outlet: 'B', quote, link: 'https://b.com/1' }),
      aTake({ outlet: 'C' }),
    ];
    expect(checked('quote-source', { takes })).toMatchObject({
      looked: 2,
      facts: [{ takes: ['a'], places: [{ passage: 'a/quote', start: 0, end: quote.text.length }] }],
    });
  });

  it('of an article in another language want the original', () => {
    const takes = [
      aTake({ outlet: 'A', language: 'en', quote }),
      aTake({ outlet: 'B', language: 'ko', quote }),
      aTake({ outlet: 'C', language: 'en', quote: { ...quote, original: 'No clear ban' } }),
      aTake({ outlet: 'D', quote }),
    ];
    expect(checked('quote-original', { takes, language: 'ko' }).facts).toMatchObject([
      { takes: ['a'], given: 'en', printed: 'ko', places: [{ passage: 'a/quote' }] },
    ]);
    expect(checked('quote-original', { takes: [aTake()] }).outcome).toBe('cannot-tell');
  });
});

describe('something to read', () => {
  it('is missing where not even the link has words', () => {
    const takes = [
      aTake({ outlet: 'A', link: 'https://a.com/archives/2003859739' }),
      aTake({ outlet: 'B', link: 'https://b.com/dockers-close-harbour' }),
      aTake({ outlet: 'C', headline: 'Harbour closed' }),
      aTake({ outlet: 'D' }),
    ];
    expect(checked('something-to-read', { takes }).facts.map((fact) => fact.takes)).toEqual([['a'], ['d']]);
  });
});

describe('a take dated before the event', () => {
  it.each([
    ['2026-06-17', 'pass'],
    ['2026-06-16', 'fail'],
    ['2026-07-30', 'pass'],
  ])('on %s, of an event on the 24th, is %s', (published, outcome) => {
    expect(checked('dated-before', { date: '2026-06-24', takes: [aTake({ published })] }).outcome).toBe(outcome);
  });

  it('is read from the link too, and says so', () => {
    const takes = [aTake({ link: 'https://a.com/2026/02/23/story' }), aTake({ id: 'b' })];
    expect(checked('dated-before', { date: '2026-06-24', takes })).toMatchObject({
      looked: 1,
      facts: [{ date: '2026-02-23', from: 'link', event: '2026-06-24', days: 121, takes: ['the-daily'] }],
    });
    expect(checked('dated-before', { takes }).outcome).toBe('cannot-tell');
  });
});

describe('the main names', () => {
  const entities = [{ name: 'Alibaba', aliases: ['알리바바'] }];
  const title = 'Anthropic accuses Alibaba';
  const naming = ['A', 'B'].map((outlet) => aTake({ outlet, headline: 'Alibaba answers' }));
  const missing = (takes: Dossier['takes'], said: Partial<Dossier> = {}) =>
    checked('main-names', { title, entities, takes: [...naming, ...takes], ...said });

  it('are missed in a text, which says whether the link has them', () => {
    const link = 'https://c.com/anthropic-accuses-alibaba-of-copying';
    expect(missing([aTake({ outlet: 'C', gist: 'It asks for rules.', link })]).facts).toMatchObject([
      {
        name: 'Alibaba',
        inLink: true,
        verdict: 'fail',
        takes: ['c'],
        places: [{ passage: 'c/gist', start: 0, end: 18 }],
      },
    ]);
    expect(missing([aTake({ outlet: 'C', gist: 'It asks for rules.' })]).facts).toMatchObject([{ inLink: null }]);
  });

  it('are not judged by a link alone, nor where there are no words', () => {
    const takes = [aTake({ outlet: 'C', link: 'https://c.com/anthropic-accuses-rivals' })];
    expect(missing(takes).facts).toMatchObject([{ verdict: 'cannot-tell', inLink: false, takes: ['c'], places: [] }]);
    expect(missing([aTake({ outlet: 'C', link: 'https://c.com/alibaba-answers-claims' })]).outcome).toBe('pass');
    expect(missing([aTake({ outlet: 'C', link: 'https://c.com/1' })])).toMatchObject({ outcome: 'pass', looked: 2 });
  });

  it('are those the title or dek and two thirds of the takes with words name', () => {
    const without = ['C', 'D'].map((outlet) => aTake({ outlet, headline: 'A letter' }));
    expect(missing(without).outcome).toBe('cannot-tell');
    expect(missing([aTake({ outlet: 'C', headline: 'A letter' })], { title: 'A letter' }).outcome).toBe('cannot-tell');
    expect(
      missing([aTake({ outlet: 'C', headline: 'A letter' })], { title: 'A letter', dek: 'To Alibaba' }).outcome,
    ).toBe('fail');
    expect(missing([], { entities: [] }).outcome).toBe('cannot-tell');
  });
});

describe('shared text', () => {
  it('is possible where links are near alike, and cannot be told where no take has words', () => {
    const takes = [
      aTake({ outlet: 'A', link: 'https://a.com/anthropic-accuses-alibaba-of-illicitly-accessing-its-ai-models' }),
      aTake({ outlet: 'B', link: 'https://b.com/anthropic-accuses-alibaba-of-illicitly-accessing-claude-ai-model' }),
      aTake({ outlet: 'C', link: 'https://c.com/dockers-close-the-harbour-over-contracts' }),
    ];
    expect(checked('shared-text', { takes }).facts).toMatchObject([{ takes: ['a', 'b'] }]);
    expect(checked('shared-text', { takes: takes.slice(1) }).outcome).toBe('pass');
    expect(checked('shared-text', {}).outcome).toBe('cannot-tell');
  });
});
