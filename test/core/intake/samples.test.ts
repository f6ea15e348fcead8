import { besideProject } from '@test/core/formats/besideProject';
import { expected } from '@test/figures/formats/expected';
import { walkSamples } from '@test/figures/formats/walkSamples';
import { expect, it } from 'vitest';

const shared = besideProject('.');
const isThere = shared.isThere && besideProject('samples').isThere;

it.skipIf(!isThere)(
  'files of other people, beside the project, are known and read right, or asked about (skipped where they are absent)',
  async () => {
    const walked = await walkSamples(shared.bytes);
    expect(walked.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(walked).toHaveLength(expected.length);
  },
);
