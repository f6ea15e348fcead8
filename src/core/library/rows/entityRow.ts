import * as z from 'zod/mini';

const named = z.string().check(z.minLength(1));

/** Who or what an event is about, over all its editions. */
export const entityRowSchema = z.object({
  name: named,
  /** The other names it goes by, in any edition. */
  aliases: z.readonly(z.array(named)),
  /** The editions that name it, by their language. */
  languages: z.readonly(z.array(named)),
});
export type EntityRow = Readonly<z.infer<typeof entityRowSchema>>;
