import fc from 'fast-check';

const pieces =
  '0 1 2 12 25 100 2026 5000 , . - – ~ / : % $ € ¥ ½ １ ２ ， 万 亿 億 兆 京 千 百 十 三 两 零 만 억 조 경 천 백 십 일 이 여 수 분의 分の 分之 개 건 명 일 월 년 시 원 달러 件 人 個 个 円 月 日 年 成 割 제 조 약 부터 까지 から 至 to and between from million thousand hundred of people accounts June May 5th a one two dead m k H5N1 ① ² ゛ ㎞ ㏠ \u0301 \ud83d \ude00'.split(
    ' ',
  );
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces, ' ', ' ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);

/** Any text at all: half of it made of what the grammar reacts to, half of any letters, broken ones too. */
export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What a careless pattern would go over again and again. */
export const hardTexts = [
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    '1-',
    '1/',
    '1:',
    '1 to ',
    '１',
    '만',
    '1만',
    '一',
    '1万億',
    '1分之',
    '零1',
    '수',
    '제1조',
  ],
  ...[
    'a',
    'a1',
    'a-1',
    'A-',
    'one ',
    'two and ',
    'two hundred ',
    'hundreds of ',
    '$ ',
    '@',
    'a@',
    'http://',
    'no. 1-1.',
  ],
  ...['June 1 to ', 'may 1 ', '5월 ', '5월 1일', '1 a b c ', '1개계', ' ', 'e\u0301', '（', '12:', '1年', '百分の'],
];
