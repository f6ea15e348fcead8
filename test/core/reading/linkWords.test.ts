import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWords } from '@/core/reading/linkWords';

describe('the words left in a link of the seed', () => {
  it.each([
    ['CNBC', 'anthropic alibaba distillation campaign'],
    ['Bloomberg', 'anthropic accuses alibaba of illicitly accessing its ai models'],
    ['Business Standard', 'anthropic alibaba dispute puts ai distillation under spotlight what is it'],
    ['The Next Web', 'anthropic accuses alibaba distillation claude qwen'],
    ['Decrypt', 'anthropic urges congress crack down ai distillation chinese rivals'],
    ['TechSpot', 'anthropic accuses china alibaba stealing claude ai capabilities'],
    ['Taipei Times', null],
    ['Business Today India', 'anthropic accuses alibaba of largest ever attempt to extract claude ai capabilities'],
    ['Dunya News', 'anthropic accuses alibaba of illicitly accessing claude ai model'],
    ['Express Tribune', 'anthropic says alibaba illicitly extracted claude ai model capabilities'],
    ['Japan Times', 'anthropic alibaba illegal access'],
    ['Cybersecurity Insiders', 'anthropic accuses china alibaba of conducting distillation attack on claude ai models'],
    ['Inc.com', 'anthropic accused alibaba of a distillation attack heres what that means and why its so dangerous'],
    ["Tom's Hardware", 'anthropic claims that chinas alibaba illicitly distilled its models from april to june'],
    ['Nikkei Asia', 'anthropic accuses alibaba of largest known distillation attack on claude'],
    ['South China Morning Post', 'anthropics distilling charges against chinese firms expose ai training grey area'],
    ['Global Times', null],
  ])('%s: %j', (outlet, words) => {
    expect(linkWords(seedTakes.find((take) => take.outlet === outlet)?.link ?? '')).toBe(words);
  });
});

