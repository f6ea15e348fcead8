/** What makes the point of `3・5` a decimal one; `2・26` is a day. */
export const afterDecimalDot =
  ' ?(?:[%割倍度万億兆]|ポイント|パーセント|メートル|キロ|ミリ|センチ|トン|ヘクタール|グラム|リットル|ドル|ユーロ|平方|秒)';

/** One run of digits, or of letters for digits. */
export interface Digits {
  readonly value: number;
  /** The digits alone, with a point for what marks the decimals. */
  readonly raw: string;
  readonly end: number;
  readonly hasDigits: boolean;
}

/**
 * `1,234.5`, `1,23,45,678`, `12 345`, `.5`; the decimal comma of `1.111,11` and
 * `5,00` where no list goes on; `0・08` and `3・5%`, as Japanese papers set it;
 * and `4 . 59` and `500 , 000`, as some feeds take words apart.
 */
const commaDecimal =
  '\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?!\\d)|(?<![\\d,])\\d{1,3},\\d{1,2}(?!\\d|,\\d|\\.\\d| ?(?:and|or) \\d{1,2}(?![\\d,]))';
const whole =
  '\\d{1,3}(?:(?:,| , )\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,40}';
const decimals = `\\.\\d{1,40}|・\\d{1,2}(?=${afterDecimalDot})|(?<=(?<!\\d)0)・\\d{1,3}(?!\\d)| \\. \\d{1,2}(?!\\d)`;
const written = new RegExp(`(?:(${commaDecimal})|(?:${whole})(?:${decimals})?|\\.\\d{1,40})`, 'y');
const hanDigits = '〇零一二三四五六七八九两兩壹贰叁';
const hanValues = '0012345678922123';
export const hangulDigits = '영일이삼사오육칠팔구';

/** The digits that begin at `from`; a blank or 零 before them is passed over inside a number. */
export function digitsAt(text: string, from: number, isLater: boolean, inHangul: boolean): Digits | null {
  const at =
    isLater && /[ 零〇]/.test(text.charAt(from)) && /[\d一二三四五六七八九]/.test(text.charAt(from + 1))
      ? from + 1
      : from;
  written.lastIndex = at;
  const found = written.exec(text);
  if (found !== null) {
    const [said, withComma] = found;
    const plain = withComma?.replaceAll('.', '').replace(',', '.') ?? said.replaceAll(',', '').replace('・', '.');
    const raw = plain.replaceAll(' ', '');
    return { value: Number(raw), raw, end: at + said.length, hasDigits: true };
  }
  return text[from] === ' ' ? null : lettersAt(text, at, inHangul);
}

function lettersAt(text: string, at: number, inHangul: boolean): Digits | null {
  let end = at;
  let raw = '';
  for (; end < at + 20; end += 1) {
    const letter = text.charAt(end);
    const han = hanDigits.indexOf(letter);
    const hangul = inHangul ? hangulDigits.indexOf(letter) : -1;
    if (letter === '') break;
    if (han >= 0) raw += hanValues.charAt(han);
    else if (hangul >= 0) raw += String(hangul);
    else break;
  }
  return raw === '' ? null : { value: Number(raw), raw, end, hasDigits: false };
}

/**
 * The worth of the last significant digit of digits as written. Zeros that end
 * a whole number are rounding, save that its first two digits always count:
 * 0.1 for `28.8`, 1 for `80`, 10 for `100` and `2880`, 1000 for `25000`.
 */
export function stepOf(raw: string): number {
  const [whole = '', decimals] = raw.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** Math.max(0, Math.min(zeros, whole.replace(/^0+/, '').length - 2));
}
