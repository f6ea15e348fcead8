import { describe, expect, it } from 'vitest';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { readInPart } from '@/core/intake/readInPart';
import { readIntake } from '@/core/intake/readIntake';

const article =
  '{"url":"https://daily.example/1","title":"Dockers","seendate":"20260624T101500Z","domain":"daily.example"}';

describe('whether a file was read whole', () => {
  it.each<readonly [name: string, findings: readonly IntakeFinding[], worst: IntakeFinding | undefined]>([
    ['nothing was found', [], undefined],
    ['what is odd is read all the same', [{ code: 'links-missing', line: 2, count: 3 }], undefined],
    [
      'the worst comes first, and of those alike the first',
      [
        { code: 'row-unreadable', line: 2, text: 'x' },
        { code: 'json-broken', line: 86 },
        { code: 'json-broken', line: 90 },
      ],
      { code: 'json-broken', line: 86 },
    ],
    [
      'rows beyond the most',
      [{ code: 'rows-beyond', line: 1, count: 9, most: 5 }],
      { code: 'rows-beyond', line: 1, count: 9, most: 5 },
    ],
  ])('%s', (_, findings, worst) => expect(readInPart(findings)).toEqual(worst));

  it.each([
    ['whole', `{"articles":[${article},${article.replace('/1', '/2')}]}`, undefined],
    ['breaking off', `{"articles":[${article},\n${article.slice(0, 40)}`, 'json-broken'],
  ])('of a file as it is read: %s', async (_, text, code) => {
    const intake = await readIntake(text);
    expect(intake.kind).toBe('stories');
    expect(readInPart(intake.findings)?.code).toBe(code);
  });
});