describe('the words left in a link', () => {
  it.each([
    // Identifiers, one kind of newsroom system after the other.
    [
      'https://www.huffpost.com/entry/south-africa-cruise-ship-death_n_69f7e9afe4b0f658833c6519',
      'south africa cruise ship death',
    ],
    [
      'https://www.huffingtonpost.co.uk/entry/donald-trump-visit-uk-13-july_uk_5ae1f258e4b02baed1b7d12d',
      'donald trump visit uk 13 july',
    ],
    [
      'https://www.spiegel.de/panorama/mv-hondius-tote-durch-virus-a-1dbed41b-59f3-4835-b96c-f76f38c42835#ref=rss',
      'mv hondius tote durch virus',
    ],
    [
      'https://www.ansa.it/2026/05/04/un-focolaio-locale_a6373d18-1b7f-4d03-9934-86df3cb71b24.html',
      'un focolaio locale',
    ],
    [
      'https://www.cbc.ca/news/world/suspected-outbreak-cruise-ship-9.7186154?cmp=rss',
      'suspected outbreak cruise ship',
    ],
    ['https://www.newsday.com/news/nation/cruise-ship-who-g13172', 'cruise ship who'],
    ['https://www.independent.co.uk/news/deadly-disease-rats-b2969843.html', 'deadly disease rats'],
    [
      'https://www.irishnews.com/news/three-dead-in-atlantic-who-QZ62T74BBFJ6VP4S5KS2WFCHG4/',
      'three dead in atlantic who',
    ],
    [
      'https://timesofindia.indiatimes.com/world/cruise-ship-outbreak-latest/articleshow/130123456.cms',
      'cruise ship outbreak latest',
    ],
    ['https://www.news24.com/health/sa-health-dept-urges-calm-20260504-0736', 'sa health dept urges calm'],
    ['https://x.org/news/some-words-126062600540_1.html', 'some words'],
    ['https://x.org/a/c_1234567/some-plain-words', 'some plain words'],
    ['https://www.newsweek.com/three-dead-on-cruise-ship-11908674?x=1', 'three dead on cruise ship'],
    ['https://x.org/news/what-cy0294829ndo-says-cwyklykn5dwo', 'what cy0294829ndo says'],
    ['https://x.org/some-plain-words-g13172-1', 'some plain words'],
    ['https://x.org/some-plain-words-ab1234', 'some plain words'],
    ['https://x.org/grey_0123456789abcdef0-area', 'grey 0123456789abcdef0 area'],
    // Numbers that are words stay.
    ['https://3-mob.com/news/3-dead-1-hospitalised-on-ship/', '3 dead 1 hospitalised on ship'],
    ['https://x.org/a/using-25000-fake-accounts-to-scrape-claude.html', 'using 25000 fake accounts to scrape claude'],
    ['https://x.org/covid19-and-h5n1-in-the-g20', 'covid19 and h5n1 in the g20'],
    ['https://x.org/boeing-7378', null],
    ['https://x.org/the-boeing-737', 'the boeing 737'],
    ['https://x.org/down-goes-a-boeing737', 'down goes a boeing737'],
    ['https://x.org/road-to-euro2024', 'road to euro2024'],
    ['https://x.org/top-ten-in-week-5', 'top ten in week 5'],
    ['https://x.org/inc.com-deals-signed', 'inc com deals signed'],
    // Dates at either end.
    ['https://news.smol.ai/issues/2026-02-23-not-much', 'not much'],
    ['https://x.org/three-dead-2026-05-04/', 'three dead'],
    ['https://x.org/three-dead-04-05-2026', 'three dead'],
    ['https://x.org/fear-on-video-2026-5', 'fear on video'],
    ['https://x.org/2026-06-25-112897-three-dead', 'three dead'],
    // The last segment with words; a section is not taken for a headline.
    ['https://www.inc.com/hazel-gandhi/a-b-c/91365906', null],
    ['https://x.org/world-news/latin-america/1643765817.html', null],
    ['https://x.org/news/story/four-words-at-least/91365906', 'four words at least'],
    ['https://x.org/news/only-three-words/91365906', null],
    ['https://www.dailysabah.com/world/three-dead-on-ship/news', 'three dead on ship'],
    [
      'https://www.news.com.au/what-is-hantavirus-and-why/news-story/93ec93305e396b6d1cb82b6f4f0e66ad',
      'what is hantavirus and why',
    ],
    // Programs are not articles.
    ['https://www.novinite.com/view_news.php?id=238331', null],
    ['https://x.org/three-dead-on-ship-22239169.php?utm_source=x', 'three dead on ship'],
    ['https://x.org/presunto-brote.php', 'presunto brote'],
    // Other scripts.
    [
      'https://x.kr/news/%EC%95%A4%ED%8A%B8%EB%A1%9C%ED%94%BD-%EC%95%8C%EB%A6%AC%EB%B0%94%EB%B0%94-%EA%B3%A0%EB%B0%9C',
      '앤트로픽 알리바바 고발',
    ],
    ['https://x.cn/a/阿里巴巴被指控', '阿里巴巴被指控'],
    ['https://x.cn/a/新闻', null],
    [`https://x.kr/${'한국-언론'.normalize('NFD')}`, '한국 언론'],
    ['https://www.dw.com/de/t%C3%B6dlicher-ausbruch/a-77031311', null],
    ['https://www.dw.com/de/t%C3%B6dlicher-ausbruch-auf-schiff/a-77031311', 'tödlicher ausbruch auf schiff'],
    ['https://x.ir/a/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D8%AF-%D8%AC%D9%86%DA%AF', 'میخواهد جنگ'],
    ['https://x.org/anthropic%E2%80%99s-grey-area', "anthropic's grey area"],
    ['https://x.org/a%20b%20grey_area+of;law', 'a b grey area of law'],
    ['https://x.org/100%-grey-area', '100 grey area'],
    ['https://x.org/%E0added-grey-area', 'added grey area'],
    // Nothing there.
    ['https://www.bbc.co.uk/news/articles/cy0294829ndo', null],
    ['https://www.bbc.co.uk/news/articles/cwyklykn5dwo', null],
    ['https://mainichi.jp/english/articles/20260504/p2g/00m/0in/010000c', null],
    ['https://x.org/one', null],
    ['https://x.org/a-b', null],
    ['https://x.org/', null],
    ['https://blocknews.com/?p=75077', null],
    ['not a link', null],
  ])('%s: %j', (link, words) => {
    expect(linkWords(link)).toBe(words);
  });

  it('are lower case, single-spaced, two characters or more, or none', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'medium' }), fc.string({ unit: 'binary' }), (path, tail) => {
        const words = linkWords(`https://x.org${path}/${tail}`);
        if (words === null) return;
        expect(words).toBe(words.toLowerCase());
        expect(words).toMatch(/^\S+( \S+)*$/u);
        expect(words.length).toBeGreaterThan(2);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('are read from a very long link at once', () => {
    const started = performance.now();
    expect(linkWords(`https://x.org/${'1-'.repeat(50_000)}a`)).toBeNull();
    expect(linkWords(`https://x.org/${'2026-1-1-'.repeat(20_000)}grey-area`)).toBe('grey area');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
