/**
 * A value as JSON that survives being read: files are read in Unicode NFC, so
 * where that would change a text its letters are written as `\uXXXX`.
 */
export function writtenJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  return json.normalize('NFC') === json ? json : json.replace(/[^\n -~]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
