import type { Take } from '@/core/dossier/take';
import { written } from '@/core/formats/markdown/quoting';
import { writtenLink } from '@/core/formats/printed/printedLink';
import { noteLineOf } from './noteLine';
import { writtenQuotation } from './quotation';
import { takeHeadLine } from './takeHead';

/** The lines of a take. Its id is written where the outlet's name would not give it. */
export function takeLinesOf(take: Take, ownId: boolean): readonly string[] {
  const { outlet, region, language, gist, quote, headline, published, byline, link, brokenLink, notes } = take;
  const quotation = quote === null ? [] : quoteLines(quote.text, quote.original);
  const lines = [
    ...quotation,
    headline !== null && `Headline: ${written(headline)}`,
    published !== null && `Date: ${published}`,
    byline !== null && `Byline: ${written(byline)}`,
    ownId && `Id: ${written(take.id)}`,
    link !== null && `Source: ${writtenLink(link)}`,
    brokenLink !== null && `Source: ${writtenLink(brokenLink)}`,
    ...notes.map((note) => `Note: ${noteLineOf(note)}`),
  ];
  const head = takeHeadLine(outlet, region, language, gist === null ? '' : written(gist));
  return [`- ${head}`, ...lines.filter((line) => line !== false).map((line) => `  ${line}`)];
}

function quoteLines(text: string, original: string | null): readonly string[] {
  return [`> ${writtenQuotation(text)}`, ...(original === null ? [] : [`Original: ${writtenQuotation(original)}`])];
}
