import { authorNamed } from '@/core/exports/citations/authorName';
import { citedStory } from '@/core/intake/said/citedStory';
import { doiLink } from '@/core/intake/said/linkSaid';
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
  spares: { doi: 'url' },
  printedOf: (cells) =>
    citedStory({
      outlet: cells('publication title', 'publisher'),
      headline: cells('title'),
      authors: cells('author').split(';').map(authorNamed),
      published: cells('date', 'publication year'),
      link: cells('url') || doiLink(cells('doi')),
      language: cells('language'),
      place: cells('place'),
      keywords: cells('manual tags').split(';'),
      note: cells('notes'),
      abstract: cells('abstract note'),
      source: 'Zotero',
    }),
});
