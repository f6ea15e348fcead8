import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { mend } from '@/core/formats/mend';

const word = z.string().check(z.minLength(1));
const schema = z.object({
  title: word,
  dek: z.nullable(word),
  heads: z.array(word),
  declared: z.object({ takes: z.optional(z.number()) }),
  takes: z.array(
    z.object({ outlet: word, quote: z.nullable(z.object({ text: word })), notes: z.array(z.object({ value: word })) }),
  ),
});

const take = { outlet: 'A', quote: null, notes: [] };
const draft = { title: 'T', dek: null, heads: [], declared: {}, takes: [take] };

describe('a draft is made valid at the least cost', () => {
  it.each<[string, object, object | null, readonly (readonly PropertyKey[])[]]>([
    ['a valid draft costs nothing', draft, draft, []],
    ['a value that may be unknown is', { ...draft, dek: 5 }, draft, [['dek']]],
    ['a value that may be absent is', { ...draft, declared: { takes: 'x' } }, draft, [['declared', 'takes']]],
    ['a list that is none is empty', { ...draft, heads: 'x' }, draft, [['heads']]],
    ['a record that is none is empty', { ...draft, declared: 7 }, draft, [['declared']]],
    [
      'an item that is not of its kind goes',
      { ...draft, heads: ['a', 1, 'b', ''] },
      { ...draft, heads: ['a', 'b'] },
      [
        ['heads', 1],
        ['heads', 3],
      ],
    ],
    [
      'a part that must be known takes only what it is a part of',
      { ...draft, takes: [{ ...take, quote: { text: 5 } }] },
      draft,
      [['takes', 0, 'quote', 'text']],
    ],
    [
      'the innermost item goes',
      { ...draft, takes: [{ ...take, notes: [{ value: 'a' }, {}, { value: 0 }] }] },
      { ...draft, takes: [{ ...take, notes: [{ value: 'a' }] }] },
      [
        ['takes', 0, 'notes', 1],
        ['takes', 0, 'notes', 2],
      ],
    ],
    [
      'an item without what it must have goes',
      { ...draft, takes: [5, take, { ...take, outlet: '' }, { ...take, outlet: null, notes: [{}] }] },
      draft,
      [
        ['takes', 0],
        ['takes', 2],
        ['takes', 3],
      ],
    ],
    ['a draft without what it must have is not valid', { ...draft, title: 5 }, null, [['title']]],
    ['a draft of nothing is not valid', {}, null, [['title'], ['dek'], ['heads'], ['declared'], ['takes']]],
  ])('%s', (_, given, valid, lost) => {
    const before = structuredClone(given);
    expect(mend(schema, given)).toEqual({ valid, lost });
    expect(given).toEqual(before);
  });

  it('gives up where more is wrong than the validator can list', () => {
    const overwhelmed = {
      ...schema,
      safeParse: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    expect(mend(overwhelmed as unknown as typeof schema, draft)).toEqual({ valid: null, lost: [[]] });
    const faulty = {
      ...schema,
      safeParse: () => {
        throw new TypeError('a fault of ours');
      },
    };
    expect(() => mend(faulty as unknown as typeof schema, draft)).toThrow(TypeError);
  });
});
