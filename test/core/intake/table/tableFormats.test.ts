import { describe, expect, it } from 'vitest';
import type { Intake } from '@/core/intake/intake';
import { readIntake } from '@/core/intake/readIntake';

/** The parts of the stories that say something. */
function told(intake: Intake): readonly object[] {
  if (intake.kind !== 'stories') throw new Error(`no stories: ${intake.kind}`);
  return intake.stories.map((story) =>
    Object.fromEntries(
      Object.entries(story).filter(([, value]) => value !== null && value !== false && String(value) !== ''),
    ),
  );
}

describe('the CSV of GDELT', () => {
  it('is headlines with their blanks put right, and when GDELT first saw them', async () => {
    const intake = await readIntake(
      '\uFEFFURL,MobileURL,Date,Title\nhttps://www.a.example/1,https://m.a.example/1,2026-03-24 06:00:00,"Mercury Systems , Inc . ( MRCY ) "\n,,2026-03-25 06:00:00,\n',
    );
    expect(intake).toMatchObject({ format: 'gdelt-csv', saw: 'URL, MobileURL, Date, Title' });
    expect(told(intake)).toEqual([
      {
        line: 2,
        domain: 'a.example',
        headline: 'Mercury Systems, Inc. (MRCY)',
        published: '2026-03-24',
        firstSeen: true,
        link: 'https://www.a.example/1',
      },
    ]);
    expect(intake.findings).toEqual([
      { code: 'dates-first-seen', line: 2, count: 1 },
      { code: 'rows-left-out', line: 3, count: 1, text: '2026-03-25 06:00:00' },
    ]);
  });

  it('as gdeltdoc saves it has countries that are guesses, and may have columns of the reader’s own', async () => {
    const intake = await readIntake(
      ',url,url_mobile,title,seendate,socialimage,domain,language,sourcecountry,lens,rating\n0,https://a.example/1,,One , 20260520T221500Z,,a.example,English,United States,Critical,5\n1,,,Two,20260521T000000Z,,b.example,Klingon,,,\n'.replace(
        'One , ',
        '"One ",',
      ),
    );
    expect(intake.format).toBe('gdeltdoc-csv');
    expect(told(intake)).toEqual([
      {
        line: 2,
        domain: 'a.example',
        country: 'United States',
        language: 'en',
        lens: 'Critical',
        headline: 'One',
        published: '2026-05-20',
        firstSeen: true,
        link: 'https://a.example/1',
      },
      { line: 3, domain: 'b.example', headline: 'Two', published: '2026-05-21', firstSeen: true },
    ]);
    expect(intake.findings).toEqual([
      { code: 'dates-first-seen', line: 2, count: 2 },
      { code: 'countries-guessed', line: 2, count: 1, source: 'GDELT' },
      { code: 'field-left-out', line: 2, field: 'rating', count: 1 },
      { code: 'links-missing', line: 3, count: 1 },
      { code: 'languages-unreadable', line: 3, count: 1, text: 'Klingon' },
    ]);
  });
});

