import type { Path } from '@/core/formats/format';
import { isFields } from '@/core/formats/json/completed';
import { jsonScan } from '@/core/formats/json/jsonScan';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { JsonLook } from '@/core/intake/look';
import { lineTooDeep, mostDeep } from './values/depth';
import { lineIndex } from './values/lineIndex';
import { wholeItems } from './wholeItems';

/**
 * The text as JSON or JSON Lines; null where it does not begin like either, a
 * finding where nothing of it is whole or it nests deeper than is read. Of JSON Lines, a
 * line that is none stands in the list as its text.
 */
export function lookAtJson(text: string): JsonLook | IntakeFinding | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const deep = lineTooDeep(text);
  const value = deep === null ? parsed(text) : undefined;
  if (value !== undefined) return { grammar: 'json', text, value, lineOf: lineIndex(text) };
  if (isMarkdown(text)) return null;
  if (deep !== null) return { code: 'too-deep', line: deep, most: mostDeep };
  return jsonLines(text) ?? beforeFault(text);
}

/** What was whole before the place where the text is damaged or breaks off; only that place where nothing was. */
function beforeFault(text: string): JsonLook | IntakeFinding {
  const { fault, sound } = jsonScan(text);
  const broken = { code: 'json-broken', line: fault ?? 1 } as const;
  const whole = wholeItems(text, sound);
  const value = whole === null ? undefined : parsed(whole);
  if (whole === null || value === undefined) return broken;
  return { grammar: 'json', text: whole, value, broken, lineOf: lineIndex(whole) };
}

/** True where the first bracket is that of a link, a wikilink, a task or a footnote. */
function isMarkdown(text: string): boolean {
  return /^\s*\[(?:[^\]"{\n]{0,300}\]\(|\[[^\]"{[\n]+\]\]|\d+\]:?[ \t]+\S|[ xX]\][ \t]+\S)/.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonLines(text: string): JsonLook | null {
  const looked = filledLines(text, 40);
  if (looked.length < 2 || mostlyBroken(looked.map(({ printed }) => objectIn(printed)))) return null;
  const items = filledLines(text).map(({ printed, line }) => ({ line, value: objectIn(printed) ?? printed }));
  const lineOf = ([first]: Path): number => (typeof first === 'number' ? items[first]?.line : items[0]?.line) ?? 1;
  return { grammar: 'json', text, value: items.map(({ value }) => value), lineOf };
}

function filledLines(text: string, most?: number): readonly { readonly printed: string; readonly line: number }[] {
  return text.split(/\r\n|\n|\r/, most).flatMap((whole, at) => {
    const printed = whole.trim();
    return printed === '' ? [] : [{ printed, line: at + 1 }];
  });
}

/** True where the first is none, or half of them are. */
function mostlyBroken(values: readonly unknown[]): boolean {
  return values[0] === null || values.filter((value) => value === null).length * 2 >= values.length;
}

/** The object a line holds; null for any other line. */
function objectIn(printed: string): unknown {
  const value = printed.startsWith('{') && printed.endsWith('}') ? parsed(printed) : null;
  return isFields(value) ? value : null;
}
