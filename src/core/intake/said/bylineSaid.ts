import { tidyName } from '@/core/dossier/names';

/**
 * Who wrote it, as a file says: one text, or a list of names, joined with
 * `, `, each once. Without `By`, e-mail addresses and web addresses. Null where nobody is left.
 */
export function bylineSaid(printed: string | readonly string[]): string | null {
  const given = typeof printed === 'string' ? [printed] : printed;
  const names = given.flatMap((text) => text.split(/[;\n]/)).map(nameIn);
  return [...new Set(names.filter((name) => name !== ''))].join(', ') || null;
}

function nameIn(printed: string): string {
  const bare = tidyName(printed)
    .replace(/(?:mailto:)?[^\s@<>()[\],;]{1,64}@[^\s@<>()[\],;]+\.[^\s@<>()[\],;]+/gi, ' ')
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/^(?:(?:written )?by[: ])+\s*/i, '')
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;|/·-]+|[\s,;|/·-]+$/g, '');
  return /^\(([^()]+)\)$/.exec(bare)?.[1]?.trim() ?? bare.replace(/ +,/g, ',');
}
