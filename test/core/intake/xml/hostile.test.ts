import { besideProject } from '@test/core/formats/besideProject';
import { describe, expect, it } from 'vitest';
import { weightOf } from '@/core/formats/findings';
import type { Intake } from '@/core/intake/intake';
import { intakeWeightOf } from '@/core/intake/intakeFindings';
import { readIntake } from '@/core/intake/readIntake';
import { plainText } from '@/core/intake/said/plainText';
import { toldOf } from './storiesIn';

const own = besideProject('hostile/own/rss');
const bombs = besideProject('hostile/xml');
const feeds = besideProject('hostile/feeds');
const known = new Set([...Object.keys(intakeWeightOf), ...Object.keys(weightOf)]);

function textOf(bytes: Uint8Array, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What a reading came to, in one line: kind, headlines, links, findings. */
function cameTo(read: Intake): string {
  const stories = read.kind === 'stories' ? read.stories : [];
  const shown = stories.map(({ headline, link, brokenLink }) => `${headline} ${link ?? brokenLink}`);
  return [read.kind, ...shown, ...toldOf(read)].join(' | ');
}

describe.skipIf(!own.isThere)('hostile feeds of our own beside the project (skipped where they are absent)', () => {
  const expected: Readonly<Record<string, string>> = {
    'atom-relative.xml': 'stories | null x | markup-removed@1 | links-refused@1',
    'billion-laughs.xml': 'nothing | xml-declares-type@1',
    'double-escaped.xml': 'stories | null https://e.example/ | markup-removed@2',
    'euc-kr-declared.xml': 'stories | 대한민국 뉴스 https://e.example/',
    'html.xml': 'nothing | file-is-page@1',
    'js-link.xml': 'stories | a javascript:window.__xss=1 | links-refused@2',
    'not-xml.xml': 'nothing | form-unknown@1',
    'script-in-cdata.xml': 'stories | null https://e.example/ | markup-removed@2',
    'truncated.xml': 'stories | a null | xml-broken@2 | links-missing@2',
    'xhtml-ns.xml': 'stories | a null | links-missing@2',
    'xxe-http.xml': 'nothing | xml-declares-type@1',
  };

  it('are all listed here', () => {
    expect(own.names()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s comes to %s', async (file, came) => {
    const read = await readIntake(textOf(own.bytes(file), file.startsWith('euc-kr') ? 'euc-kr' : 'utf-8'));
    expect(cameTo(read)).toBe(came);
  });
});

describe.skipIf(!bombs.isThere)('bombs beside the project (skipped where they are absent)', () => {
  it('are refused before they are parsed', async () => {
    for (const file of bombs.names()) {
      expect(toldOf(await readIntake(textOf(bombs.bytes(file))))).toEqual(['xml-declares-type@1']);
    }
  });
});

describe.skipIf(!feeds.isThere)(
  'feeds of a well-known corpus beside the project (skipped where they are absent)',
  () => {
    const files = feeds.isThere ? feeds.names().filter((name) => name.endsWith('.xml')) : [];

    it('are all read or refused in words, with a line, in no time', async () => {
      expect(files.length).toBeGreaterThan(400);
      for (const file of files) {
        const text = textOf(feeds.bytes(file));
        const lines = text.split(/\r\n|\n|\r/).length;
        const started = process.cpuUsage();
        const read = await readIntake(text);
        const { user, system } = process.cpuUsage(started);
        expect((user + system) / 1000, file).toBeLessThan(500);
        for (const { code, line } of read.findings) {
          expect(known.has(code), `${file}: ${code}`).toBe(true);
          expect(line >= 1 && line <= lines, `${file}: ${code} on line ${line} of ${lines}`).toBe(true);
        }
        if (read.kind === 'nothing') expect(read.findings.length, file).toBeGreaterThan(0);
        if (read.kind !== 'stories') continue;
        for (const { headline, link, description } of read.stories) {
          expect(link ?? 'https:', file).toMatch(/^https?:/);
          expect(`${headline} ${description}`, file).not.toMatch(/<script|<img|onerror=|<iframe/i);
        }
      }
    });

    it('that are well-formed are never called broken, and the others are', async () => {
      for (const file of files) {
        const text = textOf(feeds.bytes(file));
        const told = toldOf(await readIntake(text)).filter((each) => each.startsWith('xml-broken'));
        if (file.startsWith('wellformed/')) expect([file, told]).toEqual([file, []]);
        if (/<\/(?:rss|feed)\s*$/.test(text)) expect([file, told.length]).toEqual([file, 1]);
      }
    });

    /** `entries[0]['title'] == 'a'`: what a file of the corpus says it should come to. */
    const said = /(feed|entries\[0\])\['(title|link|author|description|summary)'\] == u?(['"])(.*)\3\s*$/m;

    function partOf(read: Intake, of: string, part: string): string | null {
      if (read.kind !== 'stories') return null;
      const [story] = read.stories;
      if (of === 'feed') return part === 'title' ? read.title : null;
      const parts = { title: story?.headline, link: story?.link, author: story?.byline };
      return (part === 'title' || part === 'link' || part === 'author' ? parts[part] : story?.description) ?? null;
    }

    /** Where what the corpus says is not what we do, each with its reason. */
    const otherwise = new Set([
      // HTML 5 has another bracket of this name than HTML 4.
      'entities/lang.xml',
      // Read as a page would be: a declaration left open, what stands in for an object.
      'wellformed/rss/item_description_not_a_doctype.xml',
      'wellformed/sanitize/feed_title_object.xml',
      'wellformed/sanitize/item_content_encoded_object.xml',
      // A tag spoken of, not used, which the corpus escapes once more than it says.
      'wellformed/atom10/entry_summary_inline_markup_2.xml',
    ]);

    it('come to the words they say they should', async () => {
      const missed: string[] = [];
      let tried = 0;
      for (const file of files) {
        const text = textOf(feeds.bytes(file));
        const [, of = '', part = '', , printed = ''] = said.exec(text.slice(0, 1500)) ?? [];
        const expected = plainText(
          printed.replace(/\\x(..)|\\u(....)/g, (_, two, four) =>
            String.fromCharCode(Number.parseInt(two ?? four, 16)),
          ),
        );
        if (part === '' || (of === 'feed' && part !== 'title') || /^Header:/m.test(text)) continue;
        const read = await readIntake(text);
        const isNoStory = toldOf(read).some((told) => told.startsWith('row-unreadable'));
        if (isNoStory || otherwise.has(file) || file.startsWith('encoding/')) continue;
        const found = partOf(read, of, part);
        tried++;
        if ((found ?? '') !== expected) missed.push(`${file}: ${part} is ${found}, not ${expected}`);
      }
      expect(tried).toBeGreaterThan(140);
      expect(missed).toEqual([]);
    });
  },
);
