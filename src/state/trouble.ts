import type { Finding } from '@/core/formats/findings';
import { Unreadable } from '@/sources/openFile';
import { NoText, type Trouble } from '@/sources/source';

/** Why a file could not be opened, as far as is known. */
export type WhyNot =
  | Trouble
  | { readonly kind: 'unreadable'; readonly findings: readonly Finding[]; readonly own: string | null }
  | { readonly kind: 'broken'; readonly said: string };

/** What an error thrown while opening a file comes down to. */
export function whyNot(error: Error): WhyNot {
  if (error instanceof NoText) return error.trouble;
  if (error instanceof Unreadable) return { kind: 'unreadable', findings: error.findings, own: error.own };
  return { kind: 'broken', said: error.message };
}
