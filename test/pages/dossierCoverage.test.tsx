import { qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';

const open = (search = '', language: 'en' | 'ko' = 'en') => renderAt(`/e/qwen${search}`, aShelf([qwen]), language);
const grid = () => within(screen.getByRole('region', { name: 'Takes by lens and region' }));
const sceptical = 'Hong Kong independent, tech-war sceptical';

describe('the grid', () => {
  it('has a dot for every take, named for outlet, region and lens, and for being silent', async () => {
    await open();
    const dots = grid()
      .getAllByRole('button')
      .filter((button) => button.hasAttribute('data-dot'))
      .map((dot) => dot.getAttribute('aria-label'));
    expect(dots.sort()).toEqual([
      'Bloomberg, United States, No lens given, silent',
      'CNBC, United States, US tech financial',
      `Global Times, China, ${sceptical}`,
      `South China Morning Post, Hong Kong / China, ${sceptical}`,
      'Techsoma, Region not known, No lens given, silent',
    ]);
  });

  it('adds up rows and columns, with no lens as the last row', async () => {
    await open();
    const rows = grid().getAllByRole('row');
    expect(within(rows.at(-2) as HTMLElement).getByRole('rowheader')).toHaveTextContent('No lens given');
    const sums = within(rows.at(-1) as HTMLElement).getAllByRole('cell');
    expect(sums.map((cell) => cell.textContent)).toEqual(['2', '1', '1', '1', '5']);
  });

  it('keeps a take that is filtered out in its place, as a dot that cannot be pressed', async () => {
    await open('?region=China');
    expect(grid().getByRole('button', { name: `Global Times, China, ${sceptical}` })).not.toHaveAttribute(
      'aria-disabled',
    );
    expect(grid().getByRole('button', { name: 'CNBC, United States, US tech financial' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(grid().getByRole('button', { name: /^Bloomberg/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('leads from a dot to its take', async () => {
    const { reader } = await open();
    await reader.click(grid().getByRole('button', { name: `Global Times, China, ${sceptical}` }));
    expect(screen.getByRole('article', { name: 'Global Times, China' })).toHaveFocus();
  });

  it('is one stop for Tab, at a dot that is not filtered out', async () => {
    await open('?region=China');
    const stops = grid()
      .getAllByRole('button')
      .filter((button) => button.hasAttribute('data-dot') && button.tabIndex === 0)
      .map((dot) => dot.getAttribute('aria-label'));
    expect(stops).toEqual([`Global Times, China, ${sceptical}`]);
  });

  it('asks for a region or a lens by the head of its column or row', async () => {
    const { reader, router } = await open();
    const china = grid().getByRole('button', { name: 'China' });
    expect(china).toHaveAttribute('aria-pressed', 'false');
    await reader.click(china);
    expect(china).toHaveAttribute('aria-pressed', 'true');
    await reader.click(grid().getByRole('button', { name: sceptical }));
    await waitFor(() => expect(router.state.location.search).toEqual({ region: 'China', lens: sceptical }));
    expect(screen.getByRole('status')).toHaveTextContent('1 of 5 takes');

    await reader.click(china);
    await waitFor(() => expect(router.state.location.search).toEqual({ lens: sceptical }));
  });

  it('names regions in the language of the interface, and lenses as printed', async () => {
    await open('', 'ko');
    const korean = within(screen.getByRole('region', { name: '관점과 지역별 보도' }));
    expect(korean.getByRole('button', { name: '홍콩 / 중국' })).toBeVisible();
    expect(korean.getByRole('button', { name: `Global Times, 중국, ${sceptical}` })).toBeVisible();
    expect(korean.getByText(sceptical)).toHaveAttribute('lang', 'en');
  });

  it('has its figures as a table of numbers', async () => {
    const { reader } = await open();
    await reader.click(screen.getByText('As a table'));
    const table = await screen.findByRole('table', { name: 'Takes by lens and region' });
    const lens = within(table).getByRole('row', { name: new RegExp(`^${sceptical}`) });
    expect(
      within(lens)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0', '1', '1', '0', '2']);
  });
});

describe('the views of the coverage', () => {
  const views: readonly (readonly [string, string, string])[] = [
    ['Regions', 'regions', 'Takes by region, stacked by lens'],
    ['Timeline', 'timeline', 'Takes by date of publication'],
    ['Language', 'language', 'Takes by language of the article'],
    ['Ownership', 'ownership', 'Takes by ownership of the outlet'],
    ['Frames', 'frames', 'Takes by frame, stacked by lens'],
  ];

  it.each(views)('shows %s when chosen, and keeps it in the address', async (name, view, title) => {
    const { reader, router } = await open();
    await reader.click(screen.getByRole('radio', { name }));
    expect(await screen.findByRole('heading', { level: 3, name: title })).toBeVisible();
    await waitFor(() => expect(router.state.location.search).toEqual({ view }));
  });

  it('goes back to the grid, which needs no word in the address', async () => {
    const { reader, router } = await open('?view=table');
    await reader.click(screen.getByRole('radio', { name: 'Lens × region' }));
    expect(await screen.findByRole('region', { name: 'Takes by lens and region' })).toBeVisible();
    await waitFor(() => expect(router.state.location.href).toBe('/e/qwen'));
  });

  it('says what is counted, and of how many', async () => {
    await open('?view=timeline');
    expect(
      await screen.findByText('Unit: takes in this dossier. n = 5; 1 dated from the link, 3 with no date known.'),
    ).toBeVisible();
  });
});

describe('what someone coded', () => {
  it('is offered only where someone did, or where the address asks for it', async () => {
    await open();
    expect(screen.getByRole('radio', { name: 'Frames' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Treatment' })).toBeNull();
  });

  it('has those nobody coded as a bar of their own, and says who coded the others', async () => {
    const { reader } = await open('?view=frames');
    expect(
      await screen.findByText(
        'Unit: takes in this dossier; a take may have several. n = 5; 3 not coded by anyone. Coded by: The dossier.',
      ),
    ).toBeVisible();
    await reader.click(screen.getByText('As a table'));
    const rows = within(await screen.findByRole('table', { name: 'Takes by frame, stacked by lens' })).getAllByRole(
      'row',
    );
    expect(rows.map((row) => row.textContent)).toEqual([
      `FrameUS tech financial${sceptical}No lens givenTakes`,
      'Economic1001',
      'Legality0101',
      'Coded by nobody0123',
    ]);
  });

  it('leaves the bars of what the filters ask elsewhere', async () => {
    await open('?view=treatment&region=China');
    expect(
      await screen.findByText(
        'Unit: takes in this dossier; a take may have several. n = 1 of 5; 1 not coded by anyone.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Treatment' })).toBeChecked();
  });
});

describe('the fingerprint', () => {
  it.each(['', '?view=regions', '?view=timeline', '?view=frames', '?view=table'])(
    'stands under every view, and at the foot of the page: %s',
    async (search) => {
      await open(search);
      const marks = await screen.findAllByText(`dossier ${fingerprintOf(qwen)} · rules ${rulesVersion}`);
      expect(marks.map((mark) => mark.closest('figure') !== null)).toEqual([true, false]);
    },
  );
});

describe('the table', () => {
  it('has a row for every take shown, with nothing left blank', async () => {
    const { reader } = await open('?view=table');
    const table = () => screen.findByRole('table', { name: 'Every take' });
    expect(within(await table()).getAllByRole('row')).toHaveLength(6);
    const techsoma = within(await table()).getByRole('row', { name: /^Techsoma/ });
    expect(
      within(techsoma)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Region not known',
      'Language not known',
      'No lens given',
      'Not known',
      'Link only',
      'No date known',
      'No headline known',
    ]);

    const regions = within(screen.getByRole('group', { name: 'Region' }));
    await reader.click(regions.getByRole('checkbox', { name: 'United States, 2 takes' }));
    expect(within(await table()).getAllByRole('row')).toHaveLength(3);
  });

  it('of no takes says that there are none', async () => {
    await open('?view=table&q=zebra');
    expect(await screen.findAllByText('No take matches these filters.')).toHaveLength(2);
  });
});
