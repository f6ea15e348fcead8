import type { Intake } from '@/core/intake/intake';

/** Whole files of our own, which a page that shows them holds only in part. */
const own: ReadonlySet<Intake['kind']> = new Set(['dossiers', 'briefing', 'backup']);

/** Programs that lay cells on the clipboard say so; the same cells are there as plain rows. */
const fromSpreadsheet =
  /google-sheets-html-origin|schemas-microsoft-com:office:excel|name=["']?ProgId["']? content=["']?Excel|<meta name="generator" content="LibreOffice/i;

/** True where a copied page is worth reading beside its plain text: it holds links or an article, and is no spreadsheet. */
export function isWorthReading(html: string): boolean {
  return !fromSpreadsheet.test(html) && /<a\s[^>]*href|<article[\s>]|application\/ld\+json/i.test(html);
}

/** Which reading of what was pasted to keep: the page where it holds stories, unless the plain text is a file of our own. */
export function betterPaste<Reading extends { readonly intake: Intake }>(plain: Reading, page: Reading): Reading {
  if (own.has(plain.intake.kind)) return plain;
  return countOf(page.intake) > 0 && countOf(page.intake) >= countOf(plain.intake) ? page : plain;
}

function countOf(intake: Intake): number {
  return intake.kind === 'stories' ? intake.stories.length : 0;
}
