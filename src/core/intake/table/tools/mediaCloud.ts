import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { hostSaid } from '@/core/intake/said/hostSaid';
import { languageSaid } from '@/core/intake/said/languageSaid';
import { plainText } from '@/core/intake/said/plainText';
import type { PrintedStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { type Cells, columnsOf } from './columnsOf';
import { leftOut, rowText, sawHeader, storyTable } from './headedTable';

const lacks = ['country', 'lens', 'gist', 'quote', 'hour', 'byline'] as const;

/** Stories as Media Cloud's search saves them. Its names of media are mostly bare domains, which are no names. */
export const mediaCloudCsv = storyTable({
  id: 'mediacloud-csv',
  lacks,
  header: ['indexed_date', 'media_name', 'publish_date', 'title', 'url'],
  passes: ['id', 'indexed_date'],
  printedOf: printedStory,
});

/** Stories as the older Media Cloud and its topics saved them. */
export const mediaCloudLegacy = storyTable({
  id: 'mediacloud-legacy',
  lacks,
  header: ['stories_id', 'media_name', 'title', 'url'],
  passes: [
    ...['stories_id', 'processed_stories_id', 'guid', 'collect_date', 'media_id', 'date_is_reliable'],
    ...['inlink_count', 'media_inlink_count', 'outlink_count', 'post_count', 'author_count', 'facebook_share_count'],
  ],
  printedOf: (cells) => ({
    ...printedStory(cells),
    syndicatedFrom: /^(?:true|1|t)$/i.test(cells('ap_syndicated')) ? 'AP' : null,
  }),
});

function printedStory(cells: Cells): Omit<PrintedStory, 'line'> {
  const name = cells('media_name');
  const isDomain = hostSaid(name) !== null;
  return {
    link: cells('url'),
    headline: plainText(cells('title')),
    outlet: isDomain ? null : name,
    domain: cells('media_url') || (isDomain ? name : null),
    language: cells('language'),
    published: cells('publish_date'),
  };
}

/** The sources of a Media Cloud collection: outlets, no stories. */
export const mediaCloudSources: IntakeFormat<TableLook> = {
  id: 'mediacloud-sources',
  lacks: ['lens', 'headline', 'gist', 'quote', 'published', 'byline', 'link'],
  recognises: (look) => sawHeader(look, ['homepage', 'domain', 'pub_country']),
  read(look) {
    const columns = columnsOf(look.header);
    const findings = [...look.findings];
    const outlets = look.rows.flatMap(({ line, cells: row }) => {
      const cells = columns.of(row);
      const domain = hostSaid(cells('domain') || cells('homepage'));
      const outlet = cells('label') || domain;
      const language = cells('primary_language');
      const [tag, country] = [languageSaid(language), cells('pub_country') || null];
      if (language !== '' && tag === null) {
        findings.push({ code: 'languages-unreadable', line, count: 1, text: language });
      }
      if (outlet !== null) return [{ line, outlet, domain, country, language: tag, feed: null }];
      findings.push({ code: 'rows-left-out', line, count: 1, text: rowText(row) });
      return [];
    });
    const passed = [
      'id',
      'url_search_string',
      'platform',
      'stories_per_week',
      'first_story',
      'last_story',
      'created_at',
    ];
    const more = [
      'modified_at',
      'pub_state',
      'media_type',
      'collection_count',
      'alternative_domains',
      'last_rescraped',
    ];
    findings.push(...leftOut(look, columns.unread([...passed, ...more])));
    return { kind: 'outlets', outlets, findings: toldOnce(findings) };
  },
};
