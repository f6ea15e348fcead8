import { queryOptions } from '@tanstack/react-query';
import { readCatalogue } from '@/core/library/catalogue';
import { bundled } from '@/sources/bundled';

/** Every dossier and briefing of the library as a row each: enough to list, filter and relate them. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ signal }) => readCatalogue(await bundled.read('catalogue.json', signal)),
});
