import { describe, expect, it } from 'vitest';
import { readIntake } from '@/core/intake/readIntake';
import { storyOf } from '@/core/intake/story';
import { storiesIn } from './storiesIn';

const nar = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

function g2(meta: string, content: string, rights = '', guid = 'urn:newsml:a:1'): string {
  return `<newsItem ${nar} guid="${guid}" xml:lang="en-GB">
<rightsInfo>${rights}</rightsInfo>
<itemMeta>${meta}</itemMeta>
<contentMeta>${content}</contentMeta>
<contentSet><inlineXML><p>the body</p></inlineXML></contentSet></newsItem>`;
}

describe('NewsML-G2', () => {
  it('gives every part of a story its place', async () => {
    const text = g2(
      '<provider literal="Agency"/><versionCreated>2017-10-12T01:00:00+0100</versionCreated><firstCreated>2017-10-11T10:41:00+0100</firstCreated>',
      '<by>By Ann Lee</by><creator><name>no</name></creator><language tag="it"/><headline role="hld:subHeadline">no</headline><headline> Rates  rise </headline><description>Short</description>',
      '<copyrightHolder literal="Holder"/><usageTerms>\n Not for archives \n</usageTerms><usageTerms>Not for archives</usageTerms><usageTerms/>',
    );
    const { format, stories, findings } = await storiesIn(text);
    expect(format).toBe('newsml-g2');
    expect(stories).toEqual([
      storyOf({
        line: 1,
        outlet: 'Agency',
        language: 'it',
        headline: 'Rates rise',
        published: '2017-10-12',
        byline: 'Ann Lee',
        description: 'Short',
      }),
    ]);
    expect(findings).toEqual([
      { code: 'links-missing', line: 1, count: 1 },
      { code: 'usage-terms', line: 2, text: 'Not for archives' },
    ]);
  });

  it.each<[string, string, string, Record<string, unknown>]>([
    [
      '<provider literal="ansa.example"/>',
      '',
      '<copyrightHolder literal="ANSA"/>',
      { outlet: 'ANSA', domain: 'ansa.example' },
    ],
    ['<provider literal="ansa.example"/>', '', '', { outlet: 'ansa.example', domain: 'ansa.example' }],
    [
      '<provider qcode="nprov:REUTERS"/>',
      '',
      '<copyrightHolder><name>The Firm LLP</name></copyrightHolder>',
      { outlet: 'The Firm LLP' },
    ],
    ['<provider qcode="nprov:REUTERS"/>', '', '', { outlet: 'REUTERS' }],
    ['<provider qcode="x"><name>The Name</name></provider>', '', '', { outlet: 'The Name' }],
    ['', '', '', { outlet: null, domain: null, language: 'en-GB' }],
    ['<firstCreated>2017-10-11</firstCreated>', '', '', { published: '2017-10-11' }],
    ['', '<contentCreated>2017-10-09</contentCreated>', '', { published: '2017-10-09' }],
    [
      '',
      '<creator literal="VRG"><name>V. R. G.</name></creator><creator literal="B K"/><creator>C D</creator><creator/>',
      '',
      { byline: 'V. R. G., B K, C D' },
    ],
    ['', '<headline role="hld:main" xml:lang="fr">Titre</headline>', '', { headline: 'Titre', language: 'fr' }],
  ])('reads %s%s%s', async (meta, content, rights, expected) => {
    const { stories } = await storiesIn(
      g2(meta, content.includes('headline') ? content : `${content}<headline>a</headline>`, rights),
    );
    expect(stories[0]).toMatchObject(expected);
  });

  it('takes an address as an id for the link', async () => {
    const { stories, told } = await storiesIn(g2('', '<headline>a</headline>', '', 'https://a.example/1'));
    expect(stories[0]?.link).toBe('https://a.example/1');
    expect(told).toEqual([]);
  });

  it('leaves out what was called back and what is no text, and tells what waits', async () => {
    const items = [
      g2('<pubStatus qcode="stat:canceled"/>', '<headline>no</headline>'),
      g2('<pubStatus qcode="stat:withheld"/>', '<headline>no</headline>'),
      g2('<itemClass qcode="ninat:picture"/>', '<headline>no</headline>'),
      g2('<itemClass qcode="ninat:text"/><embargoed>2026-10-23T12:00:00Z</embargoed>', '<headline>yes</headline>'),
    ];
    const { stories, findings } = await storiesIn(
      `<newsMessage ${nar}><itemSet>\n${items.join('\n')}</itemSet></newsMessage>`,
    );
    expect(stories.map(({ headline, line }) => [headline, line])).toEqual([['yes', 17]]);
    expect(findings).toEqual([
      { code: 'rows-withdrawn', line: 2, count: 2 },
      {
        code: 'fields-left-out',
        line: 12,
        fields: [
          { field: 'itemClass', count: 1 },
          { field: 'embargoed', count: 1 },
        ],
      },
      { code: 'links-missing', line: 17, count: 1 },
    ]);
  });

  it('lists what a package refers to, unless the message holds it', async () => {
    const refs = `<itemRef residref="urn:newsml:a:1"><headline>no</headline></itemRef>
<itemRef residref="urn:2" href="https://a.example/2"><itemClass qcode="ninat:text"/><provider literal="Agency"/><versionCreated>2026-01-02</versionCreated><headline xml:lang="de">Zwei</headline></itemRef>
<itemRef residref="https://a.example/3"><title>Drei</title><language tag="nl"/><description>kurz</description></itemRef>
<itemRef href="urn:4"><itemClass qcode="ninat:video"/><title>no</title></itemRef>
<itemRef residref="urn:5"><pubStatus qcode="stat:canceled"/><title>no</title></itemRef>
<itemRef residref="urn:6"/>`;
    const text = `<newsMessage ${nar}><itemSet><packageItem><groupSet><group>${refs}</group></groupSet></packageItem>\n${g2('', '<headline>Eins</headline>')}</itemSet></newsMessage>`;
    const { stories, told } = await storiesIn(text);
    expect(stories).toMatchObject([
      { line: 7, headline: 'Eins' },
      {
        line: 2,
        headline: 'Zwei',
        outlet: 'Agency',
        published: '2026-01-02',
        link: 'https://a.example/2',
        language: 'de',
      },
      { line: 3, headline: 'Drei', link: 'https://a.example/3', language: 'nl', description: 'kurz' },
    ]);
    expect(told).toEqual(['field-left-out@4', 'rows-withdrawn@5', 'row-unreadable@6', 'links-missing@7']);
  });

  it.each([
    [`<newsItem ${nar}/>`, 'xmlns="http://iptc.org/std/nar/2006-10-01/"'],
    ['<n:packageItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"/>', 'xmlns="http://iptc.org/std/nar/2006-10-01/"'],
    ['<newsItem standard="NewsML-G2"/>', 'standard="NewsML-G2"'],
    ['<newsMessage/>', '<newsMessage>'],
  ])('is told by %j', async (text, saw) => {
    expect(await readIntake(text)).toMatchObject({ format: 'newsml-g2', saw });
  });

  it('is not any item of news', async () => {
    expect(await readIntake('<newsitem itemid="1"/>')).toMatchObject({ format: null });
  });
});

