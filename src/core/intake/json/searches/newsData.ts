import { listWhere } from '@/core/intake/json/values/listWhere';
import type { Told } from '@/core/intake/json/values/readStories';
import { bylineOf, leaveOut, type Row, rowOf } from '@/core/intake/json/values/row';
import { firstText, listAt, valueAt } from '@/core/intake/json/values/valueAt';
import { searchAnswer } from './searchAnswer';

/** What NewsData.io answers. Fields of dearer plans hold a sentence that says so. */
export const newsData = searchAnswer({
  id: 'newsdata',
  lacks: ['lens', 'gist', 'quote'],
  find: (look) => listWhere(look, [['results'], []], ['pubDate', 'source_id', 'link']),
  bare: (value) => {
    const isEmpty = valueAt(value, 'status') === 'success' && Array.isArray(valueAt(value, 'results'));
    const isRefused = valueAt(value, 'status') === 'error' && valueAt(value, 'results', 'message') !== undefined;
    return isEmpty || isRefused ? 'status' : null;
  },
  articleOf,
});

function articleOf(whole: Row): Told {
  const { line, tell } = whole;
  const row = rowOf(withoutWithheld(whole), line, tell);
  const countries = listAt(row.value, 'country');
  // Releases sent out by wire list every country there is.
  const country = countries.length === 1 ? firstText(countries[0]) : row.text('country');
  if (country !== null) tell({ code: 'countries-guessed', line, count: 1, source: 'NewsData.io' });
  leaveOut('content', row);
  return {
    link: row.address('link'),
    outlet: row.text('source_name', 'source_id'),
    domain: row.text('source_url'),
    country,
    language: row.text('language'),
    headline: row.text('title'),
    published: row.text('pubDate'),
    byline: bylineOf(valueAt(row.value, 'creator')),
    description: row.text('description'),
    isCopy: valueAt(row.value, 'duplicate') === true,
  };
}

function withoutWithheld({ value, line, tell }: Row): object {
  const fields = Object.entries(Object(value));
  const open = fields.filter(([, held]) => !(typeof held === 'string' && /^ONLY AVAILABLE IN/i.test(held)));
  const count = fields.length - open.length;
  if (count > 0) tell({ code: 'fields-withheld', line, count });
  return Object.fromEntries(open);
}