describe('Media Cloud', () => {
  const header = 'id,indexed_date,language,media_name,media_url,publish_date,title,url';

  it('is stories, whose medium is a domain and no name', async () => {
    const intake = await readIntake(
      `${header}\r\nff,2026-05-07 15:40:11.59+00:00,de,spiegel.de,spiegel.de,2026-05-06,A &amp; B,https://www.spiegel.de/a-1\r\nfe,,en,The Times,https://thetimes.com/,2026-05-06,C,\r\n`,
    );
    expect(intake).toMatchObject({
      format: 'mediacloud-csv',
      findings: [{ code: 'links-missing', line: 3, count: 1 }],
    });
    expect(told(intake)).toEqual([
      {
        line: 2,
        domain: 'spiegel.de',
        language: 'de',
        headline: 'A & B',
        published: '2026-05-06',
        link: 'https://www.spiegel.de/a-1',
      },
      { line: 3, outlet: 'The Times', domain: 'thetimes.com', language: 'en', headline: 'C', published: '2026-05-06' },
    ]);
  });

  it('with a comma too many keeps what follows as a column without a name', async () => {
    const intake = await readIntake(
      `${header}\n1,,de,a.example,,2026-05-06,A,https://a.example/1\n2,,de,a.example,,2026-05-06,A,nowhere,B\n`,
    );
    expect(intake.findings).toEqual([
      { code: 'rows-long', line: 3, count: 1 },
      { code: 'links-refused', line: 3, count: 1, text: 'nowhere' },
      { code: 'field-left-out', line: 3, field: '9', count: 1 },
    ]);
  });

  it('is nothing where the search found nothing', async () => {
    expect(await readIntake(`${header}\n`)).toMatchObject({ format: 'mediacloud-csv', stories: [], findings: [] });
  });

  it('in its older form may say whose text it is', async () => {
    const intake = await readIntake(
      'stories_id,publish_date,title,url,language,ap_syndicated,themes,media_id,media_name,media_url\n1,2020-01-02 10:00:00,T,https://a.example/,en,True,Politics,7,A Paper,http://a.example\n2,2020-01-02,U,https://a.example/u,en,f,,7,a.example,\n',
    );
    expect(intake).toMatchObject({
      format: 'mediacloud-legacy',
      findings: [{ code: 'field-left-out', line: 2, field: 'themes', count: 1 }],
    });
    expect(told(intake)).toMatchObject([
      { outlet: 'A Paper', syndicatedFrom: 'AP', published: '2020-01-02' },
      { headline: 'U' },
    ]);
    expect(told(intake)[1]).not.toHaveProperty('syndicatedFrom');
  });

  it('lists outlets as sources of a collection', async () => {
    const intake = await readIntake(
      'id,homepage,domain,url_search_string,label,notes,platform,pub_country,primary_language\n1,https://www.a.example,a.example,,The A,mine,online_news,USA,en\n2,https://b.example/x,,,,,,,xx-nope\n3,,,,,left,,KOR,\n',
    );
    expect(intake).toMatchObject({
      format: 'mediacloud-sources',
      kind: 'outlets',
      outlets: [
        { line: 2, outlet: 'The A', domain: 'a.example', country: 'USA', language: 'en', feed: null },
        { line: 3, outlet: 'b.example', domain: 'b.example', country: null, language: null, feed: null },
      ],
      findings: [
        { code: 'field-left-out', line: 2, field: 'notes', count: 2 },
        { code: 'languages-unreadable', line: 3, count: 1, text: 'xx-nope' },
        { code: 'rows-left-out', line: 4, count: 1, text: '3 · left · KOR' },
      ],
    });
  });
});

it('reads a Zotero library: lens and country from tags, gist and quotation from notes, never from the abstract', async () => {
  const intake = await readIntake(
    [
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date","Language","Place","Manual Tags","Notes","Publisher","Extra"',
      '"K1","newspaperArticle","2026","Kim, Min-ji; Reuters Staff; Smith, J., Jr.","<i>One</i>","The Post","https://a.example/1","An abstract","2026-06-24","eng","South Korea","ai; lens:State media; country:KR","<p>My gist.</p><p>Quote: They said</p>","","x"',
      '"K2","webpage","2026","","Two","","https://b.example/2","","2026-05","","London","","","B Ltd",""',
      '"K3","webpage","","","Three","","https://b.example/3","","","","France","","","",""',
    ].join('\n'),
  );
  expect(intake).toMatchObject({
    format: 'zotero-csv',
    findings: [{ code: 'field-left-out', line: 2, field: 'Extra', count: 1 }],
  });
  expect(told(intake)).toEqual([
    {
      line: 2,
      outlet: 'The Post',
      domain: 'a.example',
      country: 'KR',
      region: 'South Korea',
      language: 'en',
      lens: 'State media',
      headline: 'One',
      gist: 'My gist.',
      quote: { text: 'They said', original: null },
      published: '2026-06-24',
      byline: 'Min-ji Kim, Reuters Staff, J. Smith Jr.',
      link: 'https://a.example/1',
      description: 'An abstract',
      notes: [
        {
          facet: 'authors',
          value: 'Kim, Min-ji; Reuters Staff; Smith, J., Jr.',
          by: 'registry',
          source: 'Zotero',
          layer: null,
          words: null,
        },
      ],
    },
    {
      line: 3,
      outlet: 'B Ltd',
      domain: 'b.example',
      headline: 'Two',
      link: 'https://b.example/2',
      notes: [{ facet: 'published', value: '2026-05', by: 'registry', source: 'Zotero', layer: null, words: null }],
    },
    { line: 4, domain: 'b.example', country: 'France', headline: 'Three', link: 'https://b.example/3' },
  ]);
});

