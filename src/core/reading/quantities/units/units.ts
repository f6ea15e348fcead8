import { codes, currencies, marks } from './currencies';
import { money, type Unit, type UnitFound } from './unit';
import { unitTable } from './unitTable';

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
  addEnglish(unit, words);
  addOthers(unit, rest);
}
for (const [code, , words, rest] of currencies) {
  addEnglish(money(code), words);
  addOthers(money(code), rest);
}
for (const [written, code] of codes) {
  english.set(written.toLowerCase(), money(code));
  // `30 MEUR`, as the companies of the north write it.
  english.set(`m${written.toLowerCase()}`, money(code, 1e6));
}

function addEnglish(unit: Unit, words: string): void {
  const [single = '', ...phrases] = words.split('|');
  for (const word of [...single.split(' '), ...phrases].filter(Boolean)) {
    english.set(word, unit);
    const one = /[a-z]{2}s$/.test(word) && word !== 'others' ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
    if (one !== word) english.set(one, unit);
    if (one !== word && unit.kind === 'count') modifiers.add(one);
  }
}

function addOthers(unit: Unit, rest: string): void {
  for (const entry of rest.split(' ').filter(Boolean)) {
    const [, mark, name = '', ahead = ''] = /^(\*?)([^(]+)(.*)$/.exec(entry) ?? [];
    others.set(name.replace('_', ''), { ...unit, countsWords: mark === '' });
    patterns.push(`${name.replace('_', ' ?')}${ahead}`);
    if (unit.kind === 'count' && !counters.has(unit.code) && name.length > 1) nouns.push(name.replace('_', ' ?'));
  }
}

const longestFirst = (a: string, b: string) => b.replace(/\(.*/, '').length - a.replace(/\(.*/, '').length;
const phrases = [...english.keys()].filter((each) => each.includes(' ')).sort(longestFirst);

const phrase = new RegExp(`[ -]{0,2}(${phrases.join('|').replaceAll(' ', '[ -]')})(?![a-z])`, 'iy');
const word = /[ -]{0,2}(%p(?![a-z])|%|°c|[a-z]+2?(?:-old)?)(?![\p{L}\d])/iuy;
const nextWord = /[ -]([\p{sc=Latin}]+)(?:['’]s)?(?![\p{L}\d])/uy;
const other = new RegExp(` ?(?:[여余餘多]|余り)? ?(${patterns.sort(longestFirst).join('|')})`, 'y');
/** Most of the other names are not in Latin letters. */
const mayBeOther = / {0,2}[%bN\u0080-\uffff]/y;
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
  mayBeOther.lastIndex = at;
  const found = mayBeOther.test(text) ? others.get(nameOf(other.exec(text))) : undefined;
  if (found !== undefined) return { unit: found, end: other.lastIndex };
  signAfter.lastIndex = at;
  const sign = signAfter.exec(text)?.[1];
  if (sign !== undefined) return { unit: money(marks.get(sign) ?? sign), end: signAfter.lastIndex };
  if (!/^[ -]{0,2}[a-z%°]/i.test(text.slice(at, at + 3))) return null;
  phrase.lastIndex = at;
  const known = english.get((phrase.exec(text)?.[1] ?? '').toLowerCase().replaceAll('-', ' '));
  if (known !== undefined) return { unit: known, end: phrase.lastIndex };
  word.lastIndex = at;
  const first = word.exec(text)?.[1] ?? '';
  const isVerb = first === 'won' && !/(?:\d{3}|illion)$/.test(text.slice(0, at).slice(-7));
  const unit = isVerb || /^[A-Z]$/.test(first) ? undefined : english.get(first.toLowerCase());
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
    const before = text.slice(at, from).trim();
    from = nextWord.lastIndex;
    const seen = i === 0 && seemsPlural.test(said) ? asItStands(said) : undefined;
    const unit = english.get(said.toLowerCase()) ?? seen;
    if (unit === undefined) continue;
    if (unit.kind === 'money' && i === 1 && nationality.test(before))
      return { unit: moneyOf(before, said, unit), end: from };
    if (unit.kind !== 'count') break;
    likely = { unit, end: from };
    if (unit !== seen && !modifiers.has(said.toLowerCase())) break;
  }
  return likely;
}

const nationality = /^\p{Lu}?\p{Ll}+(?:an|ese|ish|sh|ch|ss|i)$/u;
/** `50 Jamaican dollars` are no American ones, `100 Mexican pesos` pesos. */
const moneyOf = (whose: string, name: string, unit: Unit): Unit =>
  unit.code === 'USD' ? money(`${whose} ${name}`.toLowerCase()) : unit;

const asItStands = (noun: string): Unit => ({ code: noun, kind: 'count', times: 1, countsWords: false });

/** What a counter counts, by the noun right before the figure or else soon after it: `계정 2만 5000개`, `2880만 건의 교환`. */
export function countedNear(text: string, start: number, end: number): Unit | null {
  nounAhead.lastIndex = end;
  const near = nounBehind.exec(text.slice(Math.max(0, start - 14), start)) ?? nounAhead.exec(text);
  return others.get(nameOf(near)) ?? null;
}

const nameOf = (found: RegExpExecArray | null) => (found?.[1] ?? '').replace(' ', '');

const signs = [...marks.keys()].filter((mark) => /^\p{Sc}$/u.test(mark));
const signAfter = new RegExp(` ?([${signs.join('')}])(?! ?\\d)`, 'y');
