import type { Path } from '@/core/formats/format';
import type { FormatId } from '@/core/intake/formatIds';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { type ListFormat, listFormat } from '@/core/intake/json/values/listFormat';
import { listWhere } from '@/core/intake/json/values/listWhere';
import { listAt, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { kiteDossier } from './kiteDossier';
import { kite } from './kiteSays';

/** A category of Kagi Kite as a file: its clusters are events. */
export const kiteCategory = kiteFile('kite-category', (look) => listWhere(look, [['clusters']], ['title', 'articles']));

/** What Kite's service answers: one batch of a category. */
export const kiteBatch = kiteFile('kite-batch', (look) => {
  const isBatch = ['batchId', 'categoryId'].some((key) => valueAt(look.value, key) !== undefined);
  return listWhere(look, [['stories']], isBatch ? ['title', 'articles'] : ['cluster_number', 'title', 'articles']);
});

/** Kite's stories as a plain list. */
export const kiteFeed = kiteFile('kite-feed', (look) => listWhere(look, [[]], ['cluster_number', 'articles']));

/** A list of categories or batches: where Kite's stories are, and none of them. */
export const kiteIndex: IntakeFormat<JsonLook> = {
  id: 'kite-index',
  lacks: [],
  recognises: (look) =>
    listWhere(look, [['categories']], ['file']) ??
    listWhere(look, [['categories']], ['categoryId', 'categoryName']) ??
    listWhere(look, [['batches']], ['createdAt', 'totalCategories']),
  read: ({ lineOf }) => ({ kind: 'nothing', findings: [{ code: 'is-index', line: lineOf([]) }] }),
};

function kiteFile(id: FormatId, find: ListFormat['find']): IntakeFormat<JsonLook> {
  return listFormat({ id, lacks: ['country', 'language', 'byline'], find, read: readEvents });
}

/** A dossier for each event of a list. */
function readEvents(look: JsonLook, list: Path): Read {
  const findings: IntakeFinding[] = [];
  const day = textAt(look.value, 'timestamp');
  const dossiers = listAt(look.value, ...list.map(String)).flatMap((event, at) => {
    const lineOf = (path: Path): number => look.lineOf([...list, at, ...path]);
    const dossier = kiteDossier(event, { lineOf, day, tell: (finding) => findings.push(finding) });
    if (dossier === null)
      findings.push({ code: 'row-unreadable', line: lineOf([]), text: JSON.stringify(event).slice(0, 200) });
    return dossier ?? [];
  });
  findings.push({ code: 'written-by-model', line: look.lineOf(list), source: kite });
  return { kind: 'dossiers', dossiers, findings: toldOnce(findings) };
}