it('links a reference of Zotero by its DOI where it has no address, and tells of the others', async () => {
  const intake = await readIntake(
    [
      '"Key","Item Type","Publication Title","Title","Url","DOI"',
      '"K1","journalArticle","J","One","","10.1080/10455752.2022<a>?b#c%d"',
      '"K2","journalArticle","J","Two","https://a.example/2","10.1/x"',
      '"K3","journalArticle","J","Three","","DOI: 10.1/y"',
      '"K4","journalArticle","J","Four","","https://dx.doi.org/10.1/z"',
      '"K5","journalArticle","J","Five","","see page 3"',
    ].join('\n'),
  );
  const stories = intake.kind === 'stories' ? intake.stories : [];
  expect(stories.map(({ link, brokenLink }) => link ?? brokenLink)).toEqual([
    'https://doi.org/10.1080/10455752.2022%3Ca%3E%3Fb%23c%25d',
    'https://a.example/2',
    'https://doi.org/10.1/y',
    'https://dx.doi.org/10.1/z',
    'see page 3',
  ]);
  expect(intake.findings).toEqual([
    { code: 'field-left-out', line: 3, field: 'DOI', count: 1 },
    { code: 'links-refused', line: 6, count: 1, text: 'see page 3' },
  ]);
});

describe('NewsWCL50', () => {
  it('lists articles by event, with the code its makers gave the outlet', async () => {
    const intake = await readIntake('Event ID\tOutlet\tURL\n0\tLL\thttps://www.a.example/x\n');
    expect(intake.format).toBe('newswcl50');
    expect(told(intake)).toEqual([
      { line: 2, domain: 'a.example', lens: 'LL', event: '0', link: 'https://www.a.example/x' },
    ]);
  });

  it('has annotations without their texts: a text is made of the words marked in it', async () => {
    const intake = await readIntake(
      'sep=,\nid,code_type,code_name,code_mention,target_concept,event_id,publisher_id,paragraph,sentence,start,end\n1,A,Actor,the president,,0,LL,1,2,3,4\n2,F,Aggressor,"attacked\nhard",Trump,0,LL,1,2,5,6\n3,A,Actor,he,,1,R,0,0,0,0\n4,,,,,1,R,,,,\n',
    );
    expect(intake).toMatchObject({
      format: 'newswcl50-annotations',
      kind: 'marks',
      texts: [
        {
          line: 3,
          text: 'the president\nattacked\nhard',
          title: '0 LL',
          link: null,
          marks: [
            { label: 'Actor', span: { start: 0, end: 13 } },
            { label: 'Aggressor', span: { start: 14, end: 27 } },
          ],
        },
        { line: 6, text: 'he', title: '1 R', marks: [{ label: 'Actor', span: { start: 0, end: 2 } }] },
      ],
      findings: [
        { code: 'field-left-out', line: 4, field: 'target_concept', count: 1 },
        { code: 'rows-left-out', line: 7, count: 1, text: '4 · 1 · R' },
      ],
    });
  });
});
