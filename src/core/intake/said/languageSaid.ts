/** Names that files use and the engine does not, folded, each with its tag. */
const aliases: Readonly<Record<string, string>> = {
  burmese: 'my',
  castilian: 'es',
  farsi: 'fa',
  'kurdish (sorani)': 'ckb',
  mandarin: 'zh',
  moldavian: 'ro',
  norwegiannynorsk: 'nn',
  oriya: 'or',
  pashtu: 'ps',
  pedi: 'nso',
  sinhalese: 'si',
  tagalog: 'fil',
  uighur: 'ug',
  valencian: 'ca',
};

/** What the engine names besides the languages of two letters. */
const further = ['ckb', 'fil', 'haw', 'nso', 'yue', 'zh-Hans', 'zh-Hant', 'pt-BR', 'en-US', 'en-GB'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const known = new Map<string, string | null>();
let names: ReadonlyMap<string, string> | undefined;

/**
 * The language a file says something is in, as BCP 47: from a tag (`en-us`,
 * `zh_TW`), a code of ISO 639 (`eng`, `chi`) or a name in English, in Korean or
 * in itself (`English`, `spanish`, `영어`, `Français`). Null for what is no one
 * language that is known.
 */
export function languageSaid(printed: string): string | null {
  if (printed.length > 60) return null;
  const folded = fold(printed);
  const asked = known.get(folded);
  if (asked !== undefined) return asked;
  const language = tagOf(folded) ?? named(folded);
  known.set(folded, language);
  return language;
}

function fold(printed: string): string {
  return printed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function tagOf(folded: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/.test(folded)) return null;
  try {
    const { language, script, region } = new Intl.Locale(folded.replaceAll('_', '-'));
    if (language === 'mul' || english().of(language) === undefined) return null;
    return [language, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    return null;
  }
}

function named(folded: string): string | null {
  names ??= allNames();
  return names.get(folded) ?? null;
}

function allNames(): ReadonlyMap<string, string> {
  const two = letters.flatMap((one) => letters.map((other) => one + other));
  const current = two.filter((code) => english().of(code) !== undefined && new Intl.Locale(code).language === code);
  const tags = [...current, ...further];
  const found = new Map(Object.entries(aliases));
  const tell = (name: string | undefined, tag: string): void => {
    if (name !== undefined && !found.has(fold(name))) found.set(fold(name), tag);
  };
  for (const display of [english(), namesIn('ko')]) for (const tag of tags) tell(display.of(tag), tag);
  for (const tag of tags) tell(namesIn(tag).of(tag), tag);
  return found;
}

function english(): Intl.DisplayNames {
  englishNames ??= namesIn('en');
  return englishNames;
}
let englishNames: Intl.DisplayNames | undefined;

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
}
