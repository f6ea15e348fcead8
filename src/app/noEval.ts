import * as z from 'zod/mini';

/** The content security policy forbids `eval`; zod tries it unless told not to. Comes before any schema is made. */
z.config({ jitless: true });
