// @vitest-environment node
import { createMemoryHistory } from '@tanstack/react-router';
import { aBriefing } from '@test/support/build';
import { february, qwen } from '@test/support/qwen';
import { aShelf, serve } from '@test/support/shelf';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { App } from '@/app/App';
import { newQueryClient } from '@/app/queryClient';
import { newRouter } from '@/app/routes';
import { loadWords } from '@/i18n/catalogue';
import { briefingQuery } from '@/state/briefings';
import { catalogueQuery } from '@/state/catalogue';
import { dossierQuery } from '@/state/dossiers';
import { usePreferences } from '@/state/habits/preferences';

const digest = aBriefing({
  slug: 'digest',
  title: 'A digest of a day',
  sections: [{ name: 'News', items: [{ title: 'Anthropic writes of Alibaba', text: 'A letter.' }] }],
});

/** Every page to a string, where there is no window: pages can be rendered ahead when the app is built. */
describe('without a window', () => {
  it.each([
    ['/', 'A lab is accused'],
    ['/e/qwen', 'A lab is accused'],
    ['/e/qwen?region=China&view=table&by=region', 'Calls the claim empty.'],
    ['/e/qwen?view=regions', 'Takes by region, stacked by lens'],
    ['/e/qwen?view=timeline', 'Takes by date of publication'],
    ['/e/qwen/compare?t=cnbc&t=global-times', 'Two takes, side by side'],
    ['/e/qwen/evidence', 'Reading the texts of this dossier'],
    ['/briefing/digest', 'A digest of a day'],
    ['/method', 'How every mark is made'],
    ['/settings', 'Kept on this device'],
    ['/nowhere', 'There is no such page'],
  ])('%s comes out as a page', async (address, says) => {
    expect(typeof window).toBe('undefined');
    serve(aShelf([qwen, february], [digest]));
    usePreferences.setState({ language: 'en' });
    await loadWords('en');
    const client = newQueryClient();
    await client.ensureQueryData(catalogueQuery);
    await client.ensureQueryData(dossierQuery(client, 'qwen', 'en'));
    await client.ensureQueryData(briefingQuery(client, 'digest', 'en'));
    const router = newRouter({ client, language: () => 'en' }, createMemoryHistory({ initialEntries: [address] }));
    await router.load();
    let page = '';
    // A part that comes later, such as a chart, is fetched by one rendering and is there in the next.
    for (let rendering = 0; rendering < 3; rendering++) {
      page = renderToString(<App client={client} router={router} />);
      await vi.dynamicImportSettled();
    }
    expect(page.includes(says), says).toBe(true);
    // A drawing by Recharts takes its measures in the browser, and is never rendered ahead.
    const ahead = page.replace(/<div class="recharts[\s\S]*?<figcaption/g, '<figcaption');
    expect(/<[^>]+ style="|<script/.exec(ahead), 'refused by the content security policy').toBeNull();
  });
});
