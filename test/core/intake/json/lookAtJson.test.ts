import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '@/core/formats/format';
import { jsonScan } from '@/core/formats/json/jsonScan';
import { lookAtJson } from '@/core/intake/json/lookAtJson';
import { mostDeep } from '@/core/intake/json/values/depth';

function look(text: string) {
  const found = lookAtJson(text);
  if (found === null || 'code' in found) throw new Error(JSON.stringify(found));
  return found;
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** The places of all values in a value, as deep as the walk tells apart. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || path.length === 8) return [path];
  const isList = Array.isArray(value);
  return [
    path,
    ...Object.entries(value).flatMap(([key, held]) => pathsIn(held, [...path, isList ? Number(key) : key])),
  ];
}

/** The walk does not resolve what is escaped in a key. */
function isPlain(path: Path): boolean {
  return path.every((key) => /^[\w -]*$/.test(String(key)));
}

describe('what begins like JSON', () => {
  it.each([
    ['', null],
    ['plain words', null],
    ['"a text"', null],
    ['42', null],
    ['<rss/>', null],
    ['[Label](https://example.org/a)', null],
    ['- [Label](https://example.org/a)', null],
    ['[[another-dossier]] and words', null],
    ['[1] https://example.org/a', null],
    ['[1]: https://example.org/a', null],
    ['[ ] to do', null],
    ['[x] done', null],
    ['{}', {}],
    [' \n[1, "a"] ', [1, 'a']],
    ['[[1]]', [[1]]],
    ['[[2026-06-24]] and words', null],
    [`[a](https://example.org) ${'["'.repeat(100)}`, null],
    ['["](https://example.org)"]', ['](https://example.org)']],
  ])('%j', (text, value) => {
    const found = lookAtJson(text);
    expect(found === null ? null : 'value' in found && found.value).toEqual(value);
  });

  it.each([
    ['{"a": 1,\n "b": ', 2],
    ['[1,\n2,\n,]', 3],
    ['{"a": 1}\n]', 2],
    ['{a: 1}', 1],
    ['[*]', 1],
    ['{"a": 1}\nwords\nwords', 2],
    ['\n\n{', 3],
  ])('%j breaks off', (text, line) => {
    expect(lookAtJson(text)).toEqual({ code: 'json-broken', line });
  });
});

describe('depth', () => {
  it.each([
    [nested(mostDeep), null],
    [nested(mostDeep + 1), 1],
    [`[\n${nested(mostDeep)}\n]`, 2],
    [`["${'['.repeat(200)}", "\\"${'{'.repeat(200)}", "\\\\"]`, null],
    [`[${nested(mostDeep - 1)},${nested(mostDeep - 1)}]`, null],
    ['{"a":'.repeat(100), 1],
    [`["never closed ${'['.repeat(200)}`, 'broken'],
  ])('case %#', (text, line) => {
    const found = lookAtJson(text);
    if (line === null) expect(found).toHaveProperty('value');
    else if (line === 'broken') expect(found).toEqual({ code: 'json-broken', line: 1 });
    else expect(found).toEqual({ code: 'too-deep', line, most: mostDeep });
  });

  it('is told of a hundred thousand brackets in no time', () => {
    const started = performance.now();
    expect(lookAtJson('['.repeat(100_000))).toEqual({ code: 'too-deep', line: 1, most: mostDeep });
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('lines', () => {
  it('are those values begin on', () => {
    const { lineOf } = look('\n{\n "items": [\n  {"a": 1},\n  {\n   "a": 2}\n ]\n}\n');
    expect([[], ['items'], ['items', 0], ['items', 1], ['items', 1, 'a'], ['items', 7]].map(lineOf)).toEqual([
      2, 3, 4, 5, 6, 3,
    ]);
  });

  it.each([
    ['{"a":1,\n"a":2}', ['a'], 2],
    ['{"a\\"\\u0062":\n[1,\n"],[",\n[{}, []],\n-1.5e3, null\n,true]}', ['a"b', 3], 5],
    ['{"a\\"\\u0062":\n[1,\n"],[",\n[{}, []],\n-1.5e3, null\n,true]}', ['a"b', 5], 6],
    ['[ ]', [0], 1],
    ['[\n{ } ,\n2]', [1], 3],
    ['{"__proto__":\n{"b":\n1}}', ['__proto__', 'b'], 3],
    ['["\\\\",\n"\\""\n,3]', [2], 3],
    ['["x"]', ['length'], 1],
    ['[\n"x"]', [0, 'a'], 2],
    ['\r\n[\r\n1]', [0], 3],
  ])('of %j at %j', (text, path, line) => {
    expect(look(text).lineOf(path)).toBe(line);
  });

  it('are found as the walk over the whole text finds them', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify([value], null, indent);
        const { lineOf } = look(text);
        const scan = jsonScan(text);
        for (const path of pathsIn([value]).filter(isPlain)) expect(lineOf(path)).toBe(scan.lineOf(path));
      }),
      { seed: 20260624 },
    );
  });

  it('are all one where the file is on one line', () => {
    const { lineOf } = look('\n\n{"items":[1,2]}\n');
    expect([[], ['items', 1]].map(lineOf)).toEqual([3, 3]);
  });
});

describe('JSON Lines', () => {
  it('are a list, each value with its line', () => {
    const { value, lineOf } = look('{"a":1}\r\n\r\n{"a":2}\n');
    expect(value).toEqual([{ a: 1 }, { a: 2 }]);
    expect([[], [0], [1], [1, 'a'], [9], ['a']].map(lineOf)).toEqual([1, 1, 3, 3, 1, 1]);
  });

  it('keep a broken line as its text', () => {
    expect(look('{"a":1}\n{"a":\n{"a":3}').value).toEqual([{ a: 1 }, '{"a":', { a: 3 }]);
  });
});
