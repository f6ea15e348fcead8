import { listWhere } from '@/core/intake/json/values/listWhere';
import { leaveOut } from '@/core/intake/json/values/row';
import { textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { searchAnswer } from './searchAnswer';

const lists = [['articles'], []];

/** What GNews answers. Articles without a picture, and uncounted, could be NewsAPI's as well. */
export const gNews = searchAnswer({
  id: 'gnews',
  lacks: ['lens', 'gist', 'quote', 'byline'],
  find: (look) => {
    const pictured = listWhere(look, lists, ['image', 'publishedAt', 'source']);
    if (pictured !== null || valueAt(look.value, 'status') !== undefined) return pictured;
    const plain = listWhere(
      look,
      lists,
      ['publishedAt', 'source'],
      (item) => valueAt(item, 'urlToImage') === undefined,
    );
    return plain === null ? null : { ...plain, doubtful: !isCounted(look.value) };
  },
  bare: (value) => {
    if (isCounted(value)) return 'totalArticles';
    return Object.keys(Object(value)).join() === 'errors' ? 'errors' : null;
  },
  articleOf: (row) => {
    leaveOut('content', row);
    const country = textAt(row.value, 'source', 'country');
    if (country !== null) row.tell({ code: 'countries-guessed', line: row.line, count: 1, source: 'GNews' });
    return {
      link: row.address('url'),
      outlet: textAt(row.value, 'source', 'name'),
      domain: textAt(row.value, 'source', 'url'),
      country,
      language: row.text('lang'),
      headline: row.text('title'),
      published: row.text('publishedAt'),
      description: row.text('description'),
    };
  },
});

function isCounted(value: unknown): boolean {
  return typeof valueAt(value, 'totalArticles') === 'number';
}
