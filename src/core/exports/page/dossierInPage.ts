/** Where a page that left the app carries its dossier. */
export const carrier = 'parallax-dossier';

/**
 * JSON as it stands in an element that is never shown nor run: every sign that
 * means something to HTML, or that a browser would write otherwise when it
 * saves the page, is written as JSON writes it. So are marks after it: files
 * are read in Unicode NFC, where `\u003e` and an accent would be one letter.
 */
export function carriedJson(json: string): string {
  return json.replace(/[<>&\u007f-\u00a0\u2028\u2029\ufeff]\p{M}*/gu, (signs) =>
    signs.split('').map(asEscape).join(''),
  );
}

function asEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The dossier a page of ours carries, as our JSON; null where it carries none. It is still to be read as any file. */
export function dossierInPage(html: string): string | null {
  const opening = `<template id="${carrier}">`;
  const start = html.indexOf(opening);
  const end = start === -1 ? -1 : html.indexOf('</template>', start);
  return end === -1 ? null : html.slice(start + opening.length, end);
}
