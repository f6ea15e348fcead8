import { forbiddenClaims } from '@test/figures/wording/claims';
import { hitsIn } from '@test/figures/wording/hits';
import { describe, expect, it } from 'vitest';

const words = import.meta.glob<string>('/src/i18n/**/*.ts', { query: '?raw', import: 'default', eager: true });

describe('the words of the app', () => {
  it.each(Object.entries(words))('%s say nothing the claim ladder forbids', (_, text) => {
    const said = hitsIn(text).filter(({ allowedIn }) => allowedIn === null);
    expect(said.map(({ claim, sentence }) => `${claim.name} (${claim.reason}): ${sentence}`)).toEqual([]);
  });

  it.each(forbiddenClaims.map((claim) => [claim.name, claim] as const))(
    'would be caught at: %s',
    (name, { example }) => {
      const inSource = hitsIn(`const said = '${example}';`);
      const caught = inSource.filter(({ allowedIn }) => allowedIn === null).map(({ claim }) => claim.name);
      expect(caught).toContain(name);
    },
  );

  it.each([
    '이 매체는 독립 언론이 아닙니다.',
    'The outlet is not independent, nobody doubts.',
    '서방 언론은 아닙니다.',
  ])('is not let off by a negation: %s', (sentence) => {
    expect(new Set(hitsIn(sentence).map(({ allowedIn }) => allowedIn))).toEqual(new Set([null]));
  });

  it('may say what is not said, in the places named', () => {
    const sentence = 'There is no bias number here and there will be none.';
    expect(hitsIn(`"${sentence}"`)).toEqual([
      expect.objectContaining({ sentence, allowedIn: 'the Method page, saying there is none' }),
    ]);
    expect(hitsIn('/** A biased comment. */\n// a blindspot\nconst plain = `nothing here`;')).toEqual([]);
  });
});
