import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { readValue, storiesOf, told } from '../readValue';

const gdelt = {
  url: 'https://www.example.org/a?x=1&copy=2',
  url_mobile: '',
  title: '  Alibaba Group Holding Ltd . ( BABA ) denies it , says 100 , 000 accounts ; why ? ',
  seendate: '20260625T021500Z',
  domain: 'example.org',
  language: 'Chinese',
  sourcecountry: 'Hong Kong',
};

describe('GDELT', () => {
  it('is a list of articles, each with when it was first seen and a guessed country', async () => {
    const intake = await readValue({ articles: [gdelt, { ...gdelt, language: 'Klingonese', sourcecountry: '' }] });
    expect(intake).toMatchObject({ format: 'gdelt-artlist', saw: 'articles[0].seendate', title: null, orElse: [] });
    expect(told(storiesOf(intake)[0])).toEqual({
      line: 3,
      domain: 'example.org',
      country: 'Hong Kong',
      language: 'zh',
      headline: 'Alibaba Group Holding Ltd. (BABA) denies it, says 100,000 accounts; why?',
      published: '2026-06-25',
      firstSeen: true,
      link: 'https://www.example.org/a?x=1&copy=2',
    });
    expect(intake.findings).toEqual([
      { code: 'countries-guessed', line: 3, count: 1, source: 'GDELT' },
      { code: 'dates-first-seen', line: 3, count: 2 },
      { code: 'languages-unreadable', line: 12, count: 1, text: 'Klingonese' },
    ]);
  });

  it('may be a plain list, or a row a line, one of them broken', async () => {
    expect(storiesOf(await readValue([gdelt]))).toHaveLength(1);
    const lines = [JSON.stringify(gdelt), '{"url": "https://exam', JSON.stringify({ ...gdelt, title: 'Second' })];
    const intake = await readIntake(lines.join('\n'));
    expect(storiesOf(intake).map(({ line, headline }) => [line, headline])).toEqual([
      [1, 'Alibaba Group Holding Ltd. (BABA) denies it, says 100,000 accounts; why?'],
      [3, 'Second'],
    ]);
    expect(intake.findings).toContainEqual({ code: 'row-unreadable', line: 2, text: lines[1] });
  });

  it.each([
    ['{}', '{}'],
    ['{"articles": null}', '{"articles":null}'],
    ['\n{"articles": []}', '{"articles":[]}'],
  ])('answers %j where it found nothing', async (text, said) => {
    const { kind, format, saw, findings } = await readIntake(text);
    expect([kind, format, saw]).toEqual(['nothing', 'gdelt-empty', said]);
    expect(findings).toEqual([{ code: 'tool-said', line: text.startsWith('\n') ? 2 : 1, said: 'nothing', text: said }]);
  });

  it('has an end', async () => {
    const articles = Array.from({ length: 20_001 }, () => ({ seendate: '20260625T021500Z', title: 'A' }));
    const intake = await readIntake(JSON.stringify({ articles }));
    expect(storiesOf(intake)).toHaveLength(20_000);
    expect(intake.findings).toContainEqual({ code: 'rows-beyond', line: 1, count: 1, most: 20_000 });
  });

  it('leaves out what is no article, and tells it', async () => {
    const intake = await readValue({
      articles: [gdelt, 'words', 7, null, { seendate: '20260625T021500Z' }, { ...gdelt, url: 'javascript:alert(1)' }],
    });
    expect(storiesOf(intake)).toHaveLength(2);
    expect(intake.findings.filter(({ code }) => code === 'row-unreadable')).toHaveLength(4);
    expect(intake.findings).toContainEqual({ code: 'links-refused', line: 18, count: 1, text: 'javascript:alert(1)' });
  });
});
