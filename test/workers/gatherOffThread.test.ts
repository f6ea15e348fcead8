import { describe, expect, it } from 'vitest';
import { storyOf } from '@/core/intake/story';
import { answerGather } from '@/workers/gatherAnswers';
import { gatherOffThread, textsOffThread, writeOffThread } from '@/workers/gatherOffThread';

const around = { register: [], language: 'en', source: 'a list', taken: [] };
const stories = Array.from({ length: 90 }, (_, at) =>
  storyOf({ line: at + 1, headline: `Day ${at} of the harbour strike`, link: `https://daily.example/strike-${at}` }),
);

describe('stories gathered off the main thread', () => {
  it('are gathered all the same where there are no workers, however many', async () => {
    expect(await gatherOffThread(stories, around)).toHaveLength(90);
    expect(await gatherOffThread(stories.slice(0, 2), around)).toHaveLength(2);
  });

  it('that cannot be gathered say so instead of nothing', async () => {
    const broken = {
      ...around,
      language: 'no language at all',
      register: [{ domain: 'daily.example', outlet: 'Daily', fact: 'country', value: 'IN', source: 'x' }],
    } as const;
    expect(answerGather({ number: 7, gathering: { stories, around: broken } })).toEqual({
      number: 7,
      fault: expect.stringContaining('RangeError'),
    });
    await expect(gatherOffThread(stories, broken)).rejects.toThrow(/RangeError/);
  });

  it('are written, and a dossier is read, there too, and what cannot be says so', async () => {
    const chosen = {
      kind: 'fresh',
      slug: 'x',
      title: 'X',
      language: 'en',
      date: null,
      register: [],
      basis: [],
    } as const;
    const { text, added } = await writeOffThread({ ...chosen, files: [{ stories, source: 'a list' }] });
    expect(added).toBe(90);
    expect(await textsOffThread({ slug: 'x', text })).toHaveLength(180);
    const into = { slug: 'x', text: 'no dossier' };
    await expect(textsOffThread(into)).rejects.toThrow(/x/);
    await expect(writeOffThread({ kind: 'merged', into, dossiers: [] })).rejects.toThrow(/RangeError/);
  });
});
