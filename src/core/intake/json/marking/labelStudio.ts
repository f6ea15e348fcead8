import { isFields } from '@/core/formats/json/completed';
import type { Mark, MarkedText } from '@/core/intake/intake';
import { listFormat } from '@/core/intake/json/values/listFormat';
import { listWhere } from '@/core/intake/json/values/listWhere';
import type { Row } from '@/core/intake/json/values/row';
import { firstText, listAt, textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { about, type CountPerson, readMarks } from './readMarks';
import { spanSaid } from './spans';

/** What Label Studio hands out: tasks, each with its text and what annotators made of it. */
export const labelStudio = listFormat({
  id: 'label-studio',
  lacks: [],
  find: (look) => listWhere(look, [[]], ['annotations', 'data'], isTask),
  read: (look, path) => readMarks(look, path, taskOf),
});

function isTask(item: unknown): boolean {
  return Array.isArray(valueAt(item, 'annotations')) && isFields(valueAt(item, 'data'));
}

function taskOf(row: Row, countPerson: CountPerson): MarkedText | null {
  const data = valueAt(row.value, 'data');
  const text = textOf(data);
  if (text === null) return null;
  const annotations = listAt(row.value, 'annotations');
  for (const annotation of annotations) countPerson(valueAt(annotation, 'completed_by'), row.line);
  const kept = annotations.filter((annotation) => valueAt(annotation, 'was_cancelled') !== true);
  const marks = kept.flatMap((annotation) =>
    listAt(annotation, 'result').flatMap((result) => marksOf(result, text, row)),
  );
  return { line: row.line, text, ...about(data), marks };
}

/** The text that was annotated: under its usual names, else the longest there is. */
function textOf(data: unknown): string | null {
  const texts = Object.entries(Object(data)).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [{ name, value }] : [],
  );
  const usual = ['text', 'html', 'content', 'body']
    .map((name) => texts.find((each) => each.name === name))
    .find((each) => each !== undefined);
  const longest = texts.sort((one, other) => other.value.length - one.value.length)[0];
  return (usual ?? longest)?.value ?? null;
}

function marksOf(result: unknown, text: string, { line, tell }: Row): readonly Mark[] {
  const value = valueAt(result, 'value');
  const labels = ['labels', 'hypertextlabels', 'paragraphlabels']
    .flatMap((kind) => listAt(value, kind))
    .flatMap((label) => firstText(label) ?? []);
  const choices = listAt(value, 'choices').flatMap((choice) => firstText(choice) ?? []);
  const places = isFields(valueAt(value, 'globalOffsets')) ? valueAt(value, 'globalOffsets') : value;
  const words = valueAt(value, 'text');
  const span = spanSaid(
    text,
    valueAt(places, 'start'),
    valueAt(places, 'end'),
    typeof words === 'string' ? words : null,
  );
  const isPlaced = labels.length === 0 || span !== null;
  if (!isPlaced) tell({ code: 'marks-outside', line, count: 1, text: labels.join(', ').slice(0, 200) });
  else if (labels.length + choices.length === 0) {
    tell({ code: 'field-left-out', line, field: textAt(result, 'type') ?? 'result', count: 1 });
  }
  return [
    ...(isPlaced ? labels.map((label) => ({ label, span })) : []),
    ...choices.map((label) => ({ label, span: null })),
  ];
}
