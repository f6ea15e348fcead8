import type { Language } from './scoreNumbers';

const masked =
  'Dates, telephones, addresses of machines and model codes are masked on purpose: none is a figure (method 2.10).';
const slash = 'A fraction above one, or not in lowest terms, written with a slash: in news it is a date or a score.';
const marks =
  'Marks that say something else in news: , or 点 or ・ as the decimal point, 、 or a point between whole numbers, a dash before a blank, G for a thousand million.';
const arithmetic = 'Arithmetic, not news: powers, exponents, and quotients written out.';
const sums = 'Sums of digits and words, and blanks or minus signs inside a fraction.';
const contradiction = 'The specification contradicts itself: its value is not what its input says.';

/**
 * Cases left out of the score and why, each by its place in the specification's
 * NumberModel, from 0; the figure prints their texts. What news may hold stays
 * in, read or missed.
 */
export const exclusions: Record<Language, readonly { readonly why: string; readonly cases: readonly number[] }[]> = {
  English: [
    { why: masked, cases: [1, 143, 144, 189] },
    { why: slash, cases: [32] },
    { why: marks, cases: [40, 41, 159, 187, 193, 200] },
    {
      why: arithmetic,
      cases: [57, 58, 79, 80, 81, 82, 83, 84, 85, 86, 87, 112, 113, 114, 115, 116, 117, 127, 135, 164, 190, 191, 192],
    },
    { why: sums, cases: [147, 148, 150, 154, 169, 202, 209] },
  ],
  Korean: [
    { why: masked, cases: [2, 106, 107, 109, 140, 141] },
    { why: slash, cases: [25] },
    { why: arithmetic, cases: [44, 45, 58, 59, 60, 61, 62, 63, 64, 65, 66, 164, 165] },
    { why: sums, cases: [147, 215] },
  ],
  Chinese: [
    { why: masked, cases: [96, 173, 221] },
    { why: arithmetic, cases: [99, 100, 197, 198, 202, 215, 224, 225, 226, 227, 228, 229, 230, 231] },
    { why: slash, cases: [234, 235, 245, 255, 274] },
    { why: sums, cases: [253, 258, 259, 260, 272, 277, 278] },
  ],
  Japanese: [
    { why: marks, cases: [10, 13, 46, 99, 212, 340, 494, 499, 523, 538, 571, 573, 617, 691, 714, 723] },
    { why: masked, cases: [54, 65, 202, 225, 330, 539, 629, 671, 688] },
    {
      why: arithmetic,
      cases: [
        55, 56, 63, 68, 69, 70, 74, 75, 76, 77, 78, 81, 82, 139, 140, 158, 159, 160, 161, 162, 163, 164, 165, 266, 267,
        285, 286, 287, 288, 289, 290, 291, 292, 547, 655, 683,
      ],
    },
    { why: slash, cases: [71, 72, 73, 88, 94, 562] },
    { why: sums, cases: [112, 239, 502, 608] },
    {
      why: contradiction,
      cases: [152, 167, 182, 191, 279, 294, 308, 317, 513, 519, 568, 601, 605, 632, 638, 678, 689, 690, 692, 694, 716],
    },
  ],
};
