const displays = new Map<string, Intl.DisplayNames>();

/** Places whose long name is a legal one, `Hong Kong SAR China`, that nobody prints. */
const knownShort: ReadonlySet<string> = new Set(['HK', 'MO']);

/** A country by its code, as a language prints it: `HK` → `Hong Kong`, `홍콩`. A code nobody knows stays. */
export function placeName(code: string, language: string): string {
  const style = knownShort.has(code) ? 'short' : 'long';
  const key = `${language} ${style}`;
  const display = displays.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style, fallback: 'code' });
  displays.set(key, display);
  return display.of(code) ?? code;
}
