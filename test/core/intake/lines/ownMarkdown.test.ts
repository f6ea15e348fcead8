import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';

describe('our own Markdown', () => {
  it('is a dossier by its Meta line', async () => {
    const text =
      '# T\n\n**Meta:** type: event · date: 2026-06-24 · 1 takes\n\n## Regional takes\n\n### unlabelled\n\n- **CNBC** (United States, en) — \n  Source: https://a.example/1\n';
    const intake = await readIntake(text);
    expect(intake).toMatchObject({
      format: 'dossier-md',
      kind: 'dossiers',
      saw: '**Meta:** type: event · date: 2026-06-24 · 1 takes',
      dossiers: [{ title: 'T', takes: [{ outlet: 'CNBC' }] }],
    });
  });

  it('is a briefing by its title', async () => {
    expect(await readIntake('# [요약] 제목 | 뉴스\n\n### 주요\n\n* **하나** — 둘\n')).toMatchObject({
      format: 'briefing-md',
      kind: 'briefing',
      saw: '# [요약] 제목 | 뉴스',
      briefing: { feed: '뉴스' },
    });
  });

  it('is known by its first line where no mark of ours stands', async () => {
    expect(await readIntake('\n# Only a title\n')).toMatchObject({ format: 'dossier-md', saw: '# Only a title' });
  });
});

const seeds = besideProject('seeds');
describe.skipIf(!seeds.isThere)('the seeds', () => {
  it('are a briefing of six sections and a dossier of seventeen takes', async () => {
    const briefing = await readIntake(seeds.text('000'));
    expect(briefing.kind === 'briefing' ? briefing.briefing.sections.map(({ items }) => items.length) : null).toEqual([
      5, 5, 7, 3, 3, 4,
    ]);
    const dossiers = await readIntake(seeds.text('002'));
    expect(dossiers).toMatchObject({ format: 'dossier-md', kind: 'dossiers', dossiers: [{ date: '2026-06-24' }] });
    expect(dossiers.kind === 'dossiers' ? dossiers.dossiers[0]?.takes.length : 0).toBe(17);
  });
});
