import { webAddress } from '@/core/dossier/webAddress';
import { realDate } from './realDate';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a link carries, as an ISO date: `/2026/06/24/`, `/2026/may/3/`,
 * `-2026-06-24`, a number that begins with it, as in `no=20260224091258`, or one
 * that holds it after a 1, as those of Business Standard do: `-126062600540_1.html`.
 * Null where it carries none, or only a year and a month.
 *
 * It is a day the outlet's system gave the address; most often, and not always,
 * the day of publication.
 */
export function linkDate(link: string): string | null {
  const address = webAddress(link);
  if (address === null) return null;
  const { pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !name.startsWith('utm_')).map(([, value]) => value);
  return (
    inFolders(pathname) ??
    spelledOut(pathname) ??
    inPageNumber(pathname) ??
    [pathname, ...asked].map(inNumber).find(Boolean) ??
    null
  );
}

function inFolders(path: string): string | null {
  for (const [, year = '', month = '', day = ''] of path.matchAll(
    /\/(\d{4})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$)/gi,
  )) {
    const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const date = realDate(Number(year), named || Number(month), Number(day));
    if (date !== null) return date;
  }
  return null;
}

function spelledOut(path: string): string | null {
  for (const [, year, , month, day] of path.matchAll(/(?<!\d)(\d{4})([-_.])(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    const date = realDate(Number(year), Number(month), Number(day));
    if (date !== null) return date;
  }
  return null;
}

/** The year's last two digits, month and day between a 1 and five digits more, before `_1.html`. */
function inPageNumber(path: string): string | null {
  const [, year, month, day] = /(?<!\d)1(\d{2})(\d{2})(\d{2})\d{5}_1\.html$/.exec(path) ?? [];
  return realDate(2000 + Number(year), Number(month), Number(day));
}

/** Eight digits, or eleven and more. Nine and ten are running numbers: `2003859739`. */
function inNumber(text: string): string | null {
  for (const [, year, month, day] of text.matchAll(/(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{3,9})?(?!\d)/g)) {
    const date = realDate(Number(year), Number(month), Number(day));
    if (date !== null) return date;
  }
  return null;
}
