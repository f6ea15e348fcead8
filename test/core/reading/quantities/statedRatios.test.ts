import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statedRatios } from '@/core/reading/quantities/statedRatios';
import { anyText } from './anyText';

it.each([
  ['en', '80% more than in February', '80% more', 1.8, 'more'],
  ['en', 'puts it 80% above the February cases', '80% above', 1.8, 'more'],
  ['en', '75% higher', '75% higher', 1.75, 'more'],
  ['en', 'the rise is nearly 75%', '75%', 1.75, 'more'],
  ['en', 'exceeded it by 80%', '80%', 1.8, 'more'],
  ['en', '20% fewer', '20% fewer', 0.8, 'less'],
  ['en', 'fell 20% to 3', '20%', 0.8, 'less'],
  ['en', 'twice as many', 'twice', 2, 'times'],
  ['en', 'has doubled', 'doubled', 2, 'times'],
  ['en', 'tripled', 'tripled', 3, 'times'],
  ['en', 'half of them', 'half of', 0.5, 'times'],
  ['en', '1.8 times as many', '1.8 times', 1.8, 'times'],
  ['en', 'a 20-fold rise', '20-fold', 20, 'times'],
  ['ko', '교환량 기준 80% 많다고 밝혔다', '80% 많', 1.8, 'more'],
  ['ko', '1600만 건을 80% 초과', '80% 초과', 1.8, 'more'],
  ['ko', '증가 폭은 75%에 못 미친다', '75%', 1.75, 'more'],
  ['ko', '80% 가까이 늘었다', '80% 가까이 늘', 1.8, 'more'],
  ['ko', '20% 줄었다', '20% 줄', 0.8, 'less'],
  ['ko', '감소 폭은 20%', '20%', 0.8, 'less'],
  ['ko', '1.8배다', '1.8배', 1.8, 'times'],
  ['ko', '두 배로 늘었다', '두 배', 2, 'times'],
  ['ko', '절반으로', '절반', 0.5, 'times'],
  ['zh', '增长80%', '80%', 1.8, 'more'],
  ['zh', '比二月多80%', '80%', 1.8, 'more'],
  ['zh', '下降了20%', '20%', 0.8, 'less'],
  ['zh', '增加了两倍', '两倍', 3, 'times'],
  ['zh', '是二月的1.8倍', '1.8倍', 1.8, 'times'],
  ['ja', '前年比12.5%増', '12.5%増', 1.125, 'more'],
  ['ja', '2割減', '2割減', 0.8, 'less'],
  ['ja', '3倍になった', '3倍', 3, 'times'],
] as const)('%s: %s', (language, text, said, factor, direction) => {
  const [ratio, second] = statedRatios(text, language);
  expect(second).toBeUndefined();
  expect(ratio).toMatchObject({ text: said, direction });
  expect(ratio?.factor).toBeCloseTo(factor, 9);
  expect(ratio?.low).toBeLessThan(factor);
  expect(ratio?.high).toBeGreaterThan(factor);
});

it.each([
  ['en', '80% of accounts'],
  ['en', 'in the second half of 2026'],
  ['en', 'met five times, and 3 times in May'],
  ['ko', '지지율 80%'],
  ['ko', '지지율이 80%를 넘었다'],
  ['zh', '超过80%的人'],
  ['en', 'the share exceeds 80%'],
  ['ja', '80%超が反対'],
  ['zh', '二十人'],
  ['en', ''],
])('%s: %s states none', (language, text) => {
  expect(statedRatios(text, language)).toEqual([]);
});

it('holds what it says where it says it, in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const ratio of statedRatios(`${text} twice 80% more 2배 20% 줄었다`, 'ko')) {
        expect(ratio.text).toBe(`${text} twice 80% more 2배 20% 줄었다`.slice(ratio.start, ratio.end));
        expect(ratio.start).toBeGreaterThanOrEqual(last);
        last = ratio.end;
      }
    }),
    { seed: 5 },
  );
});
