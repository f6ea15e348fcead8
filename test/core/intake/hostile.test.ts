import { besideProject } from '@test/core/formats/besideProject';
import { type Judged, judgeHostile, type Listed } from '@test/figures/hostile/judgeHostile';
import { describe, expect, it } from 'vitest';

const folders = ['dossier-mutants', 'encodings', 'json', 'rss', 'zip', 'csv'];

describe('files made to do harm, beside the project (skipped where they are absent)', () => {
  const corpora = folders.map((folder) => [folder, besideProject(`hostile/own/${folder}`)] as const);
  const all: Judged[] = [];

  it.each(corpora.filter(([, { isThere }]) => isThere))(
    '%s come to what is listed, dropped and pasted',
    async (folder, corpus) => {
      const listed: readonly Listed[] = corpus.names().includes('EXPECT.json')
        ? JSON.parse(corpus.text('EXPECT.json'))
        : [];
      for (const name of corpus.names().filter((each) => each !== 'EXPECT.json')) {
        const bytes = corpus.bytes(name);
        const row = listed.find(({ file }) => file === name);
        all.push(await judgeHostile(`${folder}/${name}`, bytes, row));
        if (folder === 'zip' || name.startsWith('binary')) continue;
        const text = new TextDecoder().decode(bytes);
        if (text.trim() !== '') all.push(await judgeHostile(`${folder}/${name}`, text, row));
      }
      expect(all.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    },
  );

  it.skipIf(corpora.some(([, { isThere }]) => !isThere))('name the exact line of at least 95 of 100', () => {
    const lined = all.filter(({ namesLine }) => namesLine !== null);
    expect(lined.length).toBeGreaterThan(90);
    expect(lined.filter(({ namesLine }) => namesLine).length).toBeGreaterThanOrEqual(lined.length * 0.95);
  });
});
