import { webAddress } from '@/core/dossier/webAddress';

/** What stands where a link should. */
export interface SaidLink {
  /** As `webAddress` gives it. */
  readonly link: string | null;
  /** The text that stands there and is no web address. */
  readonly brokenLink: string | null;
}

/** Reads a value in a link's place. Null, blank, and what is neither text nor number say nothing: both are null. */
export function linkSaid(printed: unknown): SaidLink {
  const text = typeof printed === 'string' || typeof printed === 'number' ? String(printed).trim() : '';
  if (text === '') return { link: null, brokenLink: null };
  const link = webAddress(text);
  return { link, brokenLink: link === null ? text : null };
}

/**
 * Where a DOI leads: `10.1080/1045` and `doi:10.1080/1045` to `https://doi.org/10.1080/1045`.
 * What is none, a whole address among it, stays as it stands.
 */
export function doiLink(printed: string): string {
  const [, doi] = /^(?:doi:\s*)?(10\.[\d.]+\/\S+)$/i.exec(printed.trim()) ?? [];
  return doi === undefined ? printed : `https://doi.org/${doi.replace(/[%?#\\]/g, encodeURIComponent)}`;
}
