import { describe, expect, it } from 'vitest';
import { vocabularies, vocabularyIds } from '@/core/notes/vocabulary/vocabularies';
import { vocabulary as en } from '@/i18n/evidence/en/vocabulary';
import { vocabulary as ko } from '@/i18n/evidence/ko/vocabulary';

const codes = vocabularyIds.flatMap((id) => [...vocabularies[id].codes]);
const lines = (words: object): readonly string[] =>
  Object.values(words).flatMap((inner) => (typeof inner === 'object' ? lines(inner) : [String(inner)]));

describe.each([
  ['en', en],
  ['ko', ko],
] as const)('the words of codes in %s', (_, words) => {
  it('say what every code means, and of nothing else', () => {
    expect(Object.keys(words.says).sort()).toEqual([...codes].sort());
  });

  it('name each code of a list by a name of its own', () => {
    for (const id of vocabularyIds) {
      const names = vocabularies[id].codes.flatMap((code) =>
        Object.hasOwn(words.names, code) ? [Reflect.get(words.names, code)] : [],
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('always say something, do not shout, and do not string clauses together with dashes', () => {
    for (const line of lines(words)) {
      expect(line.trim()).not.toBe('');
      expect(line).not.toMatch(/[!！]|—|\s–\s|undefined/);
    }
  });
});

it('is Korean where it is not a name or a place', () => {
  for (const line of [...lines(ko.names), ...lines(ko.says), ...lines(ko.sets)]) expect(line).toMatch(/[가-힣]/);
});
