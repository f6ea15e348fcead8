import { type Check, judged } from '@/core/evidence/health/check';
import { layerOfQuote } from '@/core/notes/layer';
import { quotesOf } from './quotesOf';

/** Quotations printed in the dossier's language, of articles in another, without the words as first printed. */
export const quoteOriginal: Check = {
  id: 'quote-original',
  run({ takes, language }, { reading }) {
    const quotes = quotesOf(takes, reading);
    const facts = quotes
      .filter(({ take, quote }) => quote.original === null && layerOfQuote(take.language, language) !== 'quote')
      .map(({ take, place }) => ({
        code: 'quote-without-original' as const,
        verdict: 'fail' as const,
        given: take.language,
        printed: language,
        takes: [take.id],
        places: [place],
      }));
    return judged(quotes.length, facts);
  },
};
