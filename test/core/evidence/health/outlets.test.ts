import { aDossier, aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import type { CheckId } from '@/core/evidence/health/check';
import { healthOf } from '@/core/evidence/health/healthOf';
import type { RegisterFact } from '@/core/notes/register';

function fact(
  domain: string,
  kind: RegisterFact['fact'],
  value: string,
  said: Partial<RegisterFact> = {},
): RegisterFact {
  return { domain, outlet: domain, fact: kind, value, source: 'A list', ...said };
}

function checked(id: CheckId, take: Partial<Take>, register: readonly RegisterFact[], said = {}) {
  const found = healthOf(aDossier({ takes: [aTake(take)], date: '2026-06-24', ...said }), register).find(
    (each) => each.id === id,
  );
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

describe('the language of an edition', () => {
  const register = [fact('paper.cn', 'language', 'en'), fact('paper.cn', 'language', 'zh', { source: 'Another list' })];
  const link = 'https://www.paper.cn/page/1.html';

  it.each([
    ['zh, the register also knows an English edition, nothing else to tell', { language: 'zh', link }, 'fail', ['en']],
    [
      'zh, the headline is in English',
      { language: 'zh', link, headline: 'A claim without substance' },
      'fail',
      ['script'],
    ],
    ['zh, the headline is in Chinese', { language: 'zh', link, headline: '指控没有实质内容' }, 'pass', []],
    ['zh-Hant counts as zh', { language: 'zh-Hant', link, headline: '指控沒有實質內容' }, 'pass', []],
    ['ko, the headline is in Japanese', { language: 'ko', link, headline: 'ストライキが始まった' }, 'fail', ['script']],
    ['en, the headline is in Hangul', { language: 'en', link, headline: '파업이 시작됐다' }, 'fail', ['script']],
    [
      'en, and a headline in Latin letters is not the registered zh',
      { language: 'en', link, headline: 'A strike' },
      'pass',
      [],
    ],
    [
      'fr, Latin letters do not tell it from the registered en, and zh it is not',
      { language: 'fr', link, headline: 'La grève' },
      'cannot-tell',
      ['en'],
    ],
    ['fr at an address that says so', { language: 'fr', link: 'https://paper.cn/fr/affaires/greve.html' }, 'pass', []],
    ['hi at a host that says so', { language: 'hi', link: 'https://hi.paper.cn/1' }, 'pass', []],
    ['en as registered elsewhere', { language: 'en', link: 'https://other.cn/1' }, 'pass', []],
    ['not known', { language: null, link }, 'cannot-tell', []],
    ['zh without a link', { language: 'zh' }, 'pass', []],
  ] as const)('%s', (_, take, outcome, others) => {
    const found = checked('edition-language', take, register);
    expect(found.outcome).toBe(outcome);
    expect(found.facts.map((each) => each.code === 'language-differs' && each.other)).toEqual(others);
  });

  it('points at the headline that contradicts it, and names the source otherwise', () => {
    const headline = 'A claim';
    const [shown] = checked('edition-language', { language: 'zh', link, headline }, register).facts;
    expect(shown).toMatchObject({
      source: null,
      places: [{ passage: 'the-daily/headline', start: 0, end: headline.length }],
    });
    const [registered] = checked('edition-language', { language: 'zh', link }, register).facts;
    expect(registered).toMatchObject({ source: 'A list', given: 'zh', places: [] });
  });
});

describe('the country of an outlet', () => {
  const register = [fact('paper.hk', 'country', 'HK')];
  it.each([
    ['Hong Kong / China', 'pass'],
    ['홍콩', 'pass'],
    ['China', 'fail'],
    ['global', 'cannot-tell'],
    [null, 'cannot-tell'],
  ])('HK in the register against %s is %s', (region, outcome) => {
    expect(checked('outlet-country', { region, link: 'https://paper.hk/1' }, register).outcome).toBe(outcome);
  });

  it('is not looked at where the register has none, and is known by the longest domain', () => {
    expect(checked('outlet-country', { region: 'Japan', link: 'https://paper.jp/1' }, register).outcome).toBe(
      'cannot-tell',
    );
    const both = [fact('paper.com', 'country', 'US'), fact('asia.paper.com', 'country', 'JP')];
    expect(checked('outlet-country', { region: 'Japan', link: 'https://asia.paper.com/1' }, both).outcome).toBe('pass');
    expect(checked('outlet-country', { region: 'Japan', link: 'https://www.paper.com/1' }, both).facts).toMatchObject([
      { code: 'country-differs', given: 'Japan', other: 'US', source: 'A list', takes: ['the-daily'] },
    ]);
  });
});

describe('the country of an owner, by its form of company', () => {
  const owner = (value: string) => [fact('paper.com', 'owner', value)];
  it.each([
    ['Purch (Future plc)', 'United States', 'fail'],
    ['Future plc', 'United Kingdom', 'pass'],
    ['Future plc', 'Ireland', 'pass'],
    ['Axel Springer GmbH', 'Japan', 'fail'],
    ['Nikkei, Inc.', 'United States', 'cannot-tell'],
    ['Simplc Media', 'United States', 'cannot-tell'],
    ['Future plc', 'global', 'cannot-tell'],
    ['Future plc', null, 'cannot-tell'],
    ['Future plc', 'Netherlands / United Kingdom', 'pass'],
  ])('%s in %s is %s', (name, region, outcome) => {
    expect(checked('owner-country', { region, link: 'https://paper.com/1' }, owner(name)).outcome).toBe(outcome);
  });

  it('says which form belongs where', () => {
    expect(
      checked('owner-country', { region: 'Japan', link: 'https://paper.com/1' }, owner('Future plc')).facts,
    ).toEqual([
      {
        code: 'owner-abroad',
        verdict: 'fail',
        owner: 'Future plc',
        form: 'plc',
        countries: ['GB', 'IE'],
        given: 'Japan',
        source: 'A list',
        takes: ['the-daily'],
        places: [],
      },
    ]);
  });
});

describe('an owner who is a party', () => {
  const take = { link: 'https://scmp.com/1', lens: 'Independent' };
  const register = [fact('scmp.com', 'owner', 'Alibaba Group')];

  it('is named beside the lens the dossier gives', () => {
    const entities = [{ name: 'Alibaba', aliases: [] }];
    expect(checked('owner-is-party', take, register, { entities }).facts).toMatchObject([
      { owner: 'Alibaba Group', entity: 'Alibaba', lens: 'Independent', source: 'A list', takes: ['the-daily'] },
    ]);
  });

  it('is found once where the dossier carries the register’s note already', () => {
    const notes = [aNote('owner', 'Alibaba Group', { by: 'registry', source: 'A list' })];
    const entities = [{ name: 'Alibaba', aliases: [] }];
    expect(checked('owner-is-party', { ...take, notes }, register, { entities }).facts).toHaveLength(1);
  });

  it('cannot be told where no entity or no owner is known, and passes where they are strangers', () => {
    expect(checked('owner-is-party', take, register).outcome).toBe('cannot-tell');
    const entities = [{ name: 'OpenAI', aliases: [] }];
    expect(checked('owner-is-party', take, [], { entities }).outcome).toBe('cannot-tell');
    expect(checked('owner-is-party', take, register, { entities }).outcome).toBe('pass');
  });
});

describe('the age of the register', () => {
  it.each([
    ['A list, 2026-05', undefined, 'pass'],
    ['A list, 2025-06-24', undefined, 'pass'],
    ['A list, 2025-06-23', undefined, 'fail'],
    ['A list, 2025-06', undefined, 'pass'],
    ['A list, 2025-05', undefined, 'fail'],
    ['A list, 2025', undefined, 'pass'],
    ['A list, 2024', undefined, 'fail'],
    ['Article 12024, 2008-07-15; another of 2026-01', undefined, 'pass'],
    ['A list', undefined, 'cannot-tell'],
    ['A list', '2023-01', 'fail'],
    ['A list of 2008', '2026-01', 'pass'],
  ])('%s as of %s is %s', (source, asOf, outcome) => {
    const said = asOf === undefined ? { source } : { source, asOf };
    const found = checked('register-age', { link: 'https://paper.com/1' }, [fact('paper.com', 'owner', 'A', said)]);
    expect(found.outcome).toBe(outcome);
  });

  it('cannot be told without a date of the event, and counts facts of ownership only', () => {
    const register = [
      fact('paper.com', 'owner', 'A', { asOf: '2008' }),
      fact('paper.com', 'country', 'US', { asOf: '1990' }),
    ];
    const found = checked('register-age', { link: 'https://paper.com/1' }, register, { date: null });
    expect(found).toMatchObject({ outcome: 'cannot-tell', looked: 1 });
    expect(checked('register-age', { link: 'https://paper.com/1' }, register).facts).toMatchObject([
      { fact: 'owner', value: 'A', asOf: '2008', verdict: 'fail' },
    ]);
  });
});
