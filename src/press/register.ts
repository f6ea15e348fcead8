import Papa from 'papaparse';
import { type RegisterFact, registerFactSchema } from '@/core/notes/register';

export interface Register {
  readonly facts: readonly RegisterFact[];
  /** Rows that are no fact, counted from 1 with the head of the table. */
  readonly odd: readonly number[];
}

/** Reads `reference/outlets.csv`. */
export function readRegister(csv: string): Register {
  const facts: RegisterFact[] = [];
  const odd: number[] = [];
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.forEach((row, index) => {
    const fact = registerFactSchema.safeParse(withoutBlank(row, 'asOf'));
    if (fact.success) facts.push(fact.data);
    else odd.push(index + 2);
  });
  return { facts, odd };
}

/** A row of a table has a cell for everything; one left blank says nothing. */
function withoutBlank(row: Record<string, string>, column: string): Record<string, string> {
  const { [column]: cell = '', ...rest } = row;
  return cell === '' ? rest : row;
}
