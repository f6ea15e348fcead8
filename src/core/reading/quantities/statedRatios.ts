import { quantitiesOf } from './quantitiesOf';
import type { Quantity } from './quantity';

/** How many times one figure is of another, as a text states it. */
export interface StatedRatio {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1.8 for `80% more`, 0.8 for `20% less`, 2 for `twice`. */
  readonly factor: number;
  /** What the factor may stand for, as rounded and hedged. */
  readonly low: number;
  readonly high: number;
  /** Stated as a difference up or down, or as a multiple. */
  readonly direction: 'more' | 'less' | 'times';
}

/** `80%를 넘었다`, `超80%`, `exceeds 80%` say how large a share is, and compare nothing. */
const moreAfter =
  / ?(?:(?:more|higher|larger|greater|bigger|above|over|increase|rise|jump|growth|gain|up)(?!\p{L})|(?:이상|넘게|가까이|가량|정도|[를을나이가])? ?(?:더 )?(?:많|높|크|큰|늘|증가|상승|급증|웃돈|웃돌)|초과|(?:も|以上|近く|ほど)?(?:多|高|増|上回|上昇|アップ))/iuy;
const lessAfter =
  / ?(?:(?:less|fewer|lower|smaller|below|decrease|drop|fall|decline|down)(?!\p{L})|(?:이상|넘게|가까이|가량|정도|[를을나이가])? ?(?:더 )?(?:적|낮|작|줄|감소|하락|급감|밑돈|밑돌)|(?:も|以上|近く|ほど)?(?:少な|低|減|下回|下落|ダウン))/iuy;
const moreBefore =
  /(?:(?:exceed(?:s|ed|ing)?(?: [^.;%]{1,20})? by|(?:increased?|rose|risen|rise is|increase is|grew|jumped|surged|up|higher|larger)(?: by)?)(?: (?:about|around|nearly|almost|roughly|over|some))?|(?:증가|상승) ?폭은|(?:多|高|增|增加|增长|增長|上升|上涨|上漲|超出|高出|多出)了?约?) ?$/iu;
const lessBefore =
  /(?:(?:decreased?|fell|fallen|dropped|declined|down|lower|smaller)(?: by)?(?: (?:about|around|nearly|almost|roughly|over|some))?|(?:감소|하락) ?폭은|(?:少|低|减|減|减少|減少|下降|下跌)了?约?) ?$/iu;
const inWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:twice|doubled?|doubling)(?!\p{L})|갑절|翻番|翻了一番/giu, 2],
  [/(?<!\p{L})(?:thrice|tripled?|tripling)(?!\p{L})/giu, 3],
  [/(?<!\p{L})quadrupled?(?!\p{L})/giu, 4],
  [
    /(?<!\p{L})(?:halved|(?<!(?:first|second|latter|other|better|top|bottom)[ -])half (?:of|the|as))(?!\p{L})|절반|一半|半分(?=[にのだ以])/giu,
    0.5,
  ],
];
/** Any of them: most texts hold none. */
const anyInWords = new RegExp(inWords.map(([{ source }]) => source).join('|'), 'iu');
/** In Chinese `增加了两倍`, grown by two times, is three times as much. */
const grownBy = /(?:增加|增长|增長|上升|提高|多)了?约?$/;
/** `2 times` is a multiple only where it compares: it may be two occasions. */
const compares = /(?:fold|배|倍)$|^ (?:more|higher|larger|greater|bigger|as|the|that)(?!\p{L})/iu;
const reach = 40;

/**
 * Every ratio a text states, in order, for holding it against the figures beside
 * it (28.8 million is 1.8 times 16 million): `80% more`, `80% 많다`, `增长80%`,
 * `twice`, `2배`. `N times more` is read as N times, as most who write it mean.
 */
export function statedRatios(
  text: string,
  language: string | null,
  quantities = quantitiesOf(text, language),
): readonly StatedRatio[] {
  const counted = quantities.flatMap((quantity) => ratioOf(text, quantity) ?? []);
  const worded = (anyInWords.test(text) ? inWords : []).flatMap(([pattern, factor]) =>
    [...text.matchAll(pattern)].map(({ 0: said, index: start }): StatedRatio => {
      const place = { start, end: start + said.length, text: said };
      return { ...place, factor, low: factor * 0.95, high: factor * 1.05, direction: 'times' };
    }),
  );
  const all = [...counted, ...worded].sort((a, b) => a.start - b.start);
  return all.filter((each, i) => i === 0 || each.start >= (all[i - 1]?.end ?? 0));
}

function ratioOf(text: string, quantity: Quantity): StatedRatio | null {
  const { start, end, value, low, high } = quantity;
  if (quantity.unit === 'times') {
    if (!compares.test(text.slice(start, end)) && !compares.test(text.slice(end, end + reach))) return null;
    const more = grownBy.test(text.slice(0, start).slice(-6)) ? 1 : 0;
    const said = text.slice(start, end);
    return { start, end, text: said, factor: value + more, low: low + more, high: high + more, direction: 'times' };
  }
  if (quantity.kind !== 'percent') return null;
  const left = text.slice(Math.max(0, start - reach), start);
  const more = endOf(moreAfter, text, end) ?? (moreBefore.test(left) ? end : null);
  const less = more === null ? (endOf(lessAfter, text, end) ?? (lessBefore.test(left) ? end : null)) : null;
  const to = more ?? less;
  if (to === null) return null;
  const times = (share: number) => 1 + (more === null ? -share : share) / 100;
  const [lowest = 0, highest = 0] = [times(low), times(high)].sort((a, b) => a - b);
  const place = { start, end: to, text: text.slice(start, to) };
  return { ...place, factor: times(value), low: lowest, high: highest, direction: more === null ? 'less' : 'more' };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
