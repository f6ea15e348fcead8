import type { Group, Language } from './scoreNumbers';

type LeftOut = readonly { readonly why: string; readonly cases: readonly number[] }[];

const masked =
  'Dates, telephones, addresses of machines and model codes are no figures: masked on purpose (method 2.10).';
const generation = 'G after a number is a generation of networks or the Earth’s pull, in no paper a thousand million.';
const bullet = 'A dash before a blank opens a line or breaks a sentence; it is no minus.';
const nonsense =
  'No number anyone writes: two minus signs, a minus inside a fraction, a whole with 4/3, four points in a row.';
const over = '2,000 over 3 is a sum over three years, a score or a pressure of the blood; only one over 3 is a part.';
const slash = 'A fraction above one with a slash is a day or a score: 6/5 is 5 June, 12/3 is 3 December.';
const marks =
  '、 divides a list and 点 counts points (21点2位); neither is a decimal point or groups digits in Japanese.';
const contradiction =
  'The specification contradicts itself: its value is not what its words say, or not what it says elsewhere.';
const days = '3백일 is three hundred days.';

const noSharers = 'A share before its number with another behind it (percent of 10): 10 is what the share is of.';
const torn = 'Blanks inside a word or a number.';
const range = 'Read as one figure from 5 to 20 percent, as all ranges are.';
const discount = 'What is left after a discount: 8割引 says 80 percent off, as the specification has it for 5割引.';
const points = 'ポイント alone are points, of an index or a poll: read as points, not as percent.';
const outOf = 'So many out of a hundred is a score; as a share it is written with %.';

const unsaid = 'Cents left unsaid (15 dollars 50): what follows may as well be counted by the next word.';
const order = 'Two orders in one or none in use: 75 USD million, MAUD 60, dollar 22.5 million, 10 $ 30 $.';
const creditPoints = 'Points of credit beside a sum of money, which the specification reads as its cents.';
const backslash = 'A yen sign turned into a backslash by an old encoding.';
const running = 'A running number, too long for an amount.';

const relative =
  'Days told from today (3 weeks ago, Thursday the 21st, the 20th of next month): left out on purpose, since a dossier’s date is not the day its texts were written.';
const unclear = 'Which is the month does not show (3-7-2017, 08/12), or whether it is a day at all (4.22, 4-22, 2/29).';
const words = 'Days or years in words, which no paper prints in running text (twenty second of June, 이십일일).';
const noDay = 'Days the calendar does not have.';
const otherCalendar = 'Days of the lunar calendar and of eras before 1868 are other days here: left out on purpose.';
const noOrder =
  'Neither Korean nor Japanese: 1월-1일. Day, month, year with 21/04/16 is read in the order of the country.';

/**
 * Cases left out of the score and why, each by its place in its specification,
 * from 0; the figure prints their texts. What news may hold stays in, read or
 * missed.
 */
export const exclusions: Record<Language, Record<Group, LeftOut>> = {
  English: {
    numbers: [
      { why: masked, cases: [1, 143, 144, 189] },
      { why: bullet, cases: [32, 41] },
      { why: generation, cases: [40, 193] },
      { why: nonsense, cases: [84] },
      { why: over, cases: [164] },
    ],
    shares: [{ why: noSharers, cases: [10, 12] }],
    money: [
      { why: unsaid, cases: [101, 145, 146, 166, 167, 168] },
      { why: order, cases: [110, 124, 126, 127, 128, 163, 164, 170, 178] },
    ],
    dates: [
      { why: relative, cases: [76, 77, 78, 79, 87, 88, 94, 95, 96, 97, 98, 99, 100, 126] },
      { why: unclear, cases: [13, 14, 15, 20, 23, 24, 90, 116, 117, 118, 132] },
      { why: words, cases: [102, 105, 128] },
      { why: noDay, cases: [134, 135] },
    ],
  },
  Korean: {
    numbers: [
      { why: masked, cases: [2, 106, 107, 109, 140, 141] },
      { why: bullet, cases: [25] },
      { why: nonsense, cases: [63, 215] },
      { why: days, cases: [147] },
    ],
    shares: [],
    money: [
      { why: contradiction, cases: [10] },
      { why: creditPoints, cases: [95, 98, 99] },
    ],
    dates: [
      { why: relative, cases: [55, 56, 159, 160, 162, 163, 164, 187] },
      { why: contradiction, cases: [59, 76, 188] },
      { why: unclear, cases: [94, 155, 181, 182, 183] },
      { why: words, cases: [100, 168] },
      { why: noOrder, cases: [89, 96] },
    ],
  },
  Chinese: {
    numbers: [
      { why: masked, cases: [96, 173, 221] },
      { why: nonsense, cases: [228, 234, 253, 255, 260, 272, 274, 278] },
      { why: slash, cases: [245] },
    ],
    shares: [
      { why: torn, cases: [6, 100, 140] },
      { why: range, cases: [148] },
    ],
    money: [{ why: running, cases: [34] }],
    dates: [
      { why: otherCalendar, cases: [8, 9] },
      { why: unclear, cases: [39, 40, 41, 53, 55, 56, 57] },
      { why: noDay, cases: [61, 62] },
    ],
  },
  Japanese: {
    numbers: [
      { why: masked, cases: [54, 65, 202, 225, 330, 539, 671] },
      { why: slash, cases: [71, 72, 88, 94] },
      { why: nonsense, cases: [74, 162, 289, 499, 502, 562, 608] },
      { why: marks, cases: [10, 13, 46, 212, 494, 523, 538, 547, 571, 573, 617, 683, 691, 714, 723] },
      {
        why: contradiction,
        cases: [
          139, 152, 167, 182, 191, 266, 279, 291, 294, 308, 317, 513, 519, 568, 601, 605, 629, 632, 638, 678, 688, 689,
          690, 692, 694, 716,
        ],
      },
    ],
    shares: [
      { why: torn, cases: [9, 10, 11, 12, 30, 31] },
      {
        why: points,
        cases: [
          93, 94, 95, 97, 103, 104, 106, 110, 113, 114, 119, 126, 138, 150, 156, 158, 173, 178, 182, 186, 189, 196, 200,
        ],
      },
      { why: discount, cases: [98, 133, 144, 157, 183, 190] },
      { why: outOf, cases: [111, 123, 140, 148, 151, 165, 168, 177, 195] },
      { why: contradiction, cases: [135, 162, 167, 191] },
    ],
    money: [
      { why: backslash, cases: [3] },
      { why: unsaid, cases: [30] },
    ],
    dates: [
      { why: relative, cases: [12, 86, 116, 117, 119, 121, 144] },
      { why: unclear, cases: [42, 51, 52, 56, 112, 138, 139, 140] },
      { why: otherCalendar, cases: [167, 173, 183, 185] },
    ],
  },
};
