import { isCalendarDay } from '@/core/dossier/calendarDay';

/** How months begin in English, French, German, Italian, Dutch, Portuguese, Spanish and the Nordic languages, accents off. */
const months: readonly (readonly [month: number, begins: RegExp])[] = [
  [1, /^(?:jan|ene|gen)/],
  [2, /^(?:feb|fev)/],
  [3, /^(?:mar|mrz|mrt|maa)/],
  [4, /^(?:apr|abr|avr)/],
  [5, /^(?:may|mai|mei|mag|maj)/],
  [6, /^(?:jun|juin|giu)/],
  [7, /^(?:jul|juil|lug)/],
  [8, /^(?:aug|ago|aou)/],
  [9, /^(?:sep|set)/],
  [10, /^(?:oct|out|okt|ott)/],
  [11, /^nov/],
  [12, /^(?:dec|dez|dic|des)/],
];

type Parts = readonly [year: string, month: string, day: string];

/** How a day is written: the pattern, and in which order year, month and day stand in it. */
const writings: readonly (readonly [pattern: RegExp, order: Parts])[] = [
  [/^(\d{4})(\d\d)(\d\d)(?:T?\d{2,9}(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/i, ['1', '2', '3']],
  [/^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/, ['1', '2', '3']],
  [
    /^(?:[^\d,]{1,14},?\s*)?(\d{1,2})(?:[.º]|st|nd|rd|th|er)?[\s-]+(?:de\s+)?(\p{L}{3,10}|\d{1,2}[월月])[.,]?[\s-]+(?:del?\s+)?(\d{4}|\d\d)(?![\d:])/u,
    ['3', '2', '1'],
  ],
  [
    /^(?:\p{L}{2,10}[,.]?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d:\d\d\s+(?:[A-Z]{3,4}\s+)?)?(\d{4})(?!\d)/u,
    ['3', '1', '2'],
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ['3', '2', '1']],
];

/**
 * The day a printed time is on, `2026-06-24`, in the zone it is printed in: an
 * instant of ISO 8601 or RFC 822, `20260520T221500Z`, `2026. 6. 24.`,
 * `24 Jun 2026` with months in some languages, `2026年6月24日`, seconds or
 * milliseconds since 1970 (as of UTC). Null for what is no day, is only a year or a
 * month, or could be two: `06/05/2026`.
 */
export function daySaid(printed: string): string | null {
  const text = printed.slice(0, 80).normalize('NFC').trim();
  if (/^1[0-8]\d{8}(?:\d{3})?(?:\.\d+)?$/.test(text)) return sinceEpoch(Number(text));
  for (const [pattern, order] of writings) {
    const found = pattern.exec(text);
    if (found !== null) return dayOf(order.map((place) => found[Number(place)] ?? ''));
  }
  return slashed(text);
}

function sinceEpoch(count: number): string | null {
  const at = new Date(count < 100_000_000_000 ? count * 1000 : count);
  return at.toISOString().slice(0, 10);
}

/** `24/6/2026` and `6/24/2026`; where both numbers could be the month, nobody can tell. */
function slashed(text: string): string | null {
  const [, one = '', other = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text) ?? [];
  if (Number(one) > 12) return dayOf([year, other, one]);
  return Number(other) > 12 || one === other ? dayOf([year, one, other]) : null;
}

function dayOf([year = '', month = '', day = '']: readonly string[]): string | null {
  const iso = [fullYear(year), monthNumber(month), day].map((part) => part.padStart(2, '0')).join('-');
  return isCalendarDay(iso) && iso > '1600' && iso < '2200' ? iso : null;
}

/** Two digits as RFC 822 has them, read as RFC 5322 says. */
function fullYear(year: string): string {
  if (year.length > 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month.replace(/\D+$/, '');
  const bare = month.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return String(months.find(([, begins]) => begins.test(bare))?.[0] ?? '');
}
