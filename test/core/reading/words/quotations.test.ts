import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '@/core/reading/passages';
import { quotationsOf } from '@/core/reading/words/quotations';
import { quotedSpans } from '@/core/reading/words/quotedSpans';
import { isWithin, sentencesOf } from '@/core/reading/words/sentences';
import { aPassage } from './aPassage';

describe('what stands between quotation marks', () => {
  it.each([
    [`He said "no" and “yes”`, ['no', 'yes']],
    [`Lab's 'distillation' claims, rivals' models`, ['distillation']],
    [`in the '90s, the firm's 'plan'`, ['plan']],
    [`‘It’s late’ and «vite» and „spät“`, ['It’s late', 'vite', 'spät']],
    [`回应「毫无根据」与『不实』`, ['毫无根据', '不实']],
    [`'증류'라는 말과 “공격”`, ['증류', '공격']],
    [`an open "mark and nothing`, []],
    [`"" and '' hold nothing`, []],
  ])('%s: %j', (text, inside) => {
    expect(quotedSpans(text).map((span) => span.inside)).toEqual(inside);
  });

  it('lies in the text, apart and in order', () => {
    const parts = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '「',
      '」',
      'a',
      '가',
      ' ',
      '.',
      '«',
      '»',
      '„',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, inside } of quotedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start + 1, end - 1)).toBe(inside);
          last = end;
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('the quotations of a passage', () => {
  const read = (text: string, said: Partial<Passage> = {}) =>
    quotationsOf(aPassage(text, said)).map(({ cue, inside, source }) => [
      inside,
      cue,
      source === null ? null : text.slice(source.start, source.end),
    ]);

  it.each<[string, Partial<Passage>, readonly (readonly [string, string | null, string | null])[]]>([
    ["Lab accuses rival of 'illicitly' copying", {}, [['illicitly', 'short', 'accuses']]],
    [
      "Lab accuses rival of 'largest known distillation attack'",
      {},
      [['largest known distillation attack', null, 'accuses']],
    ],
    ["'Brod smrti': what is it", {}, [['Brod smrti', 'short', null]]],
    ['"The claim has no substance": Chinese expert', {}, [['The claim has no substance', null, 'Chinese expert']]],
    ['It was: "risk to the public is low"', {}, [['risk to the public is low', null, null]]],
    ['WHO: "risk to the public is low"', {}, [['risk to the public is low', null, 'WHO']]],
    ['"All of it is a quotation here"', {}, [['All of it is a quotation here', null, null]]],
    ['"What now?" they wondered. Later it said little.', { part: 'gist' }, [['What now?', null, null]]],
    [
      '"It is late," he told the paper. It denies "any copying at all".',
      { part: 'gist' },
      [
        ['It is late,', null, 'told'],
        ['any copying at all', null, 'denies'],
      ],
    ],
    [
      '앤스로픽 "中 AI 3사, 사기 계정 만들어"',
      { language: 'ko' },
      [['中 AI 3사, 사기 계정 만들어', 'headline', '앤스로픽']],
    ],
    ['"질문 1600만회 던져 학습"', { language: 'ko' }, [['질문 1600만회 던져 학습', 'headline', null]]],
    ["기업 '증류' 주장은 실질이 없다", { language: 'ko' }, [['증류', 'short', '주장']]],
    ['회사는 "베끼지 않았다"고 밝혔다.', { language: 'ko', part: 'gist' }, [['베끼지 않았다', null, '밝혔다']]],
    ['专家称「蒸馏」不实', { language: 'zh' }, [['蒸馏', 'short', '称']]],
    ['「これは長い長い引用です」', { language: 'ja' }, [['これは長い長い引用です', null, null]]],
    ['No marks at all', {}, []],
  ])('%s', (text, said, quotations) => {
    expect(read(text, said)).toEqual(quotations);
  });

  it('points where the name stands, not where it stood first', () => {
    const text = 'WHO and more. WHO: "risk to the public is low"';
    expect(quotationsOf(aPassage(text))[0]?.source).toEqual({ start: 14, end: 17 });
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three', ['One. ', 'Two! ', 'Three']],
    ['It is 2.5 now.', ['It is 2.5 now.']],
    ['一。二！三', ['一。', '二！', '三']],
    ['“No.” Then', ['“No.” ', 'Then']],
    ['', ['']],
  ])('%j: %j', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('hold one another or not', () => {
    expect(isWithin({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true);
    expect(isWithin({ start: 0, end: 2 }, { start: 1, end: 2 })).toBe(false);
    expect(isWithin({ start: 1, end: 3 }, { start: 1, end: 2 })).toBe(false);
  });
});
