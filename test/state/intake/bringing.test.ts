import { aDossier } from '@test/support/build';
import { beforeEach, describe, expect, it } from 'vitest';
import { dossierToJson } from '@/core/formats/dossierJson';
import { bringIn, cancelReading } from '@/state/intake/bringing/bringIn';
import { bringPaste } from '@/state/intake/bringing/bringPaste';
import { isWorthReading } from '@/state/intake/bringing/choosePasted';
import { gatheredBy } from '@/state/intake/bringing/gatheredBy';
import type { Ambient } from '@/state/intake/bringing/gatherFile';
import { nameColumns, readAgain } from '@/state/intake/bringing/readAgain';
import { choose, noteKept, putAway, useBrought } from '@/state/intake/brought';

const ambient: Ambient = {
  language: 'en',
  register: async () => [
    { domain: 'daily.example', outlet: 'The Daily', fact: 'country', value: 'IN', source: 'A register' },
  ],
};
const articles = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    url: `https://daily.example/strike-${at}`,
    title: `Dockers of the harbour walk out, day ${at}`,
    seendate: '20260624T101500Z',
    domain: 'daily.example',
    language: 'English',
    sourcecountry: 'India',
  }));
const gdelt = (n: number) => JSON.stringify({ articles: articles(n) });
const feed = `<rss version="2.0"><channel><title>The Daily</title><link>https://daily.example</link>
<item><title>Dockers walk out</title><link>https://daily.example/strike-1</link></item>
<item><title>A recipe for soup</title><link>https://daily.example/soup-2</link></item></channel></rss>`;
const table =
  '언론사,제목,주소,메모\n일보,파업 사흘째,https://daily.example/a-1,현장\n신문,물류 마비,https://daily.example/b-2,';

const files = () => useBrought.getState().files;
const outcome = () => useBrought.getState().outcome;

beforeEach(() => {
  useBrought.setState(useBrought.getInitialState());
});

describe('files brought in', () => {
  it('are read one by one, and a bad one does not hide the others', async () => {
    await bringIn(
      [
        { name: 'list.json', data: gdelt(3) },
        { name: 'broken.json', data: '{"articles":[' },
        { name: 'feed.rss', data: new Blob([feed]) },
      ],
      ambient,
    );
    expect(files().map(({ read, rows }) => [read.name, read.intake.format, rows?.length])).toEqual([
      ['list.json', 'gdelt-artlist', 3],
      ['broken.json', null, undefined],
      ['feed.rss', 'rss', 2],
    ]);
    expect(outcome()).toMatchObject({ done: 3, all: 3, ended: 'whole', leftOut: 0, passedOver: 0 });
    expect(useBrought.getState().progress).toBeNull();
  });

  it('have everything chosen of a search and of a list of one’s own, and nothing of a feed', async () => {
    await bringIn(
      [
        { name: 'list.json', data: gdelt(2) },
        { name: 'feed.rss', data: feed },
        { name: 'links.txt', data: 'https://daily.example/strike-1\nhttps://other.example/talks-2\n' },
      ],
      ambient,
    );
    expect(files().map(({ chosen }) => [...chosen])).toEqual([[0, 1], [], [0, 1]]);
    expect(files().map(({ read }) => gatheredBy(read.intake.format))).toEqual(['search', 'feed', 'person']);
    choose(files()[1]?.id ?? 0, [0, 1], true);
    choose(files()[1]?.id ?? 0, [1], false);
    expect([...(files()[1]?.chosen ?? [])]).toEqual([0]);
  });

  it('beyond two hundred are left out, and counted', async () => {
    const many = Array.from({ length: 203 }, (_, at) => ({ name: `${at}.txt`, data: `https://daily.example/a-${at}` }));
    await bringIn(many, ambient, 4);
    expect(outcome()).toMatchObject({ all: 200, leftOut: 3, passedOver: 4 });
    expect(files()).toHaveLength(200);
  });

  it('can be stopped; what was read stays', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ name: `${at}.json`, data: gdelt(1) }));
    const stop = useBrought.subscribe((now) => now.files.length === 2 && cancelReading());
    await bringIn(many, ambient);
    stop();
    expect(outcome()?.ended).toBe('cancelled');
    expect(files().length).toBeLessThan(50);
    expect(files().length).toBe(outcome()?.ids.length);
  });

  it('go on one after the other where more come meanwhile', async () => {
    await Promise.all([
      bringIn([{ name: 'a.json', data: gdelt(1) }], ambient),
      bringIn([{ name: 'b.json', data: gdelt(1) }], ambient),
    ]);
    expect(files().map(({ read }) => read.name)).toEqual(['a.json', 'b.json']);
    expect(outcome()?.ids).toEqual([files()[1]?.id]);
  });

  it('carry what the register and the link say, each marked', async () => {
    await bringIn([{ name: 'list.json', data: gdelt(1) }], ambient);
    const { gathered } = files()[0]?.rows?.[0] ?? {};
    expect(gathered?.take).toMatchObject({ outlet: 'The Daily', region: 'India' });
    expect([...(gathered?.proposed ?? [])]).toEqual([
      ['outlet', 'register'],
      ['region', 'register'],
    ]);
  });

  it('are put away for good', async () => {
    await bringIn([{ name: 'a.json', data: gdelt(1) }], ambient);
    putAway(files().map(({ id }) => id));
    expect(files()).toEqual([]);
  });
});

