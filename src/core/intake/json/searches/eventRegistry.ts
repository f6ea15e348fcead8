import { listWhere } from '@/core/intake/json/values/listWhere';
import { bylineOf, leaveOut } from '@/core/intake/json/values/row';
import { textAt, valueAt } from '@/core/intake/json/values/valueAt';
import { searchAnswer } from './searchAnswer';

/** What Event Registry (newsapi.ai) answers: articles, each with the event it tells of. */
export const eventRegistry = searchAnswer({
  id: 'event-registry',
  lacks: ['lens', 'gist', 'quote'],
  find: (look) =>
    listWhere(look, [['articles', 'results']], ['title', 'url']) ??
    listWhere(look, [[]], ['isDuplicate', 'dateTime', 'source']),
  bare: (value) => (Array.isArray(valueAt(value, 'articles', 'results')) ? 'articles.results' : null),
  articleOf: (row) => {
    const { line, value } = row;
    const country =
      textAt(value, 'source', 'location', 'country', 'label', 'eng') ??
      textAt(value, 'source', 'location', 'label', 'eng');
    if (country !== null) row.tell({ code: 'countries-guessed', line, count: 1, source: 'Event Registry' });
    leaveOut('body', row);
    const published = row.text('dateTimePub');
    return {
      link: row.address('url'),
      outlet: textAt(value, 'source', 'title'),
      domain: textAt(value, 'source', 'uri'),
      country,
      language: row.text('lang'),
      headline: row.text('title'),
      published: published ?? row.text('dateTime', 'date'),
      firstSeen: published === null,
      byline: bylineOf(valueAt(value, 'authors')),
      event: row.text('eventUri'),
      isCopy: valueAt(value, 'isDuplicate') === true,
    };
  },
});
