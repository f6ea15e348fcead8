import { webAddress } from '@/core/dossier/webAddress';
import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import { mostColumns, mostRows } from '@/core/intake/bytes/limits';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { guessMeanings } from '@/core/intake/table/guessMeanings';
import { listFormat } from './values/listFormat';
import type { FoundList } from './values/listWhere';
import { listAt, valueAt } from './values/valueAt';

/** A list of rows nobody knows, with links in them: what its fields mean is guessed, and asked. */
export const jsonTable = listFormat({ id: 'table', lacks: [], find: findLinks, read: readRows });

/** Enough items, and enough names, to tell by. */
const looked = 20;

/** The list, and where in it a link stands: the file itself, or what is under a name in it, at most two deep. */
function findLinks(look: JsonLook): FoundList | null {
  const { value } = look;
  const under = namesIn(value).map((name) => [name]);
  const deeper = under.flatMap(([name = '']) => namesIn(valueAt(value, name)).map((inner) => [name, inner]));
  for (const path of [[], ...under, ...deeper]) {
    const items = listAt(value, ...path).slice(0, looked);
    for (const [at, item] of items.entries()) {
      const link = cellsOf(item).find(([, cell]) => webAddress(cell) !== null);
      if (link !== undefined) return { look, path, saw: `${path.join('.')}[${at}].${link[0]}` };
    }
  }
  return null;
}

function namesIn(value: unknown): readonly string[] {
  return isFields(value) ? Object.keys(value).slice(0, looked) : [];
}

function readRows(look: JsonLook, path: Path): Read {
  const findings: IntakeFinding[] = [];
  const items = listAt(look.value, ...path.map(String));
  const read = items.slice(0, mostRows).map((item, at) => ({ line: look.lineOf([...path, at]), cells: cellsOf(item) }));
  for (const [at, { line, cells }] of read.entries()) {
    if (cells.length > 0) continue;
    findings.push({ code: 'row-unreadable', line, text: JSON.stringify(items[at]).slice(0, 200) });
  }
  const filled = read.filter(({ cells }) => cells.length > 0);
  const names = [...new Set(filled.flatMap(({ cells }) => cells.map(([name]) => name)))];
  const header = names.slice(0, mostColumns);
  const line = look.lineOf(path);
  if (items.length > mostRows) {
    findings.push({ code: 'rows-beyond', line, count: items.length - mostRows, most: mostRows });
  }
  if (names.length > mostColumns) {
    findings.push({ code: 'columns-beyond', line, count: names.length - mostColumns, most: mostColumns });
  }
  const rows = filled.map(({ line, cells }) => {
    const held = new Map(cells);
    return { line, cells: header.map((name) => held.get(name) ?? '') };
  });
  return { kind: 'table', table: { header, rows, guessed: guessMeanings(header, rows) }, findings: toldOnce(findings) };
}

/** The fields of an item that are text, numbers or lists of them; those of what it holds as `source.name`. */
function cellsOf(item: unknown, around = ''): readonly (readonly [name: string, cell: string])[] {
  if (!isFields(item)) return [];
  return Object.entries(item).flatMap(([name, held]) => {
    const values: readonly unknown[] = Array.isArray(held) ? held : [held];
    const texts = values.filter((value) => typeof value === 'string' || typeof value === 'number');
    const cell = texts.map(String).join(', ').trim();
    if (cell !== '') return [[`${around}${name}`, cell] as const];
    return around === '' ? cellsOf(held, `${name}.`) : [];
  });
}
