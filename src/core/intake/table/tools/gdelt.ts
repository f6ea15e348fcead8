import { repairTitle } from '@/core/intake/said/repairTitle';
import { storyTable } from './headedTable';

/** The CSV that GDELT's own list of articles can be saved as. Its times are when GDELT first saw a page. */
export const gdeltCsv = storyTable({
  id: 'gdelt-csv',
  lacks: ['outlet', 'country', 'language', 'lens', 'gist', 'quote', 'byline'],
  header: ['url', 'mobileurl', 'date', 'title'],
  passes: ['mobileurl'],
  printedOf: (cells) => ({
    link: cells('url'),
    headline: repairTitle(cells('title')),
    published: cells('date'),
    firstSeen: true,
  }),
});

/** The same list as the Python package gdeltdoc saves it, often with columns of the reader's own. */
export const gdeltdocCsv = storyTable({
  id: 'gdeltdoc-csv',
  lacks: ['byline'],
  header: ['url', 'seendate', 'domain'],
  passes: ['', 'url_mobile', 'socialimage', 'unnamed: 0'],
  guesses: 'GDELT',
  printedOf: (cells) => ({
    link: cells('url'),
    headline: repairTitle(cells('title')),
    domain: cells('domain'),
    language: cells('language'),
    country: cells('sourcecountry'),
    published: cells('seendate'),
    firstSeen: true,
    region: cells('region', '지역'),
    lens: cells('lens', '관점'),
    gist: cells('gist', '요약'),
    quote: cells('quote', '인용'),
  }),
});
