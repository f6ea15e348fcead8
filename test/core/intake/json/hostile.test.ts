import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { besideProject } from '../../formats/besideProject';

const shared = resolve(import.meta.dirname, '../../../../../shared');

function texts(folder: string): readonly (readonly [name: string, text: string])[] {
  if (!besideProject(folder).isThere) return [];
  const path = resolve(shared, folder);
  return readdirSync(path).map((name) => [name, readFileSync(resolve(path, name), 'utf8')] as const);
}

function withoutPollution(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

describe('the JSON conformance texts', () => {
  const all = texts('hostile/json/test_parsing');
  it.runIf(all.length > 0).each(all)('%s', async (name, text) => {
    const started = performance.now();
    const { kind, findings } = await readIntake(text);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(findings.length).toBeGreaterThan(0);
    expect(kind).toBe('nothing');
    const codes = findings.map(({ code }) => code);
    const isLikeJson = /^[\s\ufeff]*[[{]/.test(text);
    if (name.startsWith('y_') && isLikeJson) expect(codes).not.toContain('json-broken');
    if (name.startsWith('n_') && isLikeJson) expect(['json-broken', 'too-deep']).toContain(codes[0]);
    for (const { line } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }
  });
});

describe('own hostile JSON', () => {
  const all = texts('hostile/own/json');
  it.runIf(all.length > 0).each(all)('%s', async (_, text) => {
    const { kind, findings } = await readIntake(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(kind).toBe('nothing');
    withoutPollution();
  });
});

describe('keys of the prototype', () => {
  it('are keys like any other', async () => {
    const text = `{"articles":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "seendate":"20260520T221500Z","title":"A","url":"https://example.org/a"}],"__proto__":{"status":"ok"}}`;
    const { kind, format } = await readIntake(text);
    expect([kind, format]).toEqual(['stories', 'gdelt-artlist']);
    withoutPollution();
  });

  it.each([
    '{"__proto__":{"parallax":1}}',
    '{"__proto__":{"articles":[{"seendate":"x"}]}}',
    '[{"__proto__":{"data":{},"annotations":[]}}]',
  ])('%s is told by none', async (text) => {
    expect((await readIntake(text)).format).toBeNull();
  });
});
