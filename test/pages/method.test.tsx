import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layers } from '@/core/notes/layer';
import { lensRules } from '@/core/notes/lens/lensRules';
import { vocabularies, vocabularyIds } from '@/core/notes/vocabulary/vocabularies';

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

  it.each(['en', 'ko'] as const)(
    'explains every code of every vocabulary, with its id and origin (%s)',
    async (language) => {
      await renderAt('/method', aShelf([]), language);
      const words = (id: string) => [...(document.getElementById(id)?.querySelectorAll('dt') ?? [])];
      expect(words('layers')).toHaveLength(layers.length);
      for (const id of vocabularyIds) {
        const shown = words(id).map((word) => word.querySelector('code')?.textContent);
        expect(shown).toEqual(vocabularies[id].codes);
        for (const word of words(id)) expect(word.firstChild?.textContent?.trim()).toBeTruthy();
      }
      for (const word of screen.getAllByRole('definition')) expect(word).not.toBeEmptyDOMElement();
    },
  );

  it.each([
    ['en', 'Ownership: State-controlled (The dossier)', 'Stance: Leans to criticise, toward as printed (A rule)'],
    ['ko', '소유 형태: 국가 통제 (자료를 엮은 이)', '태도: 다소 비판, 대상: 적힌 그대로 (규칙)'],
  ] as const)('lays open every rule that reads a label (%s)', async (language, state, stance) => {
    await renderAt('/method', aShelf([]), language);
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('rowheader')).toHaveLength(lensRules.length);
    expect(table.getByRole('row', { name: /lens\.state-media / })).toHaveTextContent(state);
    expect(table.getByRole('row', { name: /lens\.sceptical/ })).toHaveTextContent(stance);
  });

  it('says that nothing is scored', async () => {
    await renderAt('/method', aShelf([]));
    expect(screen.getByText(/There is no bias number here and there will be none/)).toBeVisible();
  });
});
