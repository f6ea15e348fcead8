import { englishMonths } from '@/core/reading/quantities/days/writtenDays';
import { latinMarks } from '@/core/reading/quantities/units/currencies';
import { afterDecimalDot } from './digits';
import { properFraction } from './fractions';

/** Stands where something was that holds digits and is no figure. */
const veil = '\uFFFC';

const month = `(?:${englishMonths})\\.?`;
const th = '(?:st|nd|rd|th)';
const products =
  'claude|opus|sonnet|haiku|gemini|gpt|llama|qwen|deepseek|grok|mistral|kimi|iphone|ipad|galaxy|windows|ios|android|' +
  's&p|ftse|nasdaq|nikkei|fortune|russell|stoxx|csi|python|mojo|ollama|rtx|gtx|boeing|airbus|mac ?os|version|ver\\.|v|route|flight|room|chapter|type';
const koreanProducts = '클로드|제미나이|버전|아이폰|갤럭시';
const law = '[조항호장절관条條款项項号號章]';
const eras = '(?:令和|平成|昭和|大正|明治|民[国國])';

/** Digits between marks: addresses, telephones, scores, times, days in figures. */
const between: readonly RegExp[] = [
  /(?<![\d.])v?\d{1,5}(?:\.\d{1,5}){2,6}(?![\d.])/g,
  /(?<![\d.,-])\+?\d{1,4}(?:-\d{1,4}){2,4}(?:\/\d{1,4})?(?!\d)/g,
  /(?<![\d:])\d{1,2}(?::\d{1,2}){1,2}(?:\.\d{1,3})?(?: ?[ap]\.?m\b\.?)?(?!\d)/gi,
  new RegExp(
    `(?<![\\d/.,])(?<!(?:^|[ (])[-−])(?!${properFraction}(?![\\d/]))\\d{1,2}\\/\\d{1,2}(?![\\d/]|\\.\\d| times\\b| ?[倍배])`,
    'g',
  ),
  /\[\d{1,2}\/\d{1,2}\]|^\d{1,2}\/\d{1,2}(?=:)/g,
  /(?<!\d)\d{4}([-./]) ?\d{1,2}\1 ?\d{1,2}(?!\d)\.?/g,
  /(?<!\d[.,]?)\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g,
  /(?<![\d.,-])(?:19|20)\d\d-(?:0\d|1[0-2])(?![\d-])/g,
  /(?<![\d.,$€£¥₩₹-])(?<!\p{Sc} )(?:1[89]|20)\d\d[-–](?:\d{4}|\d\d)(?!\d)/gu,
];

