import { aDossier, aTake } from '@test/support/build';
import { qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const open = (search = '') => renderAt(`/e/qwen${search}`, aShelf([qwen]));
const panel = () => within(screen.getByRole('form', { name: 'Filters' }));
const question = (name: string) => within(panel().getByRole('group', { name }));
const region = (name: string) => question('Region').getByRole('checkbox', { name });
const lens = (name: string) => question('Lens').getByRole('checkbox', { name });
const shown = () =>
  screen
    .queryAllByRole('article')
    .map((take) => take.getAttribute('aria-label')?.split(',')[0])
    .sort();
const status = () => screen.getByRole('status');

const all = ['Bloomberg', 'CNBC', 'Global Times', 'South China Morning Post', 'Techsoma'];

describe('asking for an answer', () => {
  it('narrows the takes, says how many are left, and stands in the address', async () => {
    const { reader, router } = await open();
    expect(shown()).toEqual(all);
    expect(status()).toHaveTextContent('5 takes');

    await reader.click(region('United States, 2 takes'));
    expect(shown()).toEqual(['Bloomberg', 'CNBC']);
    expect(status()).toHaveTextContent('2 of 5 takes');
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?region=United+States'));
  });

  it('widens within one question and narrows across questions', async () => {
    const { reader } = await open();
    await reader.click(region('United States, 2 takes'));
    await reader.click(region('China, 1 take'));
    expect(shown()).toEqual(['Bloomberg', 'CNBC', 'Global Times']);

    await reader.click(lens('US tech financial, 1 take'));
    expect(shown()).toEqual(['CNBC']);
  });

  it('brings back all that was left out, however many a screen holds, and their count at once', async () => {
    const many = Array.from({ length: 40 }, (_, place) =>
      aTake({ id: `t${place}`, outlet: `Outlet ${place}`, region: place < 3 ? 'Japan' : 'Kenya' }),
    );
    const { reader } = await renderAt('/e/many', aShelf([aDossier({ slug: 'many', takes: many })]));
    await reader.click(region('Japan, 3 takes'));
    expect(shown()).toHaveLength(3);

    await reader.click(region('Japan, 3 takes'));
    expect(screen.getByText('40 takes', { selector: '[role=status]' })).toBeVisible();
    await waitFor(() => expect(shown()).toHaveLength(40));
  });

  it('counts, beside each answer, without what is asked of its own question', async () => {
    const { reader } = await open();
    await reader.click(region('United States, 2 takes'));
    expect(region('United States, 2 takes')).toBeChecked();
    expect(region('China, 1 take')).toBeVisible();
    expect(region('Hong Kong / China, 1 take')).toBeVisible();
  });

  it('keeps in sight, with nought, an answer of which nothing is left', async () => {
    const { reader } = await open();
    await reader.click(region('United States, 2 takes'));
    expect(lens('Hong Kong independent, tech-war sceptical, 0 takes')).toBeVisible();
    expect(lens('No lens given, 1 take')).toBeVisible();
  });

  it('draws a group of which nothing is left no more, and the rest with what is left of it', async () => {
    const { reader } = await open();
    expect(screen.getByRole('region', { name: 'No lens given' })).toHaveTextContent(
      '2 takes · United States · 1 of unknown region',
    );
    await reader.click(region('United States, 2 takes'));
    expect(screen.queryByRole('region', { name: 'Hong Kong independent, tech-war sceptical' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'No lens given' })).toHaveTextContent('1 of 2 takes · United States');
  });

  it('twice is asking no longer', async () => {
    const { reader, router } = await open();
    await reader.click(region('China, 1 take'));
    await reader.click(region('China, 1 take'));
    expect(shown()).toEqual(all);
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen'));
  });
});

describe('free text', () => {
  it('finds words in any part of a take, as they are typed', async () => {
    const { reader, router } = await open();
    await reader.type(panel().getByRole('searchbox', { name: 'Find in this dossier' }), 'law grey');
    expect(shown()).toEqual(['South China Morning Post']);
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?q=law+grey'));
  });

  it('finds the words left in a link, and an original in Chinese', async () => {
    const { reader } = await open();
    const field = panel().getByRole('searchbox', { name: 'Find in this dossier' });
    await reader.type(field, '"illicitly accessing"');
    expect(shown()).toEqual(['Bloomberg']);
    await reader.clear(field);
    await reader.type(field, '实质');
    expect(shown()).toEqual(['Global Times']);
  });

  it('that finds nothing says so and offers the way out', async () => {
    const { reader, router } = await open();
    await reader.type(panel().getByRole('searchbox', { name: 'Find in this dossier' }), 'zebra');
    expect(shown()).toEqual([]);
    expect(status()).toHaveTextContent('0 of 5 takes');
    expect(screen.getByText('No take matches these filters.')).toBeVisible();

    const note = within(screen.getByText('Take one away, or clear them all.').parentElement as HTMLElement);
    await reader.click(note.getByRole('button', { name: 'Clear all filters' }));
    expect(shown()).toEqual(all);
    expect(panel().getByRole('searchbox', { name: 'Find in this dossier' })).toHaveValue('');
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen'));
  });

  it('is one step for Back however long it is, and what stands in the box goes with it', async () => {
    const { reader, router } = await open();
    const field = panel().getByRole('searchbox', { name: 'Find in this dossier' });
    await reader.click(region('China, 1 take'));
    await reader.type(field, 'empty');
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?region=China&q=empty'));
    router.history.back();
    await waitFor(() => expect(field).toHaveValue(''));
    expect(region('China, 1 take')).toBeChecked();
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?region=China'));
  });
});

describe('what is asked', () => {
  const filtersInUse = () => screen.getByRole('group', { name: 'Filters in use' });
  const inUse = () => within(filtersInUse());

  it('stands above the takes, each part to be taken away alone', async () => {
    const { reader } = await open('?region=China&lens=US+tech+financial&q=letter');
    expect(shown()).toEqual([]);
    await reader.click(inUse().getByRole('button', { name: 'Remove Region: China' }));
    expect(shown()).toEqual(['CNBC']);
    await reader.click(inUse().getByRole('button', { name: /Remove Find in this dossier: ?letter/ }));
    expect(panel().getByRole('searchbox', { name: 'Find in this dossier' })).toHaveValue('');
    await reader.click(inUse().getByRole('button', { name: 'Remove Lens: US tech financial' }));
    expect(shown()).toEqual(all);
    expect(filtersInUse()).toBeEmptyDOMElement();
  });

  it('keeps the focus where it stood when its button goes with it', async () => {
    const { reader } = await open('?region=China&region=United+States&lens=US+tech+financial');
    await reader.click(inUse().getByRole('button', { name: 'Remove Region: China' }));
    expect(filtersInUse()).toHaveFocus();
    await reader.tab();
    expect(inUse().getByRole('button', { name: 'Remove Region: United States' })).toHaveFocus();
    await reader.click(panel().getByRole('button', { name: 'clear Region' }));
    expect(region('United States, 1 take')).toHaveFocus();
    await reader.click(inUse().getByRole('button', { name: 'Clear all filters' }));
    expect(filtersInUse()).toHaveFocus();
  });

  it('is cleared question by question, or all at once; the grouping stays', async () => {
    const { reader, router } = await open('?region=China&region=United+States&lens=US+tech+financial&by=region');
    await reader.click(panel().getByRole('button', { name: 'clear Region' }));
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?lens=US+tech+financial&by=region'));
    await reader.click(panel().getByRole('button', { name: 'Clear all filters' }));
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?by=region'));
    expect(shown()).toHaveLength(5);
  });

  it('is undone by Back, step by step', async () => {
    const { reader, router } = await open();
    await reader.click(region('United States, 2 takes'));
    await reader.click(lens('US tech financial, 1 take'));
    expect(shown()).toEqual(['CNBC']);
    await waitFor(() => expect(router.state.location.href).toContain('lens='));
    router.history.back();
    expect(await screen.findByText('2 of 5 takes')).toBeVisible();
    expect(shown()).toEqual(['Bloomberg', 'CNBC']);
    router.history.back();
    expect(await screen.findByText('5 takes', { selector: '[role=status]' })).toBeVisible();
    expect(shown()).toEqual(all);
  });
});

describe('an address', () => {
  it('opens what it asks for', async () => {
    await open('?region=China&region=Hong+Kong+%2F+China&by=region');
    expect(shown()).toEqual(['Global Times', 'South China Morning Post']);
    expect(region('Hong Kong / China, 1 take')).toBeChecked();
    expect(region('United States, 2 takes')).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'By region' })).toBeChecked();
  });

  it('that is mangled opens all the same, without what makes no sense', async () => {
    await open('?view=bogus&region=&foo=1&by=x&edition=!!&voice=%00&lens=US+tech+financial');
    expect(shown()).toEqual(['CNBC']);
    expect(screen.getByRole('radio', { name: 'Lens × region' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'By lens' })).toBeChecked();
    expect(status()).toHaveTextContent('1 of 5 takes');
  });

  it('that asks for what this dossier has not, says so, and can be taken back', async () => {
    const { reader } = await open('?region=Atlantis');
    expect(shown()).toEqual([]);
    expect(region('Atlantis, 0 takes')).toBeChecked();
    await reader.click(region('Atlantis, 0 takes'));
    expect(shown()).toEqual(all);
  });
});

describe('grouping', () => {
  const groups = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

  it('sets takes side by side by lens, and by region, ownership or language when asked', async () => {
    const { reader, router } = await open();
    expect(groups()).toEqual(
      expect.arrayContaining(['Hong Kong independent, tech-war sceptical', 'US tech financial', 'No lens given']),
    );
    await reader.click(screen.getByRole('radio', { name: 'By region' }));
    expect(groups()).toEqual(
      expect.arrayContaining(['United States', 'Hong Kong / China', 'China', 'Region not known']),
    );
    expect(screen.getByRole('region', { name: 'United States' })).toHaveTextContent('2 takes');
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen?by=region'));

    await reader.click(screen.getByRole('radio', { name: 'By ownership' }));
    expect(within(screen.getByRole('region', { name: 'Private' })).getAllByRole('article')).toHaveLength(2);
    await reader.click(screen.getByRole('radio', { name: 'By language' }));
    expect(within(screen.getByRole('region', { name: 'Chinese' })).getAllByRole('article')).toHaveLength(1);
  });

  it('puts where nothing is given last', async () => {
    await open('?by=region');
    const last = screen.getAllByRole('article').at(-1);
    expect(last).toHaveAccessibleName('Techsoma, Region not known');
  });
});
