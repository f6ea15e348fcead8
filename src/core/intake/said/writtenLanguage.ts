import type { RegisterFact } from '@/core/notes/register';
import { languageSaid } from './languageSaid';

/** The scripts of what the engine calls one writing of several. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};
const joined: ReadonlySet<string> = new Set(['Han', 'Hira', 'Kana', 'Hang']);

/**
 * The language a text is in by its letters alone: `ja` for kana, `ko` for Hangul,
 * where letters joined as these are make up half of it; else null. One kana
 * that Chinese borrows (`の`) is not asked.
 */
export function writtenLanguage(text: string): 'ja' | 'ko' | null {
  const kana = weigh(text.replaceAll('の', ''), ['Hira', 'Kana']);
  const hangul = weigh(text, ['Hang']);
  if (kana > 0 === hangul > 0 || 2 * weigh(text, [...joined]) < weighAll(text)) return null;
  return kana > 0 ? 'ja' : 'ko';
}

/**
 * Whether an article can be in the language a register gives for its outlet:
 * not where its headline is in the letters of another, nor at the address of
 * another edition (`jp.reuters.com` of `reuters.com`, `dw.com/de`). Unknown tags
 * fit anything.
 */
export function isFitting(
  { value: language, domain }: Pick<RegisterFact, 'value' | 'domain'>,
  { host, link, headline }: { readonly [part in 'host' | 'link' | 'headline']: string | null },
): boolean {
  const above = host?.endsWith(`.${domain}`) === true ? host.slice(0, -domain.length - 1).split('.') : [];
  const [, first = ''] = link === null ? [] : new URL(link).pathname.split('/');
  // A country's two letters may as well name a section: `/tv`.
  const editions = likely(first) === null && first.length === 2 ? above : [...above, first];
  return !editions.some((label) => isOtherEdition(label, language)) && canBeIn(headline ?? '', language);
}

function canBeIn(text: string, language: string): boolean {
  const tag = likely(language);
  const all = weighAll(text);
  if (tag === null || all === 0) return true;
  const settled = writtenLanguage(text);
  if (settled !== null) return tag.language === settled;
  const own = weigh(text, tag.scripts);
  // Names stand in Latin letters everywhere; other letters in a text in Latin ones are quoted.
  return tag.scripts.includes('Latn') ? 2 * own >= all : own > 0;
}

/** A part of an address that names another language, or a country of another: `jp`, `es`, `arabic`. */
function isOtherEdition(label: string, language: string): boolean {
  const own = likely(language)?.language;
  const tags = label.length === 2 ? [label, `und-${label}`] : label.length > 3 ? [languageSaid(label) ?? ''] : [];
  const named = tags.flatMap((tag) => likely(tag)?.language ?? []);
  return own !== undefined && named.length > 0 && !named.includes(own);
}

/** A language with the scripts it is most likely in; null for what is no tag. */
function likely(tag: string): { readonly language: string; readonly scripts: readonly string[] } | null {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    const scripts = parts[script] ?? [script];
    for (const each of scripts) lettersOf(each);
    return { language, scripts };
  } catch {
    return null;
  }
}

/** A letter of the joined scripts says as much as three of an alphabet. */
function weigh(text: string, scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + (joined.has(script) ? 3 : 1) * count(text, lettersOf(script)), 0);
}

function weighAll(text: string): number {
  return [...joined].reduce((sum, script) => sum + 2 * count(text, lettersOf(script)), count(text, /\p{L}/gu));
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

const patterns = new Map<string, RegExp>();

/** Throws where there is no such script. */
function lettersOf(script: string): RegExp {
  const letters = patterns.get(script) ?? new RegExp(`\\p{sc=${script}}`, 'gu');
  patterns.set(script, letters);
  return letters;
}