/** Beside Latin letters. */
const latin: readonly RegExp[] = [
  /(?:\b(?:articles?|section|sec\.|rule|nos?\.|number|resolution|chapter|clause|title|id|on day|day(?= ?\d{1,3}(?::| of\b))|(?<!\b(?:the|this|last|next|that|an?|per|each|every) )(?:district|phase|category|season|episode|terminal|highway|interstate))|§|#) ?#?\d[\d.,-]*\d?/gi,
  new RegExp(
    `(?<![A-Za-z\\d])(?:${products})[- ]?v?\\d{1,5}(?:\\.\\d{1,5})*(?:-\\d{1,4}|[a-z]{0,2})(?!\\d|[.,]\\d|%)`,
    'gi',
  ),
  /(?<!\d[.,]?)\d{1,2} ?[ap]\.?m\b\.?|\b(?:on|since|until|dated) \d{1,2}\/\d{1,2}(?![\d/])/gi,
  new RegExp(
    `\\b${month}[ ./-]?\\d{1,2}${th}?(?: ?[-–~] ?\\d{1,2}(?!\\d))?(?:,? \\d{4}(?!\\d))?(?![\\d,.]\\d|\\d|%| (?:hundred|thousand|million|billion|percent))`,
    'gi',
  ),
  new RegExp(
    `(?<!\\d[.,]?)\\d{1,2}(?:${th}|\\.(?= [A-Za-z]+\\.? \\d{4}(?!\\d)))?(?: ?(?:[-–~]|to|and) ?\\d{1,2}${th}?)? ?(?:of )?${month}(?![a-z])(?:,? \\d{4}(?!\\d))?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:(?:on|since|by|until|from|dated) the|the|on) \\d{1,2}${th}(?: (?:or|and) (?:the )?\\d{1,2}${th})?(?=[.,;:!?)]|$| (?:and|or|of|in|at|to|but|by|after)\\b)`,
    'gi',
  ),
  new RegExp(`\\b(?:on|since|by|until|dated) the \\d{1,2}${th}(?![-\\w])|\\d{1,2}${th}[- ]centur`, 'gi'),
  /\b(?:in|since|by|of|from|until|till|before|after|to|early|late|mid|during|around) ?-?(?:1[5-9]|20)\d\d(?![\d,%]|\.\d| ?[a-z]{3,})/gi,
];

/** Letters grown onto digits: `H5N1`, `F-35`, `sm120`; before a hyphen only names, not `over-65`. */
const grown = new RegExp(
  `(?<![\\p{L}\\d$])(?:(?=\\p{L}{0,12}\\p{Lu})\\p{sc=Latin}{1,12}-|(?!(?:${latinMarks})\\d)\\p{sc=Latin}{1,12})\\d[\\p{sc=Latin}\\d.-]*(?<![.-])`,
  'gu',
);

/** Beside Hangul and Han: articles of law, hours, years, months, days of a month. What is counted in days says so. */
const eastAsian: readonly RegExp[] = [
  new RegExp(`제 ?\\d{1,6} ?${law}(?:의 ?\\d{1,3})?(?: ?제? ?\\d{1,3} ?[항호])*`, 'g'),
  new RegExp(`(?:${koreanProducts}) ?\\d{1,5}(?:\\.\\d{1,5})*(?!\\d|[.,]\\d|%)`, 'g'),
  new RegExp(`第 ?[\\d一二三四五六七八九十百]{1,6} ?${law}|번호 ?\\d[\\d.,-]*`, 'g'),
  /(?<![\d가-힣])\d{1,4}[조항](?=(?: ?제?\d{1,3}[항호])+| ?(?:에|에서) ?따)/g,
  /(?<!\d[.,]?)\d{1,2} ?(?:시(?!간|즌)|[時时](?![間间])|点(?=\d{1,2}分|[半左前后後钟鐘])|(?<=[午晚早晨間间夜] ?\d{1,2} ?)[点點])(?: ?\d{1,2} ?[분分])?(?: ?\d{1,2} ?[초秒])?/g,
  /(?<![\d.,/])\d{1,2}\/\d{1,2}(?= ?\([월화수목금토일月火水木金土日]\))/g,
  new RegExp(`${eras} ?(?:\\d{1,3}|元) ?年(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?[日号號])?`, 'g'),
  new RegExp(`(?<!\\d)(?!0・)\\d{1,2}[·ㆍ\\u119e・]\\d{1,2}(?!\\d|${afterDecimalDot})`, 'g'),
  /(?<!\d)\d{1,3} ?[년年] ?\d{1,2} ?[월月] ?\d{1,2} ?[일日号號]|(?<!\d)[2-9]\d ?[년年] ?\d{1,2} ?[월月]/g,
  /[一二][〇零一二三四五六七八九]{3}年/g,
  /(?:[一二三四五六七八九十]{1,3}月)?(?:(?<![一二三四五六七八九百千万萬])[二三]?十[一二三四五六七八九]?|(?<=月)[一二三四五六七八九])[日号號](?![間间余餘本元円圓])/g,
  /(?<!\d)(?:1\d|20|21)\d\d ?(?:년(?!간|여|째)|年(?!間|间))(?: ?\d{1,2} ?[월月])?(?: ?\d{1,2} ?[일日号號])?/g,
  /(?<!\d)(?:[12]?\d{1,3}(?:년대|年代|세기|世紀|世纪)|[1-9]0(?:대(?![가-힣])|代(?!表))|[6-9]旬|\d{1,3}대 ?\d{1,3}(?!\d)|\d{1,3}[인명]당|\d ?(?:분기|사분기|四半期|季度))/g,
  /(?<!\d[.,]?)(?:\d{1,2} ?[-~∼–] ?)?\d{1,2} ?[월月](?: ?[/.]? ?(?:[12]?\d|3[01]) ?[일日号號])?/g,
  /(?<![\d.,만억千万億亿])(?:[12]?\d|3[01]) ?일(?!간|본| ?(?:동안|만|째|이내|이상|연속|가량|여|이나|넘|뒤|후|전))/g,
  /(?<![\d.,千万億亿])(?:[12]?\d|3[01]) ?日(?!本|間|间|元|円|连|連|以|後|后|前|目|内|ぶり|余|程)/g,
];

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"'、。，]+/gi;

/** The normal form with all that is no figure hidden, character for character, so that offsets hold. */
export function veiledOf(text: string): string {
  if (!/[\d第月年十]/.test(text)) return text;
  let veiled = text.replace(address, hide);
  if (/\d[-–./:] ?\d/.test(veiled)) veiled = without(veiled, between).replace(pair, hideFalling);
  if (veiled.includes('@')) veiled = veiled.replace(email, hide);
  if (/[a-z§#]/i.test(veiled)) veiled = without(veiled, latin);
  if (/[a-z]-?\d/i.test(veiled)) veiled = veiled.replace(grown, hide);
  return /[가-힣㐀-鿿]/.test(veiled) ? without(veiled, eastAsian) : veiled;
}

const without = (text: string, masks: readonly RegExp[]) =>
  masks.reduce((left, mask) => left.replace(mask, hide), text);
const hide = (found: string) => veil.repeat(found.length);
/** `5-4`, `50-50`: a pair that does not rise is a score or a vote, and no range. */
const pair = /(?<![\p{L}\d.,-]|\p{Sc} ?)(\d{1,3})[-–](\d{1,3})(?![\d%:-]|[.,]\d| ?[\d万亿億만억])/gu;
const hideFalling = (said: string, first: string, second: string) =>
  Number(first) < Number(second) ? said : hide(said);