describe('NewsML 1', () => {
  const item = (inside: string): string => `<NewsItem xml:lang="en">${inside}</NewsItem>`;
  const newsml = (items: string): string =>
    `<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20140829T135006Z</DateAndTime></NewsEnvelope>\n${items}</NewsML>`;

  it('gives every part of a story its place', async () => {
    const text = newsml(
      item(`<Identification><NewsIdentifier><ProviderId>agency.example</ProviderId></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20140827T134951+0000</FirstCreated><ThisRevisionCreated>20140828T134951+0000</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine xml:lang="fr">Titre</HeadLine><ByLine>By Ann Lee</ByLine></NewsLines>
<RightsMetadata><UsageRights><UsageType>NO ARCHIVAL USE</UsageType></UsageRights></RightsMetadata>
<AdministrativeMetadata><Provider><Party FormalName="AGENCY"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata><NewsComponent><NewsLines><HeadLine>no</HeadLine></NewsLines></NewsComponent></NewsComponent>`),
    );
    const { format, stories, findings } = await storiesIn(text);
    expect(format).toBe('newsml1');
    expect(stories).toEqual([
      storyOf({
        line: 2,
        outlet: 'AGENCY',
        domain: 'agency.example',
        language: 'en',
        headline: 'Titre',
        published: '2014-08-28',
        byline: 'Ann Lee',
      }),
    ]);
    expect(findings).toEqual([
      { code: 'links-missing', line: 2, count: 1 },
      { code: 'usage-terms', line: 5, text: 'NO ARCHIVAL USE' },
    ]);
  });

  it('falls back on what else is there, and leaves out what was called back', async () => {
    const { stories, told } = await storiesIn(
      newsml(
        [
          item('<ProviderId/><HeadLine xml:lang="fr">a</HeadLine><Source><Party FormalName="The Source"/></Source>'),
          item(
            '<Identification><NewsIdentifier><ProviderId>Agency</ProviderId></NewsIdentifier></Identification><HeadLine>b</HeadLine>',
          ),
          item('<NewsManagement><Status FormalName="Canceled"/></NewsManagement><HeadLine>no</HeadLine>'),
          item(
            '<HeadLine>c</HeadLine><Identification><NewsIdentifier><ProviderId>c.example</ProviderId></NewsIdentifier></Identification>',
          ),
        ].join('\n'),
      ),
    );
    expect(stories).toMatchObject([
      { headline: 'a', outlet: 'The Source', language: 'fr', published: '2014-08-29' },
      { headline: 'b', outlet: 'Agency', domain: null, language: 'en' },
      { headline: 'c', outlet: null, domain: 'c.example' },
    ]);
    expect(told).toEqual(['links-missing@2', 'rows-withdrawn@4']);
  });

  it('is told by its root', async () => {
    expect(await readIntake(newsml(''))).toMatchObject({
      format: 'newsml1',
      saw: '<NewsML Version="1.2">',
      stories: [],
    });
    expect(await readIntake('<NewsML/>')).toMatchObject({ format: 'newsml1', saw: '<NewsML>' });
  });
});

