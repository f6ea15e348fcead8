import { besideProject } from '@test/core/formats/besideProject';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonScan } from '@/core/formats/json/jsonScan';

const text = `{
  "parallax": 1,
  "dossier": {
    "takes": [
      { "link": "a", "notes": [] },

      { "outlet": "b\\"]",
        "link": "c" }
    ],
    "empty": {}
  }
}`;

function isJson(given: string): boolean {
  try {
    JSON.parse(given);
    return true;
  } catch {
    return false;
  }
}

describe('a walk over JSON', () => {
  it.each<[readonly PropertyKey[], number]>([
    [['parallax'], 2],
    [['dossier'], 3],
    [['dossier', 'takes'], 4],
    [['dossier', 'takes', 0], 5],
    [['dossier', 'takes', 1], 7],
    [['dossier', 'takes', 1, 'link'], 8],
    [['dossier', 'takes', 1, 'absent'], 7],
    [['dossier', 'takes', 2], 4],
    [['dossier', 'empty'], 10],
    [['nothing'], 1],
    [[], 1],
  ])('finds %j on line %i', (path, line) => {
    const scan = jsonScan(text);
    expect(scan.fault).toBeNull();
    expect(scan.lineOf(path)).toBe(line);
  });

  it.each([
    ['', 1],
    ['{', 1],
    ['{\n"a"\n1}', 3],
    ['{\n"a": 1,\n}', 3],
    ['[1,\n2\n3]', 3],
    ['[1,\n]', 2],
    ['[1\n}', 2],
    ['{"a":1}\n{"b":2}', 2],
    ['{"a":\n"cut', 2],
    ['{"a":\ntru}', 2],
    ['[\n"a\\x"]', 2],
    ['[\n"a\\u12g4"]', 2],
    ['[\n"a\tb"]', 2],
    ['[01]', 1],
    ['[,1]', 1],
    ["{'a':1}", 1],
  ])('finds the fault in %j on line %i', (given, line) => {
    expect(isJson(given)).toBe(false);
    expect(jsonScan(given).fault).toBe(line);
  });

  it('goes as deep as a text does', () => {
    expect(jsonScan('['.repeat(200_000) + ']'.repeat(200_000)).fault).toBeNull();
    expect(jsonScan('{"a":\n'.repeat(20_000)).fault).toBe(20_001);
  });

  it('agrees with the engine on what is JSON', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\\\"',
      '"\\u00e9"',
      '"\\"',
      '1',
      '-0.5e+3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\u007f',
      '"\u0080"',
    );
    const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          cut,
          fc.array(token, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (given) => {
          expect(jsonScan(given).fault === null).toBe(isJson(given));
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });
});

const own = besideProject('hostile/own/json');

describe.skipIf(!own.isThere)('hostile JSON beside the project (skipped where it is absent)', () => {
  it.each([
    ['ndjson', 2],
    ['truncated', 1],
    ['deep-object', null],
    ['lone-surrogate', null],
    ['proto-nested', null],
  ])('%s has its fault on line %j', (file, line) => {
    expect(jsonScan(own.text(file)).fault).toBe(line);
  });
});
