import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkDate } from '@/core/reading/linkDate';
import { realDate } from '@/core/reading/realDate';

it.each([
  ['https://www.cnbc.com/2026/06/24/a-campaign.html', '2026-06-24'],
  ['https://www.aljazeera.com/news/2026/5/3/three-dead', '2026-05-03'],
  ['https://www.theguardian.com/world/2026/may/03/three-dead', '2026-05-03'],
  ['https://x.org/2026/September/30', '2026-09-30'],
  ['https://www.bloomberg.com/news/articles/2026-06-24/anthropic-accuses', '2026-06-24'],
  ['https://www.reuters.com/world/three-dead-2026-05-04/', '2026-05-04'],
  ['https://x.org/2026_05_04_three-dead', '2026-05-04'],
  ['https://x.org/2026.5.4/three-dead', '2026-05-04'],
  ['https://www.thelocal.de/20260506/person-from-ship', '2026-05-06'],
  ['https://www.inquirer.com/wires/ap/ship-who-says-20260503.html', '2026-05-03'],
  ['https://www.morningstar.com/news/dow-jones/20260625767/anthropic', '2026-06-25'],
  ['https://www.newspim.com/news/view/20260224000018', '2026-02-24'],
  ['https://zdnet.co.kr/view/?no=20260224091258', '2026-02-24'],
  ['https://www.asiatoday.co.kr/kn/view.php?key=20260224010007139', '2026-02-24'],
  ['https://www.business-standard.com/technology/what-is-it-126062600540_1.html', '2026-06-26'],
  ['https://x.org/2026/02/30/then/2026/03/01/', '2026-03-01'],
  ['https://x.org/2026-02-30/2026-03-01', '2026-03-01'],
  ['https://x.org/20260230/20260301', '2026-03-01'],
  // Folders are surer than a day spelled out, and that than a number.
  ['https://x.org/20200101/on-2021-01-01/2022/01/01/x', '2022-01-01'],
  ['https://x.org/20200101/on-2021-01-01/x', '2021-01-01'],
  // None, or not a day.
  ['https://x.org/what-is-it-126133100540_1.html', null],
  ['https://www.globaltimes.cn/page/202606/1364418.shtml', null],
  ['https://news.un.org/en/story/2026/05/1167431', null],
  ['https://x.org/2026/06/three-dead', null],
  ['https://x.org/2026/13/01/x', null],
  ['https://x.org/2026/foo/01/x', null],
  ['https://x.org/2026/02/30/x', null],
  ['https://x.org/1989/12/31/x', null],
  ['https://x.org/2101/01/01/x', null],
  ['https://www.taipeitimes.com/News/biz/archives/2003859739', null],
  ['https://x.org/2011011599', null],
  ['https://x.org/201101159', null],
  ['https://x.org/120260506', null],
  ['https://x.org/?utm_campaign=20260506', null],
  ['https://x.org/2026-06.24', null],
  ['https://x.org/', null],
  ['not a link', null],
])('%s carries %j', (link, date) => {
  expect(linkDate(link)).toBe(date);
});

it.each([
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [1990, 1, 1, '1990-01-01'],
  [2100, 12, 31, '2100-12-31'],
  [1989, 12, 31, null],
  [2101, 1, 1, null],
  [2026, 0, 1, null],
  [2026, 1, 0, null],
  [2026, 4, 31, null],
  [26, 4, 3, null],
  [Number.NaN, 1, 1, null],
])('%d-%d-%d is %j', (year, month, day, date) => {
  expect(realDate(year, month, day)).toBe(date);
});

it('finds any real day in each of its spellings', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      const spellings = [`${year}/${month}/${dayOfMonth}/x`, `x-${iso}`, `${year}${month}${dayOfMonth}`];
      for (const spelling of spellings) expect(linkDate(`https://x.org/${spelling}`)).toBe(iso);
    }),
    { seed: 7 },
  );
});
