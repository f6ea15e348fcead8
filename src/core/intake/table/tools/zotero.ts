import { citedStory } from '@/core/intake/said/citedStory';
import { storyTable } from './headedTable';

/** A Zotero library or collection saved as CSV. What the reader said themselves stands in tags and notes. */
export const zoteroCsv = storyTable({
  id: 'zotero-csv',
  lacks: ['hour'],
  header: ['key', 'item type', 'publication title'],
  passes: [
    'key|item type|publication year|isbn|issn|doi|date added|date modified|access date|pages|num pages|issue|volume',
    'number of volumes|journal abbreviation|short title|series|series number|series text|series title|rights|type',
    'archive|archive location|library catalog|call number|extra|file attachments|link attachments|automatic tags|editor',
    'series editor|translator|contributor|book author|number|edition|medium|conference name|section|version',
  ].flatMap((names) => names.split('|')),
  printedOf: (cells) =>
    citedStory({
      outlet: cells('publication title', 'publisher'),
      headline: cells('title'),
      authors: cells('author').split(';'),
      published: cells('date', 'publication year'),
      link: cells('url'),
      language: cells('language'),
      place: cells('place'),
      keywords: cells('manual tags').split(';'),
      note: cells('notes'),
      abstract: cells('abstract note'),
      source: 'Zotero',
    }),
});
