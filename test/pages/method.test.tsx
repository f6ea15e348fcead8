import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { checks } from '@/core/evidence/health/checks';
import { layers } from '@/core/notes/layer';
import { lensRules } from '@/core/notes/lens/lensRules';
import { vocabularies, vocabularyIds } from '@/core/notes/vocabulary/vocabularies';
import { treatmentRules } from '@/core/reading/words/proposeTreatment';
import { wordLists } from '@/core/reading/words/wordIndex';

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
    const table = within(document.getElementById('lensRules')?.querySelector('table') as HTMLElement);
    expect(table.getAllByRole('rowheader')).toHaveLength(lensRules.length);
    expect(table.getByRole('row', { name: /lens\.state-media / })).toHaveTextContent(state);
    expect(table.getByRole('row', { name: /lens\.sceptical/ })).toHaveTextContent(stance);
  });

  const section = (id: string) => within(document.getElementById(id) as HTMLElement);

  it.each([
    ['en', ['Reads', 'How', 'Gets wrong', 'Measured']],
    ['ko', ['읽는 것', '읽는 법', '틀리는 곳', '재어 본 결과']],
  ] as const)('says of every rule what it reads, how, and what it gets wrong (%s)', async (language, parts) => {
    await renderAt('/method', aShelf([]), language);
    const rules = [
      'link-words',
      'numbers',
      'lists',
      'loaded',
      'quotation-marks',
      'shared-copy',
      'party',
      'treatment-rules',
      'names-voices',
      'health',
      'ledger',
      'measures',
      'fingerprint',
    ];
    for (const id of rules)
      expect(
        section(id)
          .getAllByRole('term')
          .map((term) => term.textContent),
      ).toEqual(parts);
  });

  it('prints how weak the loaded words are, in figures that the lists carry', async () => {
    await renderAt('/method', aShelf([]));
    expect(section('loaded').getByText(/list of 147 words/)).toHaveTextContent(
      'On 3,673 US news sentences judged by trained annotators, 73% of marked sentences were judged biased, and 69% of those judged biased had no mark. On international news the list was close to useless. In Korean it is untested.',
    );
    expect(section('loaded').getByRole('row', { name: /^Ukraine news/ })).toHaveTextContent(
      '2,0573%8%'.replace(',', ''),
    );
    expect(section('link-words').getByRole('row', { name: /^GDELT 2026 Japanese/ })).toHaveTextContent('0%–––');
  });

  it('holds every list in full, and opens the language of the one the address names', async () => {
    await renderAt('/method#list-ko-hedge', aShelf([]));
    const words = (['en', 'ko', 'zh', 'ja'] as const).map((language) => {
      const book = document.getElementById(`list-${language}-neutral`)?.closest('details');
      return [
        language,
        book?.open,
        wordLists[language].every((list) => book?.textContent?.includes(list.words.join(' · '))),
      ];
    });
    expect(words).toEqual([
      ['en', false, true],
      ['ko', true, true],
      ['zh', false, true],
      ['ja', false, true],
    ]);
    expect(document.getElementById('list-ko-hedge')).toHaveTextContent('것으로 보이다');
  });

  it('lays open every rule that proposes a treatment, and every check', async () => {
    await renderAt('/method', aShelf([]));
    const rows = (id: string) => section(id).getAllByRole('rowheader');
    expect(rows('treatment-rules')).toHaveLength(treatmentRules.length);
    expect(section('treatment-rules').getByRole('row', { name: /^A distancing verb/ })).toHaveTextContent(
      'At a distance',
    );
    expect(rows('health')).toHaveLength(checks.length);
    expect(section('measures').getByRole('row', { name: /^gaps/ })).toHaveTextContent(
      '“Ignored”. Not collected is not ignored.',
    );
  });

  it('says that nothing is scored', async () => {
    await renderAt('/method', aShelf([]));
    expect(screen.getByText(/There is no bias number here and there will be none/)).toBeVisible();
  });
});
