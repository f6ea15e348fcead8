import type { IntakeFormat } from '@/core/intake/intakeFormat';
import { readStories, type Told } from '@/core/intake/json/values/readStories';
import type { Row } from '@/core/intake/json/values/row';
import { textAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';
import { repairTitle } from '@/core/intake/said/repairTitle';
import { isJsonFeed } from './jsonFeed';

/** GDELT's list of articles as a JSON Feed: many outlets, each known by its link alone. */
export const gdeltJsonFeed: IntakeFormat<JsonLook> = {
  id: 'gdelt-jsonfeed',
  lacks: ['country', 'language', 'lens', 'gist', 'quote', 'byline'],
  recognises: ({ value }) => {
    const saw = isJsonFeed(value) ? signOf(value) : null;
    return saw === null ? null : { saw };
  },
  read: (look) => readStories(look, ['items'], itemOf, textAt(look.value, 'title')),
};

function signOf(feed: unknown): string | null {
  if (/^GDELT\b/i.test(textAt(feed, 'title') ?? '')) return 'title';
  return ['feed_url', 'home_page_url'].find((key) => /gdeltproject\.org/i.test(textAt(feed, key) ?? '')) ?? null;
}

function itemOf(row: Row): Told {
  const published = row.text('date_published');
  const title = row.text('title');
  return {
    link: row.address('url', 'id'),
    headline: title === null ? null : repairTitle(title),
    published,
    firstSeen: published !== null,
  };
}
