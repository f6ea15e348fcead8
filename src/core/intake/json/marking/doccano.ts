import type { Mark, MarkedText } from '@/core/intake/intake';
import { listFormat } from '@/core/intake/json/values/listFormat';
import { listOfOne, listWhere } from '@/core/intake/json/values/listWhere';
import type { Row } from '@/core/intake/json/values/row';
import { firstText, listAt, valueAt } from '@/core/intake/json/values/valueAt';
import { about, type CountPerson, readMarks } from './readMarks';
import { codePointSpans } from './spans';

const fields = ['label', 'labels', 'entities'] as const;
const people = ['annotation_approver', 'annotator', 'user', 'username', 'user_id', 'approver'];

/** What doccano hands out: texts with stretches, labels of the whole, or both. Its places are code points. */
export const doccano = listFormat({
  id: 'doccano',
  lacks: [],
  find: (look) => {
    const sign = signOf(look.value);
    return sign === null ? listWhere(look, [[]], ['text'], (item) => signOf(item) !== null) : listOfOne(look, [], sign);
  },
  read: (look, path) => readMarks(look, path, textOf),
});

function signOf(item: unknown): string | null {
  if (typeof valueAt(item, 'text') !== 'string') return null;
  const field = fields.find((name) => Array.isArray(valueAt(item, name)));
  return field === undefined ? null : `text, ${field}`;
}

function textOf({ value, line, tell }: Row, countPerson: CountPerson): MarkedText | null {
  const text = valueAt(value, 'text');
  if (typeof text !== 'string' || text.trim() === '') return null;
  for (const name of people) countPerson(valueAt(value, name), line);
  const spanOf = codePointSpans(text);
  const marks = fields.flatMap((field) =>
    listAt(value, field).flatMap((each): readonly Mark[] => {
      countPerson(valueAt(each, 'user'), line);
      const whole = firstText(each);
      if (whole !== null) return [{ label: whole, span: null }];
      const label = firstText(valueAt(each, 2), valueAt(each, 'label'));
      const span = spanOf(
        valueAt(each, 0) ?? valueAt(each, 'start_offset'),
        valueAt(each, 1) ?? valueAt(each, 'end_offset'),
      );
      if (label !== null && span !== null) return [{ label, span }];
      if (label === null) tell({ code: 'field-left-out', line, field, count: 1 });
      else tell({ code: 'marks-outside', line, count: 1, text: label.slice(0, 200) });
      return [];
    }),
  );
  const relations = listAt(value, 'relations').length;
  if (relations > 0) tell({ code: 'field-left-out', line, field: 'relations', count: relations });
  const meta = valueAt(value, 'meta') ?? value;
  return { line, text, ...about(meta), marks };
}
