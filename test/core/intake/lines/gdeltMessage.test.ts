import { expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';

it.each([
  [
    'Please limit requests to one every 5 seconds or contact kalev.leetaru5@gmail.com for larger queries.\n',
    'too-often',
  ],
  ['One or more of your keywords were too short, too long or too common.', 'words-short'],
  ['Your query was too short or too long.', 'words-short'],
  ['The specified phrase is too short.', 'words-short'],
  ['Timespan is too short.', 'error'],
  ["Parentheses may only be used around OR'd statements.", 'error'],
])('tells what GDELT answered: %s', async (text, said) => {
  expect(await readIntake(text)).toMatchObject({
    format: 'gdelt-message',
    kind: 'nothing',
    saw: text.trim().slice(0, 80),
    findings: [{ code: 'tool-said', line: 1, said, text: text.trim() }],
  });
});

it('is no message where it goes on', async () => {
  expect((await readIntake(`Timespan is too short.\n${'And more. '.repeat(200)}`)).format).toBeNull();
});
