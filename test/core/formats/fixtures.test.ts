import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/core/formats/readFile';

const folder = new URL('../../fixtures/formats/', import.meta.url);
const inputs = readdirSync(folder).flatMap((format) =>
  readdirSync(new URL(`${format}/`, folder))
    .filter((name) => !name.endsWith('.reading.json'))
    .map((name) => `${format}/${name}`),
);

/** Each file beside its reading. To accept a change, run with `-u` and read the difference. */
describe('reading a fixture gives the reading beside it', () => {
  it.each(inputs)('%s', async (input) => {
    const reading = readFile(readFileSync(new URL(input, folder), 'utf8'));
    const expected = new URL(input.replace(/\.[^.]+$/, '.reading.json'), folder);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(expected.pathname);
  });
});