describe('leaving the app', () => {
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const noteAll = () => {
    for (const file of files()) noteKept(file);
  };

  it('is asked about as long as something looked at could be kept and is not', async () => {
    expect(isAsked()).toBe(false);
    await bringIn([{ name: 'list.json', data: gdelt(2) }], ambient);
    expect(isAsked()).toBe(true);
    const id = files()[0]?.id ?? 0;
    choose(id, [1], false);
    noteAll();
    expect([...(files()[0]?.kept ?? [])]).toEqual([0]);
    expect(isAsked()).toBe(false);
    choose(id, [1], true);
    expect(isAsked()).toBe(true);
    putAway([id]);
    expect(isAsked()).toBe(false);
  });

  it.each([
    ['a feed of which nothing is chosen yet', feed, true],
    ['a table whose columns are not named yet', table, true],
    ['a dossier', dossierToJson(aDossier()), true],
    [
      'outlets, of which nothing can be kept',
      '<opml version="2.0"><body><outline text="The Daily" xmlUrl="https://daily.example/feed.xml" type="rss"/></body></opml>',
      false,
    ],
    ['what cannot be read', '{"articles":[', false],
  ])('%s: %s', async (_, data, asked) => {
    await bringIn([{ name: 'a', data }], ambient);
    expect(isAsked()).toBe(asked);
  });
});

describe('a table', () => {
  it('comes to takes once its columns are named, and not before', async () => {
    await bringIn([{ name: 'table.csv', data: table }], ambient);
    const [file] = files();
    expect([file?.read.intake.kind, file?.rows]).toEqual(['table', null]);
    await nameColumns(file?.id ?? 0, ['outlet', 'headline', 'link', null], ambient);
    expect(files()[0]?.rows?.map(({ gathered: { take } }) => [take.outlet, take.headline])).toEqual([
      ['The Daily', '파업 사흘째'],
      ['The Daily', '물류 마비'],
    ]);
    expect(files()[0]?.chosen.size).toBe(2);
    await nameColumns(file?.id ?? 0, null, ambient);
    expect(files()[0]).toMatchObject({ rows: null, columns: null });
  });

  it('tells the rows that are no story so', async () => {
    await bringIn([{ name: 'table.csv', data: table }], ambient);
    await nameColumns(files()[0]?.id ?? 0, [null, null, null, 'headline'], ambient);
    expect(files()[0]?.rows).toHaveLength(1);
    expect(files()[0]?.alsoFound.map(({ code, line }) => [code, line])).toContainEqual(['rows-left-out', 3]);
  });
});

describe('a file read again', () => {
  it('in another encoding is another text', async () => {
    // `title,url` and a row whose first word is Hangul, in EUC-KR.
    const bytes = new Uint8Array([...new TextEncoder().encode('title,url\n'), 0xc6, 0xc4, 0xbe, 0xf7, 0x2c]);
    const rest = new TextEncoder().encode('https://daily.example/a-1\n');
    await bringIn([{ name: 'a.csv', data: new Blob([bytes, rest]) }], ambient);
    const id = files()[0]?.id ?? 0;
    await readAgain(id, { encoding: 'euc-kr' }, ambient);
    expect(files()[0]?.read.text).toContain('파업');
    await readAgain(id, { encoding: 'windows-1252' }, ambient);
    expect(files()[0]?.read).toMatchObject({ encoding: 'windows-1252' });
    expect(files()[0]?.read.text).not.toContain('파업');
  });

  it('that was put away stays away', async () => {
    await readAgain(-1, { format: 'table' }, ambient);
    expect(files()).toEqual([]);
  });
});

describe('what is pasted', () => {
  const page =
    '<p>Read <a href="https://daily.example/strike-1">Dockers walk out</a> and <a href="https://b.example/talks-2">Talks</a></p>';

  it('is read as the page it was copied from, where that holds links', async () => {
    await bringPaste('Pasted', { plain: 'Read Dockers walk out and Talks', html: page }, ambient);
    expect(files()[0]?.read.intake.kind).toBe('stories');
    expect(files()[0]?.rows?.map(({ gathered: { take } }) => take.link)).toEqual([
      'https://daily.example/strike-1',
      'https://b.example/talks-2',
    ]);
  });

  it('is read as plain text where it has no page', async () => {
    await bringPaste('Pasted', { plain: gdelt(2), html: '' }, ambient);
    expect(files()[0]?.read.intake.format).toBe('gdelt-artlist');
  });

  it('is read as plain text where that is a file of our own', async () => {
    const json = dossierToJson(aDossier());
    await bringPaste('Pasted', { plain: json, html: page }, ambient);
    expect(files()[0]?.read.text).toBe(json);
  });

  it.each([
    ['cells of Sheets', '<google-sheets-html-origin><table><td><a href="https://a.example">x</a></td></table>', false],
    [
      'cells of Excel',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><a href="https://a.example">x</a>',
      false,
    ],
    ['code from an editor', '<div style="font-family: Menlo"><span># A strike</span></div>', false],
    ['a page with links', page, true],
    ['an article', '<article><h1>Dockers</h1></article>', true],
  ])('%s: worth reading as a page is %s', (_, html, isWorth) => expect(isWorthReading(html)).toBe(isWorth));
});
