import { aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { type GatheredTake, gatherTakes, type Surroundings } from '@/core/intake/gather/gatherTakes';
import { type Story, storyOf } from '@/core/intake/story';
import type { RegisterFact } from '@/core/notes/register';

const register: readonly RegisterFact[] = [
  { domain: 'nikkei.com', outlet: 'Nikkei', fact: 'country', value: 'JP', source: 'a list', asOf: '2026-05' },
  { domain: 'asia.nikkei.com', outlet: 'Nikkei Asia', fact: 'country', value: 'JP', source: 'a list' },
  { domain: 'asia.nikkei.com', outlet: 'Nikkei Asia', fact: 'country', value: 'SG', source: 'another list' },
  { domain: 'asia.nikkei.com', outlet: 'Nikkei Asia', fact: 'language', value: 'en', source: 'a list' },
  { domain: 'apnews.com', outlet: 'Associated Press', fact: 'owner', value: 'members', source: 'a list' },
];
const around: Surroundings = { register, language: 'en', source: 'GDELT', taken: [] };

function gathered(stories: readonly Partial<Story>[], more: Partial<Surroundings> = {}): readonly GatheredTake[] {
  return gatherTakes(
    stories.map((story, at) => storyOf({ line: at + 1, ...story })),
    { ...around, ...more },
  );
}
function only(story: Partial<Story>, more: Partial<Surroundings> = {}): GatheredTake {
  const [take] = gathered([story], more);
  if (take === undefined) throw new Error('no take');
  return take;
}

describe('an outlet', () => {
  it.each([
    ['is the register’s of the longest domain', 'https://asia.nikkei.com/a', null, 'Nikkei Asia'],
    ['is the register’s also at a host below', 'https://www.nikkei.com/a', 'nikkei', 'Nikkei'],
    [
      'is as the file says where the register does not know',
      'https://news.example.co.uk/a',
      'The Example',
      'The Example',
    ],
    ['is else the part of the host people know', 'https://news.example.co.uk/a', null, 'example.co.uk'],
    ['is a machine’s number where there is no name', 'http://192.0.2.7/a', null, '192.0.2.7'],
    ['is not known where there is neither name nor link', null, null, '?'],
  ])('%s', (_, link, outlet, expected) => {
    expect(only({ link, outlet }).take.outlet).toBe(expected);
  });
});

describe('a region', () => {
  it('is the register’s country, in the dossier’s language, with its source', () => {
    const { take, proposed } = only({ link: 'https://nikkei.com/a' }, { language: 'ko' });
    expect(take.region).toBe('일본');
    expect(proposed.get('region')).toBe('register');
    expect(take.notes).toContainEqual({
      facet: 'region',
      value: '일본',
      by: 'registry',
      source: 'a list',
      asOf: '2026-05',
      layer: null,
      words: null,
    });
  });

  it('stands beside what a tool guessed', () => {
    const { take } = only({ link: 'https://nikkei.com/a', country: 'United States' });
    expect(take.region).toBe('Japan');
    expect(take.notes.filter(({ facet }) => facet === 'region').map(({ value, source }) => [value, source])).toEqual([
      ['Japan', 'a list'],
      ['United States', 'GDELT'],
    ]);
  });

  it('is a tool’s guess where nobody else says', () => {
    const { take, proposed } = only({ link: 'https://example.org/a', country: 'usa' });
    expect(take.region).toBe('United States');
    expect(proposed.get('region')).toBe('tool');
    expect(take.notes).toContainEqual(
      expect.objectContaining({ value: 'United States', source: 'GDELT', text: 'usa' }),
    );
  });

  it('is a person’s own label before all others', () => {
    const { take, proposed } = only({ link: 'https://nikkei.com/a', region: 'Asia' });
    expect(take.region).toBe('Asia');
    expect(proposed.has('region')).toBe(false);
  });

  it('is not known where nobody says', () => {
    expect(only({ link: 'https://example.org/a', country: 'Atlantis' }).take.region).toBeNull();
  });
});

it('takes a language from the register and says so, and never over the file’s', () => {
  const { take, proposed } = only({ link: 'https://asia.nikkei.com/a' });
  expect(take.language).toBe('en');
  expect(proposed.get('language')).toBe('register');
  expect(take.notes).toContainEqual(expect.objectContaining({ facet: 'language', value: 'en', source: 'a list' }));
  expect(only({ link: 'https://asia.nikkei.com/a', language: 'ja' }).take.language).toBe('ja');
});

describe('a language of the register', () => {
  it.each([
    ['stands', 'https://asia.nikkei.com/a', 'Yen falls again', 'en', 'register'],
    ['stands without a headline', 'https://asia.nikkei.com/a', null, 'en', 'register'],
    ['yields to kana', 'https://asia.nikkei.com/a', '円、再び下落の見通し', 'ja', 'script'],
    ['yields to Hangul', 'https://asia.nikkei.com/a', '엔화 다시 하락', 'ko', 'script'],
    ['yields to Han, which is of several', 'https://asia.nikkei.com/a', '日元再次下跌', null, undefined],
    ['yields to Cyrillic', 'https://asia.nikkei.com/a', 'Иена снова падает', null, undefined],
    ['yields to Arabic', 'https://asia.nikkei.com/a', 'الين ينخفض مجددا', null, undefined],
    ['yields at another edition', 'https://jp.asia.nikkei.com/a', null, null, undefined],
  ])('%s', (_, link, headline, language, from) => {
    const { take, proposed } = only({ link, headline });
    expect(take.language).toBe(language);
    expect(proposed.get('language')).toBe(from);
    const said = take.notes.filter(({ facet }) => facet === 'language');
    expect(said.map(({ value, by }) => [value, by])).toEqual(
      language === null ? [] : [[language, from === 'script' ? 'rule' : 'registry']],
    );
  });

  it('yields to what the file says', () => {
    const { take, proposed } = only({ link: 'https://asia.nikkei.com/a', headline: '円が下落', language: 'zh' });
    expect(take.language).toBe('zh');
    expect(proposed.has('language')).toBe(false);
  });

  it('is said to be read by rule where the letters alone tell', () => {
    expect(only({ headline: '円が下落' }).take.notes).toEqual([
      {
        facet: 'language',
        value: 'ja',
        by: 'rule',
        source: null,
        layer: 'headline',
        words: null,
        rule: 'headline-script',
      },
    ]);
  });
});

describe('a day', () => {
  it('is read from the link where the file has none, and says so', () => {
    const { take, proposed } = only({ link: 'https://example.org/2026/06/24/a' });
    expect(take.published).toBe('2026-06-24');
    expect(proposed.get('published')).toBe('link');
    expect(take.notes).toContainEqual(
      expect.objectContaining({ facet: 'published', by: 'rule', rule: 'link-date', layer: 'link' }),
    );
  });

  it('that a tool first saw a page is said to be that', () => {
    const { take, proposed } = only({ link: 'https://example.org/a', published: '2026-06-25', firstSeen: true });
    expect(take.notes).toContainEqual(
      expect.objectContaining({ facet: 'first-seen', value: '2026-06-25', source: 'GDELT' }),
    );
    expect(proposed.has('published')).toBe(false);
  });
});

describe('one text', () => {
  const headline = 'Passengers leave the ship after a month at sea';
  it('carried by several is one take, with every carrier said', () => {
    const [take, ...rest] = gathered([
      { link: 'https://apnews.com/a', headline, published: '2026-05-07' },
      { link: 'https://example.org/b', headline: headline.toUpperCase(), published: '2026-05-07' },
      { domain: 'nikkei.com', headline, published: '2026-05-07' },
      { outlet: 'A daily', headline, published: '2026-05-07' },
      { headline, published: '2026-05-07' },
      { link: 'https://example.org/c', headline, published: '2026-05-09' },
    ]);
    expect(take?.take.outlet).toBe('Associated Press');
    expect(take?.carriers.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(take?.take.notes.map(({ facet, value, source }) => [facet, value, source])).toEqual([
      ['carrier', 'example.org', 'https://example.org/b'],
      ['carrier', 'Nikkei', null],
      ['carrier', 'A daily', null],
      ['carrier', '?', null],
    ]);
    expect(rest.map(({ line }) => line)).toEqual([6]);
  });

  it('is told by its address as well, whatever hangs on it', () => {
    const takes = gathered([
      { link: 'https://example.org/a?utm_source=x', headline: 'One' },
      { link: 'https://example.org/a#top', headline: 'Two' },
    ]);
    expect(takes).toHaveLength(1);
  });

  it('listed again is no carrier, whatever hangs on its address', () => {
    const published = '2026-05-07';
    const [take, ...rest] = gathered([
      { link: 'https://bbc.example/news/1?utm_source=a', headline, published },
      { link: 'https://www.bbc.example/news/1', headline, published },
      { domain: 'bbc.example', headline, published },
      { link: 'https://example.org/b', headline, published },
      { link: 'https://example.org/b/', headline, published },
      { outlet: 'A daily', headline, published },
      { outlet: 'A daily', headline, published },
    ]);
    expect(rest).toEqual([]);
    expect(take?.carriers.map(({ line }) => line)).toEqual([4, 6]);
    expect(take?.again.map(({ line }) => line)).toEqual([2, 3, 5, 7]);
    expect(take?.take.notes.map(({ value }) => value)).toEqual(['example.org', 'A daily']);
  });

  it('stands under its original, not under what the file calls a copy', () => {
    const [take] = gathered([
      { link: 'https://example.org/a', headline, isCopy: true },
      { link: 'https://apnews.com/b', headline },
    ]);
    expect(take?.take.outlet).toBe('Associated Press');
    expect(take?.carriers.map(({ line }) => line)).toEqual([1]);
  });

  it('is not made of headlines too short to tell', () => {
    expect(gathered([{ headline: 'What we know' }, { headline: 'What we know' }])).toHaveLength(2);
  });

  it('says whose it is where the file does', () => {
    expect(only({ headline, syndicatedFrom: 'AP' }).take.notes).toContainEqual(
      expect.objectContaining({ facet: 'syndicated', value: 'AP', source: 'GDELT' }),
    );
  });
});

it('keeps ids apart, also from those that are there', () => {
  const taken = [aTake({ id: 'example-org', outlet: 'example.org' })];
  const takes = gathered([{ link: 'https://example.org/1' }, { link: 'https://example.org/2' }], { taken });
  expect(takes.map(({ take }) => take.id)).toEqual(['exampleorg', 'exampleorg-2']);
});

it('knows a take that is there already by its address', () => {
  const taken = [aTake({ id: 'a', link: 'https://example.org/1' }), aTake({ id: 'b', link: null })];
  const takes = gathered([{ link: 'https://example.org/1?utm_medium=x' }, { link: 'https://example.org/2' }, {}], {
    taken,
  });
  expect(takes.map(({ duplicateOf }) => duplicateOf)).toEqual(['a', null, null]);
});
