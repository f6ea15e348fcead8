import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { frames } from '@/core/notes/frames';
import { layers } from '@/core/notes/layer';
import { ownerships } from '@/core/notes/ownership';

describe('the method', () => {
  it.each([
    ['en', 'Method', 'On this page'],
    ['ko', '방법', '이 페이지의 차례'],
  ] as const)('lists what it holds, and each entry leads to its section (%s)', async (language, title, contents) => {
    await renderAt('/method', aShelf([]), language);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    const links = within(screen.getByRole('navigation', { name: contents })).getAllByRole('link');
    expect(links.length).toBeGreaterThan(8);
    const led = links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
    expect(led.map((section) => section?.querySelector('h2')?.textContent)).toEqual(
      links.map((link) => link.textContent),
    );
  });

  it('explains every word of every vocabulary', async () => {
    await renderAt('/method', aShelf([]));
    const words = (id: string) => [...(document.getElementById(id)?.querySelectorAll('dt') ?? [])];
    expect(words('layers')).toHaveLength(layers.length);
    expect(words('frames')).toHaveLength(frames.length);
    // And the word for not knowing.
    expect(words('ownership')).toHaveLength(ownerships.length + 1);
    for (const word of screen.getAllByRole('definition')) expect(word).not.toBeEmptyDOMElement();
  });

  it('says that nothing is scored', async () => {
    await renderAt('/method', aShelf([]));
    expect(screen.getByText(/There is no bias number here and there will be none/)).toBeVisible();
  });
});
