import { type Check, judged } from '@/core/evidence/health/check';
import { quotesOf } from './quotesOf';

/** Quotations of takes without a link: nobody can look them up. */
export const quoteSource: Check = {
  id: 'quote-source',
  run({ takes }, { reading }) {
    const quotes = quotesOf(takes, reading);
    const facts = quotes
      .filter(({ take }) => take.link === null)
      .map(({ take, place }) => ({
        code: 'quote-without-source' as const,
        verdict: 'fail' as const,
        takes: [take.id],
        places: [place],
      }));
    return judged(quotes.length, facts);
  },
};
