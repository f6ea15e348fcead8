import type { DeskWords } from './desk/en/words';
import type { EvidenceWords } from './evidence/en/words';
import type { Messages } from './messages/en';

/** A language the interface speaks. To add one: its messages, and a line here. */
export interface Language {
  readonly code: string;
  /** As its speakers write it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  messages(): Promise<Messages>;
  /** The words of what is read closely, which the first page does without. */
  evidence(): Promise<EvidenceWords>;
  /** The words of the desk. */
  desk(): Promise<DeskWords>;
  /** Typefaces only this language needs, fetched when it is chosen. */
  fonts?(): Promise<unknown>;
}

export const languages = [
  {
    code: 'en',
    name: 'English',
    direction: 'ltr',
    messages: () => import('./messages/en').then((module) => module.en),
    evidence: () => import('./evidence/en/words').then((module) => module.words),
    desk: () => import('./desk/en/words').then((module) => module.words),
  },
  {
    code: 'ko',
    name: '한국어',
    direction: 'ltr',
    messages: () => import('./messages/ko').then((module) => module.ko),
    evidence: () => import('./evidence/ko/words').then((module) => module.words),
    desk: () => import('./desk/ko/words').then((module) => module.words),
    fonts: () => import('./fonts/korean'),
  },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]['code'];
export const languageCodes = languages.map((language) => language.code) as readonly LanguageCode[];

/** The first language of the reader's list that the interface speaks; English where it speaks none. */
export function firstSpoken(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const code = languageCodes.find((known) => known === tag.toLowerCase().split('-')[0]);
    if (code) return code;
  }
  return 'en';
}
