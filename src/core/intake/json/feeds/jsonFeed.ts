import { webAddress } from '@/core/dossier/webAddress';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import { type ReadRow, readStories } from '@/core/intake/json/values/readStories';
import { bylineOf } from '@/core/intake/json/values/row';
import { textAt, valueAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';
import { outletOfTitle } from '@/core/intake/xml/feeds/outletOfFeed';
import { openingOf } from '@/core/intake/xml/feeds/rssItem';

/** JSON Feed 1.0 and 1.1: one outlet, many stories. */
export const jsonFeed: IntakeFormat<JsonLook> = {
  id: 'jsonfeed',
  lacks: ['country', 'lens', 'gist', 'quote'],
  recognises: ({ value }) => (isJsonFeed(value) ? { saw: 'version' } : null),
  read: (look) => readStories(look, ['items'], itemsOf(look.value), textAt(look.value, 'title')),
};

/** True for a value that says it is a JSON Feed and holds a list of items. */
export function isJsonFeed(value: unknown): boolean {
  const version = textAt(value, 'version');
  return version !== null && /jsonfeed\.org/i.test(version) && Array.isArray(valueAt(value, 'items'));
}

function itemsOf(feed: unknown): ReadRow {
  const home = textAt(feed, 'home_page_url');
  const outlet = outletOfTitle(textAt(feed, 'title'), home);
  const language = textAt(feed, 'language');
  return (row) => ({
    link: row.address('url', 'external_url') ?? webAddress(row.text('id') ?? ''),
    outlet,
    domain: row.address('url', 'external_url') === null ? home : null,
    language: row.text('language') ?? language,
    headline: row.text('title'),
    published: row.text('date_published'),
    byline: bylineOf(valueAt(row.value, 'authors')) ?? bylineOf(valueAt(row.value, 'author')),
    description: row.text('summary') ?? openingOf(row.text('content_text', 'content_html')),
  });
}
