import * as z from 'zod/mini';
import { notKnown } from '@/core/dossier/names';
import { briefingRowSchema } from './rows/briefingRow';
import { dossierRowSchema } from './rows/row';

/** A row that is not as a row should be: named where it can be, so that it can be told of. */
export interface UnreadableRow {
  readonly slug: string;
  readonly unreadable: true;
}

const named = z.object({ slug: z.string().check(z.minLength(1)) });

/** Rows one by one: a bad one is set apart and does not sink the rest. */
function sort<Row>(rows: readonly unknown[], schema: z.ZodMiniType<Row>) {
  const read: Row[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) read.push(result.data);
    else unreadable.push({ slug: named.safeParse(row).data?.slug ?? notKnown, unreadable: true });
  }
  return { read, unreadable };
}

const rows = z.array(z.unknown());

/**
 * The list of everything a source holds. A catalogue without a list of dossiers
 * is none; one without briefings has none.
 */
export const catalogueSchema = z.pipe(
  z.object({ dossiers: rows, briefings: z.optional(rows) }),
  z.transform((found) => {
    const dossiers = sort(found.dossiers, dossierRowSchema);
    const briefings = sort(found.briefings ?? [], briefingRowSchema);
    return {
      dossiers: dossiers.read,
      briefings: briefings.read,
      unreadable: [...dossiers.unreadable, ...briefings.unreadable],
    };
  }),
);
export type Catalogue = Readonly<z.output<typeof catalogueSchema>>;

/** A catalogue from the text of its file. Throws a `SyntaxError` or a `ZodError` where the text is no catalogue at all. */
export function readCatalogue(text: string): Catalogue {
  return catalogueSchema.parse(JSON.parse(text));
}
