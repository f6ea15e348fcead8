import { webAddress } from '@/core/dossier/webAddress';
import { firstAddress, listAt, valueAt } from '@/core/intake/json/values/valueAt';
import { plainText } from '@/core/intake/said/plainText';

/** `[apnews.com#2]`: the second article of that domain. */
const marker = /\s?\[([\w.-]+)#(\d{1,4})\]/g;

/** Kite's prose as the paragraphs of a dossier: its markers become links to the articles they mean. */
export function kiteParagraphs(value: unknown, event: unknown): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts
    .flatMap((text) => (typeof text === 'string' ? text.split(/\n+/) : []))
    .map((line) => linked(plainText(line), event))
    .filter((line) => line !== '');
}

/** Kite's prose on one line without its markers; null where nothing is said. */
export function kiteWords(value: unknown): string | null {
  return typeof value === 'string' ? plainText(value.replace(marker, '')) || null : null;
}

function linked(text: string, event: unknown): string {
  const articles = listAt(event, 'articles');
  return text.replace(marker, (printed, domain: string, count: string) => {
    const ofDomain = articles.filter((article) => valueAt(article, 'domain') === domain);
    const address = webAddress(firstAddress(valueAt(ofDomain[Number(count) - 1], 'link')) ?? '');
    return address === null ? printed : ` [${domain}](${address.replace(/[()[\]]/g, escaped)})`;
  });
}

function escaped(bracket: string): string {
  return `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`;
}
