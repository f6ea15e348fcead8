import type { Approximation } from './quantity';
import type { Unit } from './units/unit';

/** What hedges a figure, before and after it, in the four languages; the first that fits. */
const before: readonly (readonly [RegExp, Approximation])[] = [
  [
    /(?:\b(?:more than|over|at least|exceeding|upwards of|above|no fewer than|no less than|north of)|최소|적어도|무려|超过|超過|超|逾|至少|少なくとも|不下) ?$/i,
    'over',
  ],
  [
    /(?:\b(?:nearly|almost|under|less than|fewer than|up to|below|close to|just shy of|as many as|at most|not quite)|거의|최대|近|将近|將近|接近|不到|不足|最多|至多|ほぼ|最大) ?$/i,
    'under',
  ],
  [
    /(?:\b(?:about|around|roughly|approximately|approx\.|some|circa|an estimated|estimated)|[~≈]|약|대략|얼추|约|約|大约|大約|大概|およそ|おおよそ|推定) ?$/i,
    'about',
  ],
];
const after: readonly (readonly [RegExp, Approximation])[] = [
  [
    / ?(?:여(?![섯덟])|이상|초과|남짓|[을를] ?넘|넘[게는]|以上|[余餘多](?!り)|余り|あまり|超(?!え)|を超|を上回|or more|plus\b|\+)/iy,
    'over',
  ],
  [/ ?(?:에 ?(?:조금 ?)?못 ?미|미만|이하|[에]? ?가까[이운]|未満|以下|近く|弱(?!い)|に迫|or less|or fewer)/iy, 'under'],
  [/ ?(?:가량|정도|안팎|내외|쯤|左右|上下|前後|ほど|程度|くらい|ぐらい|or so\b)/iy, 'about'],
];
const longest = 14;

/** `over 45 days` is most often `in the course of`. */
const during = /(?<!\w)over $/i;

/** How the words around a figure hedge it; null where it is stated flat. */
export function hedgeOf(text: string, start: number, end: number, unit: Unit | null): Approximation {
  const left = text.slice(Math.max(0, start - longest), start).replace(unit?.kind === 'duration' ? during : '', '');
  for (const [pattern, approximation] of before) if (pattern.test(left)) return approximation;
  for (const [pattern, approximation] of after) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return approximation;
  }
  return null;
}
