import type { MarkedText } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { columnsOf } from './columnsOf';
import { leftOut, rowText, sawHeader, storyTable } from './headedTable';

/** The articles of NewsWCL50: ten events, five outlets each. Its code of an outlet (`LL` to `RR`) is its makers' label. */
export const newsWcl50 = storyTable({
  id: 'newswcl50',
  lacks: ['outlet', 'country', 'language', 'headline', 'gist', 'quote', 'published', 'byline'],
  header: ['event id', 'outlet', 'url'],
  passes: [],
  printedOf: (cells) => ({ link: cells('url'), lens: cells('outlet'), event: cells('event id') }),
});

/**
 * Its annotations: what was marked and as what. They are placed by tokens of
 * texts the file does not hold, so a text is made of the words marked in it, a
 * line each.
 */
export const newsWcl50Annotations: IntakeFormat<TableLook> = {
  id: 'newswcl50-annotations',
  lacks: ['link', 'headline'],
  recognises: (look) => sawHeader(look, ['code_type', 'event_id', 'publisher_id']),
  read(look) {
    const columns = columnsOf(look.header);
    const findings: IntakeFinding[] = [...look.findings];
    const texts = new Map<string, MarkedText>();
    for (const { line, cells: row } of look.rows) {
      const cells = columns.of(row);
      const [label, words] = [cells('code_name', 'code_type'), cells('code_mention')];
      const title = `${cells('event_id')} ${cells('publisher_id')}`.trim();
      if (label === '' || words === '') {
        findings.push({ code: 'rows-left-out', line, count: 1, text: rowText(row) });
        continue;
      }
      const before = texts.get(title) ?? { line, text: '', link: null, title: title || null, marks: [] };
      const start = before.text === '' ? 0 : before.text.length + 1;
      const mark = { label, span: { start, end: start + words.length } };
      texts.set(title, { ...before, text: `${before.text}\n${words}`.trimStart(), marks: [...before.marks, mark] });
    }
    const placed = ['id', 'paragraph', 'sentence', 'start', 'end', 'code_type'];
    findings.push(...leftOut(look, columns.unread(placed)));
    return { kind: 'marks', texts: [...texts.values()], findings: toldOnce(findings) };
  },
};
