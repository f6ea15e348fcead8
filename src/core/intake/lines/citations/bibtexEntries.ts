import type { Entry } from '@retorquere/bibtex-parser';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { breaksIn } from '@/core/intake/table/grammar/lineEnds';

interface Entries {
  readonly entries: readonly { readonly line: number; readonly entry: Entry }[];
  /** Entries that cannot be read, by the line they begin on. */
  readonly broken: readonly { readonly line: number; readonly text: string }[];
  /** Told where there are more than are read. */
  readonly beyond: readonly IntakeFinding[];
}

const mostEntries = 5_000;

/**
 * The entries of a text, read one by one, so that a brace which never closes
 * takes none but its own entry along. TeX is read as the letters it makes; no
 * letter changes its case. The reader of BibTeX is fetched when first asked for.
 */
export async function bibtexEntries(text: string): Promise<Entries> {
  const { parse } = await import('@retorquere/bibtex-parser');
  const entries: { line: number; entry: Entry }[] = [];
  const broken: { line: number; text: string }[] = [];
  const chunks = text.split(/^(?=[^\S\r\n]*@[a-z]+\s*[{(])/im);
  const strings = chunks.filter((chunk) => /^\s*@string/i.test(chunk)).join('\n');
  let line = 1;
  let [beyond, beyondLine] = [0, 0];
  for (const chunk of chunks) {
    const [begins, own] = [line, chunk.trim()];
    line += breaksIn(chunk);
    if (!own.startsWith('@') || /^@(?:string|comment|preamble)\b/i.test(own)) continue;
    if (entries.length + broken.length >= mostEntries) {
      if (beyond++ === 0) beyondLine = begins;
      continue;
    }
    const entry = entryIn(() =>
      parse(`${strings}\n${chunk}`, {
        english: false,
        sentenceCase: false,
        caseProtection: false,
        unsupported: 'ignore',
      }).entries.at(-1),
    );
    if (entry === null) broken.push({ line: begins, text: own.split(/[\r\n]/)[0]?.slice(0, 200) ?? '' });
    else entries.push({ line: begins, entry });
  }
  const told = { code: 'rows-beyond', line: beyondLine, count: beyond, most: mostEntries } as const;
  return { entries, broken, beyond: beyond === 0 ? [] : [told] };
}

/** Null where the entry cannot be read at all, or nothing of it was. */
function entryIn(read: () => Entry | undefined): Entry | null {
  try {
    const entry = read();
    return entry === undefined || Object.keys(entry.fields).length === 0 ? null : entry;
  } catch {
    return null;
  }
}
