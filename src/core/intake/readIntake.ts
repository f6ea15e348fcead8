import { whyUnreadable } from '@/core/formats/whyUnreadable';
import type { FormatId } from './formatIds';
import type { Intake } from './intake';
import type { IntakeFinding } from './intakeFindings';
import type { IntakeFormat, Read } from './intakeFormat';
import { jsonFormats } from './json/jsonFormats';
import { lookAtJson } from './json/lookAtJson';
import { lineFormats } from './lines/lineFormats';
import type { Look } from './look';
import { pageFormats } from './page/pageFormats';
import { lookAtOwnTable } from './table/lookAtOwnTable';
import { lookAtTable } from './table/lookAtTable';
import { tableFormats } from './table/tableFormats';
import { lookAtXml } from './xml/lookAtXml';
import { xmlFormats } from './xml/xmlFormats';

/** Beyond this a file is not read: it would only hold up whoever waits for it. */
export const mostCharacters = 20_000_000;

/** What a reader asked for, where more than one reading is possible. */
export interface Wish {
  readonly format?: FormatId | undefined;
}

/** A kind of file that says it knows the text, ready to read it. */
interface Claim {
  readonly id: FormatId;
  readonly saw: string;
  readonly doubtful: boolean;
  read(): Promise<Intake>;
}

/**
 * Reads a text of any known kind, told by its content alone. Never throws: what
 * cannot be read says why. Where two kinds look the same the first is read and
 * the others are named in `orElse`; `wish` reads it as one of those.
 */
export async function readIntake(text: string, wish: Wish = {}): Promise<Intake> {
  if (text.length > mostCharacters) {
    return nothing([{ code: 'file-too-large', line: 1, characters: text.length, most: mostCharacters }]);
  }
  const tidy = text.replace(/^\uFEFF+/, '').normalize('NFC');
  const claims: Claim[] = [];
  for (const lookAt of grammars) {
    const look = lookAt(tidy);
    if (look === null) continue;
    if ('code' in look) return nothing([look]);
    claims.push(...claimsOn(look));
    if (claims.some(({ doubtful }) => !doubtful)) break;
    // What is JSON or XML and of no known kind is not a list of its lines either.
    if (whole.has(look.grammar)) return readChosen(claims, wish, brokenIn(look) ?? { code: 'form-unknown', line: 1 });
  }
  return readChosen(claims, wish, whyUnreadable(tidy));
}

/** The ways a text can be taken apart, in the order they are tried. */
const grammars: readonly ((text: string) => Look | IntakeFinding | null)[] = [
  lookAtJson,
  lookAtXml,
  lookAtOwnTable,
  (text) => ({ grammar: 'lines', text }),
  lookAtTable,
];
const whole: ReadonlySet<Look['grammar']> = new Set(['json', 'xml']);

async function readChosen(claims: readonly Claim[], { format }: Wish, whyNone: IntakeFinding): Promise<Intake> {
  const chosen = claims.find(({ id }) => id === format) ?? claims[0];
  if (chosen === undefined) return nothing([whyNone]);
  const others = claims.filter((claim) => claim !== chosen).map(({ id }) => id);
  return { ...(await chosen.read()), orElse: others };
}

function claimsOn(look: Look): readonly Claim[] {
  switch (look.grammar) {
    case 'json':
      return claimsOf(jsonFormats, look);
    case 'xml':
      return claimsOf(xmlFormats, look);
    case 'page':
      return claimsOf(pageFormats, look);
    case 'table':
      return claimsOf(tableFormats, look);
    case 'lines':
      return claimsOf(lineFormats, look);
  }
}

/** The kinds that know it, up to the first that has no doubt. */
function claimsOf<Of extends Look>(formats: readonly IntakeFormat<Of>[], look: Of): readonly Claim[] {
  const claims: Claim[] = [];
  for (const format of formats) {
    const known = format.recognises(look);
    if (known === null) continue;
    const { saw, doubtful = false } = known;
    const read = async (): Promise<Intake> => ({
      ...withBroken(await format.read(look), look),
      format: format.id,
      saw,
      lacks: format.lacks,
      orElse: [],
    });
    claims.push({ id: format.id, saw, doubtful, read });
    if (!doubtful) break;
  }
  return claims;
}

function nothing(findings: readonly IntakeFinding[]): Intake {
  return { format: null, saw: null, kind: 'nothing', findings, lacks: [], orElse: [] };
}

function brokenIn(look: Look): IntakeFinding | undefined {
  return look.grammar === 'json' ? look.broken : undefined;
}

function withBroken(read: Read, look: Look): Read {
  const broken = brokenIn(look);
  return broken === undefined ? read : { ...read, findings: [...read.findings, broken] };
}
