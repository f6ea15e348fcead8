import { expect, it } from 'vitest';
import { findings as en } from '@/i18n/desk/en/findings';
import { findings as ko } from '@/i18n/desk/ko/findings';

const many = {
  code: 'fields-left-out',
  line: 2,
  fields: [
    { field: 'ISBN', count: 1 },
    { field: 'Extra', count: 1200 },
  ],
} as const;
const one = { code: 'field-left-out', line: 2, field: 'ISBN', count: 1 } as const;

it.each([
  [en['field-left-out'](one), '“ISBN” has no place here and was left out (1 time).'],
  [
    en['fields-left-out'](many),
    '2 fields have no place here and were left out: “ISBN” (1 time), “Extra” (1,200 times).',
  ],
  [ko['field-left-out'](one), '“ISBN”은 담을 자리가 없어 뺐습니다(1번).'],
  [ko['fields-left-out'](many), '다음 2가지는 담을 자리가 없어 뺐습니다: “ISBN”(1번), “Extra”(1,200번).'],
])('what is left out is named, with how often: %s', (worded, expected) => expect(worded).toBe(expected));
