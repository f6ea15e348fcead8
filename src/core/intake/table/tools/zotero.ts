import { citedStory } from '@/core/intake/said/citedStory';
import { storyTable } from './headedTable';

/** A Zotero library or collection saved as CSV. What the reader said themselves stands in tags and notes. */
export const zoteroCsv = storyTable({
  id: 'zotero-csv',
  lacks: ['hour'],
  header: ['key', 'item type', 'publication title'],
  // What Zotero keeps for itself. Any other column that says something and comes to nothing is told.
  passes: 'key|item type|publication year|date added|date modified|access date|file attachments|link attachments'.split(
    '|',
  ),
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
