import { webAddress } from '@/core/dossier/webAddress';
import type { Path } from '@/core/formats/format';
import type { MarkedText } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { Read } from '@/core/intake/intakeFormat';
import { type Row, rowOf } from '@/core/intake/json/values/row';
import { firstAddress, firstText, listAt, valueAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';

/** Who annotated is told as a number only: people are counted, and nothing of them is kept. */
export type CountPerson = (person: unknown, line: number) => void;

/** Reads the annotated texts of a list. `read` is given each item, and whom to count. */
export function readMarks(
  look: JsonLook,
  list: Path,
  read: (row: Row, countPerson: CountPerson) => MarkedText | null,
): Read {
  const findings: IntakeFinding[] = [];
  const people = new Map<string, number>();
  const countPerson: CountPerson = (person, line) => {
    const key = JSON.stringify(valueAt(person, 'id') ?? valueAt(person, 'email') ?? person) ?? '';
    if (person !== undefined && person !== null && person !== '' && !people.has(key)) people.set(key, line);
  };
  const texts = listAt(look.value, ...list.map(String)).flatMap((item, at) => {
    const line = look.lineOf([...list, at]);
    const text = read(
      rowOf(item, line, (finding) => findings.push(finding)),
      countPerson,
    );
    if (text === null) findings.push({ code: 'row-unreadable', line, text: JSON.stringify(item).slice(0, 200) });
    return text ?? [];
  });
  const [first] = people.values();
  if (first !== undefined) findings.push({ code: 'annotators-removed', line: first, count: people.size });
  return { kind: 'marks', texts, findings: toldOnce(findings) };
}

/** Which take a text is about, where what comes with it says so. */
export function about(data: unknown): Pick<MarkedText, 'link' | 'title'> {
  const links = ['url', 'link', 'source', 'URL'].map((name) => webAddress(firstAddress(valueAt(data, name)) ?? ''));
  const title = firstText(valueAt(data, 'title'), valueAt(data, 'headline'));
  return { link: links.find((link) => link !== null) ?? null, title };
}