describe('NITF', () => {
  it('gives every part of a story its place', async () => {
    const { format, stories, told } =
      await storiesIn(`<nitf version="3.4" xml:lang="en"><head><docdata><doc-id regsrc="no"/>
<date.issue norm="20151210T191044Z"/><doc.copyright holder="no"/></docdata></head>
<body><body.head><hedline><hl1>Rates <em>rise</em></hl1><hl2>no</hl2></hedline>
<byline>By ANN LEE<byttl>Staff $&amp; Reporter</byttl></byline><byline><person>Bo Kim</person>, in Seoul</byline><byline><person/></byline>
<distributor>The Agency</distributor><abstract><p>Short.</p></abstract></body.head><body.content><p>body</p></body.content></body></nitf>`);
    expect(format).toBe('nitf');
    expect(stories).toEqual([
      storyOf({
        line: 1,
        outlet: 'The Agency',
        language: 'en',
        headline: 'Rates rise',
        published: '2015-12-10',
        byline: 'ANN LEE, Bo Kim',
        description: 'Short.',
      }),
    ]);
    expect(told).toEqual(['links-missing@1']);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      '<head><title>t</title><pubdata name="The Paper" date.publication="20070101T000000" ex-ref="https://p.example/1"/></head><body xml:lang="fr"/>',
      { outlet: 'The Paper', published: '2007-01-01', link: 'https://p.example/1', headline: 't', language: 'fr' },
    ],
    [
      '<head><title>t</title><docdata><date.release norm="20070102"/><doc.copyright holder="AP"/></docdata></head>',
      { outlet: 'AP', published: '2007-01-02' },
    ],
    [
      '<head><title>t</title><docdata><doc-id regsrc="AP"/></docdata></head><body><body.head><dateline><story.date>3 May 2007</story.date></dateline></body.head></body>',
      { outlet: 'AP', published: '2007-05-03' },
    ],
    ['<head><title>t</title></head>', { outlet: null, published: null, language: null, byline: null }],
  ])('falls back on what else is there: %s', async (inside, expected) => {
    expect((await storiesIn(`<nitf>${inside}</nitf>`)).stories[0]).toMatchObject(expected);
  });

  it('that was called back is no story, and its terms are told', async () => {
    const { stories, told } = await storiesIn(
      '<nitf><head><title>t</title>\n<docdata management-status="withhold"><rights><rights.limitations>Not in print</rights.limitations></rights></docdata></head></nitf>',
    );
    expect(stories).toEqual([]);
    expect(told).toEqual(['rows-withdrawn@1', 'usage-terms@2']);
  });

  it('is told by its root', async () => {
    expect(await readIntake('<nitf/>')).toMatchObject({ format: 'nitf', saw: '<nitf>' });
    expect(await readIntake('<nitf version="-//IPTC//DTD NITF 3.4//EN"/>')).toMatchObject({
      saw: '<nitf version="-//IPTC//DTD NITF 3.4//EN">',
    });
  });
});
