import { XMLValidator } from 'fast-xml-parser';
import { lineAt } from './lineAt';

/**
 * The line on which a text stops being well-formed XML: of the first tag, name
 * or sign that does not belong, or the last line where something is left open.
 * Null where it is whole. Blank lines before it are no fault.
 */
export function brokenLine(text: string): number | null {
  const told = XMLValidator.validate(text.trimStart());
  if (told === true) return null;
  const { code, msg, line } = told.err;
  if (code === 'InvalidXml' && msg.startsWith('Invalid ')) return lastLine(text);
  if (code === 'InvalidTag' && msg.startsWith('Unclosed tag ')) return lastLine(text);
  const before = text.length - text.trimStart().length;
  return line + lineAt(text, before) - 1;
}

function lastLine(text: string): number {
  return lineAt(text, text.trimEnd().length);
}
