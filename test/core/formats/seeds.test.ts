import { describe, expect, it } from 'vitest';
import { isVoiced } from '@/core/dossier/take';
import { dossierToJson } from '@/core/formats/dossierJson';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { besideProject } from './besideProject';

const seeds = besideProject('seeds');

describe.skipIf(!seeds.isThere)('the dossier beside the project (skipped where it is absent)', () => {
  if (!seeds.isThere) return void it('is absent', () => undefined);
  const reading = readFile(seeds.text('002'));
  if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}`);
  const { dossier, findings } = reading;
  const { takes } = dossier;
  const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size;

  it('is known by its address and written in Korean', () => {
    expect(reading.format).toBe('event-markdown');
    expect(dossier).toMatchObject({
      slug: 'anthropic-alibaba-claude-distillation',
      language: 'ko',
      date: '2026-06-24',
      declared: { takes: 17, lenses: 6, regions: 8 },
    });
    expect(dossier.heads).toHaveLength(2);
    expect([dossier.summary, dossier.significance, dossier.watchpoints].map((texts) => texts.length)).toEqual([
      1, 1, 3,
    ]);
  });

  it('holds 17 takes: 5 lenses, 12 takes without one, 8 regions of 9 places, 2 languages, 5 voiced', () => {
    expect(takes).toHaveLength(17);
    expect(distinct(takes.map((take) => take.lens))).toBe(5);
    expect(takes.filter((take) => take.lens === null)).toHaveLength(12);
    expect(distinct(takes.map((take) => take.region))).toBe(8);
    expect(distinct(takes.flatMap((take) => take.region?.split(' / ') ?? []))).toBe(9);
    expect(distinct(takes.map((take) => take.language))).toBe(2);
    expect(takes.filter(isVoiced)).toHaveLength(5);
    expect(takes.every((take) => take.link !== null && take.brokenLink === null)).toBe(true);
  });

  it('is joined to 4 dossiers and 3 entities', () => {
    expect(dossier.related).toHaveLength(4);
    expect(dossier.entities.map((entity) => entity.name)).toEqual(['Anthropic', 'Alibaba Qwen', 'Openai']);
  });

  it('is told to declare a lens too many and to print translations, and nothing else', () => {
    expect(findings).toEqual([
      { code: 'lenses-differ', line: 4, declared: 6, found: 5, unlabelled: 12 },
      { code: 'quotes-translated', line: 21, count: 5 },
    ]);
  });

  it('is the same dossier as Markdown, as JSON, and with other line ends', () => {
    for (const text of [writeDossier(dossier), dossierToJson(dossier), seeds.text('002').replaceAll('\n', '\r\n')]) {
      expect(readFile(text)).toMatchObject({ kind: 'dossier', dossier });
    }
  });
});

describe.skipIf(!seeds.isThere)('the briefing beside the project (skipped where it is absent)', () => {
  if (!seeds.isThere) return void it('is absent', () => undefined);
  const reading = readFile(seeds.text('000'));
  if (reading.kind !== 'briefing') throw new Error(`read as ${reading.kind}`);
  const { briefing, findings } = reading;

  it('has 6 sections of 27 items, and no takes', () => {
    expect(briefing.sections.map(({ items }) => items.length)).toEqual([5, 5, 7, 3, 3, 4]);
    expect(briefing.sections.every(({ name }) => /^[\p{L}&\s]+$/u.test(name))).toBe(true);
    expect(briefing.sections[0]?.items.every((item) => item.title !== null)).toBe(true);
    expect(briefing.sections[1]?.items.every((item) => item.title === null)).toBe(true);
  });

  it('has a clean title, its feed, its dates and what it says of its making', () => {
    expect(briefing).toMatchObject({
      language: 'ko',
      feed: 'AINews',
      date: '2026-02-23',
      writtenOn: '2026-02-26',
      sourceLink: 'https://news.smol.ai/issues/2026-02-23-not-much',
    });
    expect(briefing.title).toMatch(/^Anthropic accuses .*"\.$/);
    expect(briefing.modelNotice).toMatch(/^이 요약은 .*\.$/);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['meta-key-unknown', 7]]);
  });
});
