import { listWhere } from '@/core/intake/json/values/listWhere';
import type { Told } from '@/core/intake/json/values/readStories';
import { bylineOf, leaveOut, type Row } from '@/core/intake/json/values/row';
import { textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { searchAnswer } from './searchAnswer';

/** Some aggregators put the site they carry where the author stands. */
const site = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2}|com|net|org|info|biz|news)$/;

const lists = [['articles'], []];

/** What NewsAPI.org answers, whole or its list alone. */
export const newsApi = searchAnswer({
  id: 'newsapi',
  lacks: ['country', 'language', 'lens', 'gist', 'quote'],
  find: (look) =>
    listWhere(look, lists, ['urlToImage', 'publishedAt', 'source']) ??
    listWhere(look, lists, ['publishedAt', 'source', 'url'], (item) => valueAt(item, 'image') === undefined),
  bare: (value) => {
    const status = valueAt(value, 'status');
    const isEmpty = status === 'ok' && Array.isArray(valueAt(value, 'articles'));
    return isEmpty || (status === 'error' && typeof valueAt(value, 'code') === 'string') ? 'status' : null;
  },
  articleOf,
});

function articleOf(row: Row): Told | null {
  if (row.text('title') === '[Removed]' || textAt(row.value, 'source', 'name') === '[Removed]') {
    row.tell({ code: 'rows-withdrawn', line: row.line, count: 1 });
    return null;
  }
  leaveOut('content', row);
  const author = row.text('author');
  const carries = author !== null && site.test(author);
  return {
    link: row.address('url'),
    outlet: carries ? null : textAt(row.value, 'source', 'name'),
    domain: carries ? author : null,
    headline: row.text('title'),
    published: row.text('publishedAt'),
    byline: carries ? null : bylineOf(valueAt(row.value, 'author')),
    description: row.text('description'),
  };
}
