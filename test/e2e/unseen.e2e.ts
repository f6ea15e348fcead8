import { alibaba, dossierPage } from './dossierPage';
import { expect, test } from './reader';

/** What a screen reader is told there is: the browser's own tree, since what is left out stays in the page. */
test('takes that are filtered out are out of reach of screen readers and of Tab', async ({ page, text, language }) => {
  await page.goto(`${alibaba}?region=Japan`);
  const on = dossierPage(page, text, language);
  await expect(on.articles).toHaveCount(2);
  const session = await page.context().newCDPSession(page);
  const told = async (role: string) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value));
  };
  const region = on.region('Japan');
  await expect
    .poll(async () => (await told('article')).sort())
    .toEqual([`Japan Times, ${region}`, `Nikkei Asia, ${region}`]);
  const groups = (await told('region')).filter((name) => name.includes('US tech financial'));
  expect(groups).toEqual([]);

  const stops = await page.evaluate(() => {
    const takes = [...document.querySelectorAll<HTMLElement>('article[hidden] :is(a[href], button)')];
    for (const each of takes) each.focus();
    return takes.filter((each) => each === document.activeElement).length;
  });
  expect(stops).toBe(0);
});
