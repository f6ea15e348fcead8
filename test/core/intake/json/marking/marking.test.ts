import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intake, MarkedText } from '@/core/intake/intake';
import { codePointSpans, spanSaid } from '@/core/intake/json/marking/spans';
import { readIntake } from '@/core/intake/readIntake';
import { readValue } from '../readValue';

function textsOf(intake: Intake): readonly MarkedText[] {
  if (intake.kind !== 'marks') throw new Error(`${intake.kind}: ${JSON.stringify(intake.findings)}`);
  return intake.texts;
}

describe('doccano', () => {
  it('counts in code points', async () => {
    const text = '😀 Alibaba denies';
    const intake = await readValue([
      {
        text,
        label: [
          [2, 9, 'ORG'],
          [10, 16, 'VERB'],
        ],
      },
      { text: 'plain', label: [[0, 5, 'WORD']] },
    ]);
    expect(intake).toMatchObject({ format: 'doccano', saw: '[0].text', findings: [] });
    const [first] = textsOf(intake);
    expect(first?.marks.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['Alibaba', 'denies']);
    expect(textsOf(intake)[1]?.marks).toEqual([{ label: 'WORD', span: { start: 0, end: 5 } }]);
  });

  it('is one object, a row a line, or a list, with labels of the whole and relations', async () => {
    const one = await readIntake(
      '{"text": "A", "label": ["fr.legality"], "meta": {"url": "https://example.org/a", "title": "T"}, "annotation_approver": "jane@example.org"}',
    );
    expect(one).toMatchObject({ format: 'doccano', saw: 'text, label' });
    expect(textsOf(one)).toEqual([
      { line: 1, text: 'A', link: 'https://example.org/a', title: 'T', marks: [{ label: 'fr.legality', span: null }] },
    ]);
    expect(one.findings).toEqual([{ code: 'annotators-removed', line: 1, count: 1 }]);
    const rows = await readIntake(
      '{"text": "AB", "entities": [{"start_offset": 0, "end_offset": 1, "label": "X", "user": 3}], "relations": [{}]}\n' +
        '{"text": "CD", "labels": [[0, 9, "X"], [1, 0, "X"], [0, 1], ["a", 1, "X"], null], "user": 4}\n{"text": "", "label": []}',
    );
    expect(textsOf(rows).map(({ line, marks }) => [line, marks.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(rows.findings).toEqual([
      {
        code: 'fields-left-out',
        line: 1,
        fields: [
          { field: 'relations', count: 1 },
          { field: 'labels', count: 2 },
        ],
      },
      { code: 'annotators-removed', line: 1, count: 2 },
      { code: 'marks-outside', line: 2, count: 3, text: 'X' },
      { code: 'row-unreadable', line: 3, text: '{"text":"","label":[]}' },
    ]);
    expect(JSON.stringify([one, rows])).not.toContain('jane@');
  });

  it('is not any object with a text', async () => {
    expect((await readValue({ text: 'a tweet', entities: { hashtags: [] } })).format).not.toBe('doccano');
    expect((await readValue([{ text: 5, label: [] }])).format).not.toBe('doccano');
  });
});

describe('Label Studio', () => {
  const person = { id: 7, email: 'jane@example.org' };
  const task = {
    id: 1,
    data: { id: 5, title: 'T', text: '😀 Alibaba denies', url: 'https://example.org/a' },
    annotations: [
      {
        completed_by: person,
        result: [
          { type: 'labels', value: { start: 3, end: 10, text: 'Alibaba', labels: ['ORG'] } },
          { type: 'labels', value: { start: 2, end: 9, text: 'Alibaba', labels: ['ORG'] } },
          {
            type: 'hypertextlabels',
            value: { start: '/p[1]', globalOffsets: { start: 11, end: 17 }, hypertextlabels: ['VERB', 'X'] },
          },
          { type: 'choices', value: { choices: ['fr.legality', null, {}] } },
          { type: 'labels', value: { start: '/p[1]', end: '/p[1]', labels: ['LOST', null] } },
          { type: 'textarea', value: { text: ['mine'] } },
          {},
        ],
      },
      { completed_by: person, was_cancelled: true, result: [{ type: 'choices', value: { choices: ['gone'] } }] },
      { completed_by: 8 },
    ],
  };

  it('is read without its people', async () => {
    const intake = await readValue([
      task,
      { annotations: [], data: { longer: 'more words', a: 'few' } },
      { annotations: [], data: {} },
    ]);
    expect(intake).toMatchObject({ format: 'label-studio', saw: '[0].annotations' });
    expect(textsOf(intake)).toEqual([
      {
        line: 2,
        text: '😀 Alibaba denies',
        link: 'https://example.org/a',
        title: 'T',
        marks: [
          { label: 'ORG', span: { start: 3, end: 10 } },
          { label: 'ORG', span: { start: 3, end: 10 } },
          { label: 'VERB', span: { start: 11, end: 17 } },
          { label: 'X', span: { start: 11, end: 17 } },
          { label: 'fr.legality', span: null },
        ],
      },
      { line: expect.any(Number), text: 'more words', link: null, title: null, marks: [] },
    ]);
    expect(intake.findings).toEqual([
      { code: 'marks-outside', line: 2, count: 1, text: 'LOST' },
      {
        code: 'fields-left-out',
        line: 2,
        fields: [
          { field: 'textarea', count: 1 },
          { field: 'result', count: 1 },
        ],
      },
      { code: 'annotators-removed', line: 2, count: 2 },
      { code: 'row-unreadable', line: expect.any(Number), text: '{"annotations":[],"data":{}}' },
    ]);
    expect(JSON.stringify(intake)).not.toMatch(/jane|completed_by/);
  });
});

describe('stretches of a text', () => {
  it('are the same whichever way they are counted', () => {
    const parameters = fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(parameters, ([text, start, end]) => {
        const points = [...text];
        const span = codePointSpans(text)(start, end);
        const expected = start < end && end <= points.length ? points.slice(start, end).join('') : null;
        expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
      }),
      { seed: 20260624 },
    );
  });

  it.each([
    [0, 2, 'ab', { start: 0, end: 2 }],
    [0, 2, 'zz', { start: 0, end: 2 }],
    [0, 9, 'ab', null],
    [0.5, 1, null, null],
    [-1, 1, null, null],
    ['0', 1, null, null],
    [1, 1, null, null],
  ])('%j to %j', (start, end, words, span) => {
    expect(spanSaid('abc', start, end, words)).toEqual(span);
  });
});
