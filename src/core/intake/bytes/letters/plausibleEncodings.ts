import { readWindows1252 } from './windows1252';

/** An encoding that is tried, and the letters a text in it is mostly made of. */
interface Candidate {
  readonly encoding: string;
  readonly common: RegExp;
  /** How many letters beyond ASCII may stand together: in Latin scripts one or two, elsewhere whole words. */
  readonly shortest: number;
  readonly longest: number;
  /** The least share of common letters that speaks for it. */
  readonly least: number;
}

const marks = '·…—–‘’“”「」『』《》、。，：；？！（）％　';
const hangul =
  '이다의에는을가를고은하지한로있도인사기서스아그대리자정시해등수나어부과일들보라전만상공으제장여주조구원국비적면경성것게오유동신마우중연후위까선할안된력했없회행';
const kana = 'ぁ-んァ-ヶー';
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问最重并物手应战向头文体政美相见被利什二等产新己制身果加月话合回特代内信表老给世位次度门常先海通教儿原东声提立及比员名真论处各入几口认条平系气题活报据称记闻';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問最重並物手應戰向頭文體政美相見被利什二等產新己制身果加月話合回特代內信表老給世位次度門常先海通教兒原東聲提立及比員名真論處各入幾口認條平系氣題活報據稱記聞';

const latin = { shortest: 1, longest: 3, least: 0.2 };
const words = { shortest: 1, longest: Number.POSITIVE_INFINITY, least: 0.2 };

/** In this order where two fit equally well. */
const candidates: readonly Candidate[] = [
  { encoding: 'euc-kr', common: new RegExp(`[${hangul}${marks}]`, 'g'), ...words },
  { encoding: 'shift_jis', common: new RegExp(`[${kana}${marks}]`, 'g'), ...words },
  { encoding: 'euc-jp', common: new RegExp(`[${kana}${marks}]`, 'g'), ...words },
  // Hangul takes four bytes here, which nothing else comes to by chance.
  { encoding: 'gb18030', common: new RegExp(`[${simplified}${marks}가-힣]`, 'g'), ...words },
  { encoding: 'big5', common: new RegExp(`[${traditional}${marks}]`, 'g'), ...words },
  { encoding: 'windows-1252', common: /[à-ïñ-öø-üßœÀ-ÏÑ-ÖØ-ÜŒ«»“”‘’„‚–—…•·€£§©®°º¡¿\u00a0]/g, ...latin },
  { encoding: 'windows-1250', common: /[ąćęłńóśźżáčďéěíňřšťúůýžőűäöüĄĆĘŁŃÓŚŹŻČŠŘŽ„”“’–—…«»]/g, ...latin },
  {
    encoding: 'windows-1251',
    common: /[оеаинтсрвл«»—–]/g,
    ...words,
    shortest: 2,
    // Greek and Hebrew come to a quarter.
    least: 0.45,
  },
];

/** How many letters beyond ASCII are looked at. */
const enough = 20_000;

/** Encodings that make bytes a text without loss, the best first. `likely` is that one, where its letters are those of a language. */
export function plausibleEncodings(bytes: Uint8Array): {
  readonly likely: string | null;
  readonly all: readonly string[];
} {
  const scored = candidates
    .flatMap((candidate) => {
      const text = readExactly(bytes, candidate.encoding);
      return text === null ? [] : [{ ...candidate, score: shareOfCommon(text, candidate) }];
    })
    .sort((one, other) => other.score - one.score);
  const likely = scored.find(({ score, least }) => score >= least)?.encoding ?? null;
  return { likely, all: scored.map(({ encoding }) => encoding) };
}

/** Bytes as text of an encoding; null where a byte makes no sense in it, or it is not known. */
export function readExactly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return readWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function shareOfCommon(text: string, { common, shortest, longest }: Candidate): number {
  let seen = 0;
  let known = 0;
  for (const [run] of text.matchAll(/[^\0-\x7f]+/g)) {
    seen += run.length;
    if (run.length >= shortest && run.length <= longest) known += run.match(common)?.length ?? 0;
    if (seen >= enough) break;
  }
  return seen === 0 ? 0 : known / seen;
}
