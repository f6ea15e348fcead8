import { listWhere } from '@/core/intake/json/values/listWhere';
import { repairTitle } from '@/core/intake/said/repairTitle';
import { searchAnswer } from './searchAnswer';

/** GDELT's list of articles: as its DOC service answers, as a notebook saves the rows, or one a line. */
export const gdeltArtlist = searchAnswer({
  id: 'gdelt-artlist',
  lacks: ['lens', 'gist', 'quote', 'byline'],
  find: (look) => listWhere(look, [['articles'], []], ['seendate']),
  articleOf: (row) => {
    const country = row.text('sourcecountry');
    if (country !== null) row.tell({ code: 'countries-guessed', line: row.line, count: 1, source: 'GDELT' });
    const published = row.text('seendate');
    const title = row.text('title');
    return {
      link: row.address('url', 'url_mobile'),
      domain: row.text('domain'),
      country,
      language: row.text('language'),
      headline: title === null ? null : repairTitle(title),
      published,
      firstSeen: published !== null,
    };
  },
});
