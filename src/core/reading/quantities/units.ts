import type { Quantity } from './quantity';
import { unitTable } from './unitTable';

export interface Unit {
  readonly code: string;
  readonly kind: Quantity['kind'];
  /** What turns a number of them into the unit of the code. */
  readonly times: number;
  /** Whether it may follow a number in words. */
  readonly countsWords: boolean;
}
/** A unit, and where its words end. */
export interface UnitFound {
  readonly unit: Unit;
  readonly end: number;
}

/** Counters that say nothing of what is counted. */
export const counters: ReadonlySet<string> = new Set(['item', 'instance']);

const english = new Map<string, Unit>();
const others = new Map<string, Unit>();
/** Nouns in the singular, which before another noun are no unit: `3 cruise ship passengers`. */
const modifiers = new Set<string>();
const patterns: string[] = [];
const nouns: string[] = [];
for (const [code, kind, words, rest, times = 1] of unitTable) {
  const unit = { code, kind, times, countsWords: true };
  const [single = '', ...phrases] = words.split('|');
  for (const word of [...single.split(' '), ...phrases].filter(Boolean)) {
    english.set(word, unit);
    const one = /[a-z]{2}s$/.test(word) && word !== 'others' ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
    if (one !== word) english.set(one, unit);
    if (one !== word && kind === 'count') modifiers.add(one);
  }
  for (const entry of rest.split(' ').filter(Boolean)) {
    const [, mark, name = '', ahead = ''] = /^(\*?)([^(]+)(.*)$/.exec(entry) ?? [];
    others.set(name.replace('_', ''), { ...unit, countsWords: mark === '' });
    patterns.push(`${name.replace('_', ' ?')}${ahead}`);
    if (kind === 'count' && !counters.has(code) && name.length > 1) nouns.push(name.replace('_', ' ?'));
  }
}
const longestFirst = (a: string, b: string) => b.replace(/\(.*/, '').length - a.replace(/\(.*/, '').length;
const phrases = [...english.keys()].filter((each) => each.includes(' ')).sort(longestFirst);

const phrase = new RegExp(`[ -]{0,2}(${phrases.join('|').replaceAll(' ', '[ -]')})(?![a-z])`, 'iy');
const word = /[ -]{0,2}(%p(?![a-z])|%|°c|[a-z]+2?(?:-old)?)(?![\p{L}\d])/iuy;
const nextWord = /[ -]([\p{sc=Latin}]+)(?:['’]s)?(?![\p{L}\d])/uy;
const other = new RegExp(` ?(?:[여余餘多]|余り)? ?(${patterns.sort(longestFirst).join('|')})`, 'y');
const anyNoun = nouns.sort(longestFirst).join('|');
const nounAhead = new RegExp(`[\\p{L} '"‘’“”「」]{0,12}?(${anyNoun})`, 'uy');
const nounBehind = new RegExp(`(${anyNoun})[이가은는을를도]? ?(?:약|총|모두)? ?$`);
/** Words that end the stretch in which the noun of an English figure is looked for. */
const ends =
  /^(?:a|an|the|and|or|of|in|on|at|to|by|for|from|with|as|than|that|who|which|is|are|was|were|has|have|had|will|would|said|says|after|before|over|under|more|less|higher|lower|above|below|since|between|against|into|if|but|not|it|its|their|this|last|next)$/i;
/** Right after the figure they are counted (`30 injured`), later on they are verbs. */
const happens = /^(?:killed|died|injured|wounded|hurt)$/i;
const seemsPlural = /^[a-z]{3,}[^siu]s$/;

/** The unit after a number that ends at `at`; null where none is known to follow. */
export function unitAfter(text: string, at: number): UnitFound | null {
  other.lastIndex = at;
  const found = others.get(nameOf(other.exec(text)));
  if (found !== undefined) return { unit: found, end: other.lastIndex };
  signAfter.lastIndex = at;
  const sign = signAfter.exec(text)?.[1];
  if (sign !== undefined) return { unit: money(signs[sign] ?? 'JPY'), end: signAfter.lastIndex };
  if (!/^[ -]{0,2}[a-z%°]/i.test(text.slice(at, at + 3))) return null;
  phrase.lastIndex = at;
  const known = english.get((phrase.exec(text)?.[1] ?? '').toLowerCase().replaceAll('-', ' '));
  if (known !== undefined) return { unit: known, end: phrase.lastIndex };
  word.lastIndex = at;
  const first = word.exec(text)?.[1] ?? '';
  const unit = /^[A-Z]$/.test(first) ? undefined : english.get(first.toLowerCase());
  const mayModify = text[at] === ' ' && modifiers.has(first.toLowerCase());
  if (unit !== undefined && !mayModify) return { unit, end: word.lastIndex };
  return text[at] === ' ' ? nounAfter(text, at) : null;
}

/** The first noun that is counted, up to four words on: `25,000 fraudulent operator accounts`. */
function nounAfter(text: string, at: number): UnitFound | null {
  let from = at;
  let likely: UnitFound | null = null;
  for (let i = 0; i < 4; i += 1) {
    nextWord.lastIndex = from;
    const said = nextWord.exec(text)?.[1];
    if (said === undefined || ends.test(said) || (i > 0 && happens.test(said))) break;
    from = nextWord.lastIndex;
    const seen = i === 0 && seemsPlural.test(said) ? asItStands(said) : undefined;
    const unit = english.get(said.toLowerCase()) ?? seen;
    if (unit === undefined) continue;
    if (unit.kind !== 'count') break;
    likely = { unit, end: from };
    if (unit !== seen && !modifiers.has(said.toLowerCase())) break;
  }
  return likely;
}

const asItStands = (noun: string): Unit => ({ code: noun, kind: 'count', times: 1, countsWords: false });

/** What a counter counts, by the noun right before the figure or else soon after it: `계정 2만 5000개`, `2880만 건의 교환`. */
export function countedNear(text: string, start: number, end: number): Unit | null {
  nounAhead.lastIndex = end;
  const near = nounBehind.exec(text.slice(Math.max(0, start - 14), start)) ?? nounAhead.exec(text);
  return others.get(nameOf(near)) ?? null;
}

const nameOf = (found: RegExpExecArray | null) => (found?.[1] ?? '').replace(' ', '');

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  hk$: 'HKD',
  nt$: 'TWD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '₩': 'KRW',
  krw: 'KRW',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  rmb: 'CNY',
  cny: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  jpy: 'JPY',
};
const signBefore =
  /(?<!\p{sc=Latin})((?:us|hk|nt) ?\$|[ac]\$|[$€£₩₹¥]|usd|eur|gbp|krw|inr|rmb|cny|jpy|rs\.?|(?<![\d万亿])人民[币幣]) {0,2}$/iu;
const signAfter = / ?([$€£₩₹¥])(?! ?\d)/y;
const money = (code: string): Unit => ({ code, kind: 'money', times: 1, countsWords: true });
const shareBefore = /(?:百 ?分 ?[之の]|([千]) ?分 ?[之の]) {0,2}$/;

/** A currency sign or 百分之 before a number that starts at `at`, with where it starts. ¥ is the yuan in Chinese, else the yen. */
export function unitBefore(text: string, at: number, language: string | null): { unit: Unit; start: number } | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const sign = signBefore.exec(before);
  if (sign !== null) {
    const name = (sign[1] ?? '').toLowerCase().replaceAll(' ', '');
    const code = name === '¥' ? (language?.startsWith('zh') ? 'CNY' : 'JPY') : (signs[name] ?? 'USD');
    return { unit: money(code), start: at - sign[0].length };
  }
  const share = shareBefore.exec(before);
  if (share === null) return null;
  const times = share[1] === undefined ? 1 : 0.1;
  return { unit: { code: 'percent', kind: 'percent', times, countsWords: true }, start: at - share[0].length };
}
