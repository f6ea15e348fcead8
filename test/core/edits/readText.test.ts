import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { readText, unkeptIn } from '@/core/edits/readText';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';

const dossier = aDossier({
  summary: ['It happened.'],
  takes: [aTake({ outlet: 'A', link: 'https://a.example/1' }), aTake({ outlet: 'B', link: 'https://b.example/1' })],
});
const text = writeDossier(dossier);

describe('a text that is being edited', () => {
  it('gives the very same takes where nothing changed in them', () => {
    const first = readText(text, null).dossier;
    const second = readText(text.replace('**B**', '**C**'), first).dossier;
    expect(first).toEqual(dossier);
    expect(second?.takes[0]).toBe(first?.takes[0]);
    expect(second?.takes[1]).toMatchObject({ outlet: 'C' });
  });

  it('gives none where it is no dossier, and says why', () => {
    expect(readText('', dossier)).toEqual({ dossier: null, findings: [{ code: 'file-empty', line: 1 }] });
    const briefing =
      '# [Summary] A digest | A feed\n\n**Source**: https://a.example/1\n\n### Part\n* **Item** — text\n';
    expect(readText(briefing, null).dossier).toBeNull();
  });

  it('names the lines a dossier written anew would no longer hold', () => {
    const more = text.replace('## Regional takes', '## Regional takes\nA line of mine.');
    const { findings } = readText(more, null);
    expect(unkeptIn(findings)).toEqual([expect.objectContaining({ code: 'text-unplaced', text: 'A line of mine.' })]);
    expect(unkeptIn(readText(text, null).findings)).toEqual([]);
  });
});
