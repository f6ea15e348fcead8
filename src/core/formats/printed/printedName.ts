import { tidyName } from '@/core/dossier/names';

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A name as it is kept, and whether characters without width were taken out of it. */
export function printedName(printed: string): { readonly name: string; readonly hidden: boolean } {
  if (plain.test(printed)) return { name: printed, hidden: false };
  return { name: tidyName(printed), hidden: /[\p{Cc}\p{Cf}]/u.test(printed) };
}
