/** The text packed in Base64, as UTF-8; `''` for what is not Base64 or not text. */
export function textOfBase64(packed: string): string {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
