import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/core/reading/tokens';

describe('tokensOf', () => {
  it.each([
    ['The US doesn’t — and won‘t — say.', ['the', 'us', "doesn't", 'and', "won't", 'say']],
    ['a state-funded, state‑run outlet', ['a', 'state-funded', 'state-run', 'outlet']],
    ["'scare quotes' rock-'n'-roll -dash- O'", ['scare', 'quotes', 'rock', 'n', 'roll', 'dash', 'o']],
    ['Straße İstanbul ÉLYSÉE naïve Ｑｗｅｎ', ['straße', 'i̇stanbul', 'élysée', 'naïve', 'qwen']],
    ['GPT-5 H5N1 24,000 4.5', ['gpt', '5', 'h5n1', '24', '000', '4', '5']],
    ['알리바바는 2880만 건을', ['알리바바는', '2880', '만', '건을']],
    ['Claude를 훔쳤다', ['claude', '를', '훔쳤다']],
    ['阿里巴巴被控', ['阿里', '里巴', '巴巴', '巴被', '被控']],
    ['中 国', ['中', '国']],
    ['データの「蒸留」', ['デー', 'ータ', 'タの', '蒸留']],
    ['ﾃﾞｰﾀ', ['デー', 'ータ']],
    ['人々はAI時代へ', ['人々', '々は', 'ai', '時代', '代へ']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['قال الرئيس', ['قال', 'الرئيس']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['', []],
    ['… — “” 🙂', []],
  ])('%j: %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('comes to the same for a text and the same text composed otherwise, or in capitals', () => {
    expect(tokensOf('Élysée 한국'.normalize('NFD'))).toEqual(tokensOf('élysée 한국'));
    expect(tokensOf('ACCUSES')).toEqual(tokensOf('accuses'));
  });

  it('gives words without spaces, and what it gave again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        for (const token of tokens) {
          expect(token).toMatch(/^[\p{L}\p{M}\p{N}'ー-]+$/u);
          expect(tokens).not.toContain('');
        }
      }),
      { seed: 36 },
    );
  });
});
