import { aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { gatherInto } from '@/core/intake/gather/gatherInto';
import { gatherRows, storiesOfRow } from '@/core/intake/gather/gatherRows';
import { storyOf } from '@/core/intake/story';
import type { RegisterFact } from '@/core/notes/register';

const register: readonly RegisterFact[] = [
  { domain: 'daily.example', outlet: 'The Daily', fact: 'country', value: 'IN', source: 'A register' },
];
const strike = storyOf({
  line: 2,
  headline: 'Dockers walk out of the harbour',
  link: 'https://daily.example/strike-1',
});
const wire = storyOf({ line: 3, headline: 'Dockers walk out of the harbour', link: 'https://wire.example/strike-1' });
const talks = storyOf({ line: 4, headline: 'Talks begin', link: 'https://other.example/talks-2' });

describe('stories of several files for one dossier', () => {
  it('are compared with what is there, and with the files before', () => {
    const taken = [aTake({ outlet: 'Other', link: 'https://other.example/talks-2?utm_source=x' })];
    const gathered = gatherInto(
      taken,
      [
        { stories: [strike], source: 'GDELT' },
        { stories: [talks, { ...strike, line: 9 }], source: 'list.csv' },
      ],
      { register, language: 'en' },
    );
    expect(gathered.map(({ take, duplicateOf }) => [take.outlet, duplicateOf])).toEqual([
      ['The Daily', null],
      ['other.example', 'other'],
      ['The Daily', 'the-daily'],
    ]);
  });

  it('have ids of their own', () => {
    const more = storyOf({ line: 2, headline: 'Day two', link: 'https://daily.example/strike-2' });
    const gathered = gatherInto(
      [aTake({ outlet: 'The Daily' })],
      [
        { stories: [strike], source: 'a' },
        { stories: [more], source: 'b' },
      ],
      { register, language: 'en' },
    );
    expect(gathered.map(({ take }) => take.id)).toEqual(['the-daily-2', 'the-daily-3']);
  });

  it('name countries in the language of the dossier', () => {
    const [gathered] = gatherInto([], [{ stories: [strike], source: 'a' }], { register, language: 'ko' });
    expect(gathered?.take.region).toBe('인도');
  });
});

describe('a row to choose', () => {
  it('is a take beside the story it was made of, and stands for all that carry its text', () => {
    const described = { ...strike, description: 'The harbour is still.' };
    const rows = gatherRows([described, wire, talks], { register, language: 'en', source: 'a', taken: [] });
    expect(rows.map(({ gathered, story }) => [gathered.take.outlet, story.description])).toEqual([
      ['The Daily', 'The harbour is still.'],
      ['other.example', null],
    ]);
    expect(rows.map((row) => storiesOfRow(row).map(({ line }) => line))).toEqual([[2, 3], [4]]);
  });
});
