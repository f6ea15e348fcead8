import { aDossier, aNote, aTake } from '@test/support/build';
import { openPopover } from '@test/support/openPopover';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const owned = (ownership: string, owner: string) => [
  aNote('ownership', ownership, { by: 'registry', source: 'A list' }),
  aNote('owner', owner, { by: 'registry', source: 'A list' }),
];
const strike = aDossier({
  slug: 'strike',
  title: 'A strike',
  takes: [
    aTake({
      outlet: 'The Quay',
      region: 'Malta',
      language: 'en',
      lens: 'state press',
      notes: owned('own.state', 'The state'),
    }),
    aTake({
      outlet: 'The Crane',
      region: 'Malta',
      language: 'en',
      lens: 'unions',
      notes: owned('own.private', 'Dock Ltd'),
    }),
    aTake({ outlet: 'The Buoy', region: 'Italy', language: 'it', notes: owned('own.private', 'Dock Ltd') }),
    aTake({ outlet: 'The Lamp', region: 'France', headline: 'What every docker should know' }),
    aTake({ outlet: 'The Mole', region: 'Spain', headline: 'What every docker should know' }),
    aTake({ outlet: 'The Gull', region: 'Greece', lens: 'owners' }),
  ],
});
const other = aDossier({ slug: 'other', title: 'Other', takes: [aTake({ outlet: 'The Reef', region: 'Malta' })] });

async function open(language: 'en' | 'ko' = 'en', dossier = strike) {
  const { reader } = await renderAt(`/e/${dossier.slug}/evidence`, aShelf([dossier, other]), language);
  const name = language === 'en' ? 'What the picture hangs on' : '무엇을 빼면 그림이 달라지나';
  const part = within(await screen.findByRole('region', { name }));
  const row = (head: string) =>
    within(part.getByRole('rowheader', { name: head }).closest('tr') ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  return { reader, part, row };
}

describe('what the picture hangs on', () => {
  it('sets every way of leaving takes out beside the dossier as it is', async () => {
    const { part, row } = await open();
    expect(part.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Counted',
      'As it is',
      'Without state-controlled outlets',
      'Without takes that have no lens',
      'One take per owner',
      'One take per possible origin',
    ]);
    expect(row('Takes')).toEqual(['6', '5', '3', '5', '5']);
    expect(row('Lenses')).toEqual(['3', '2', '3', '3', '3']);
    expect(row('Largest region')).toEqual([
      'Malta, 2 of 6',
      'Malta and 4 more, 1 of 5 each',
      'Malta, 2 of 3',
      'Malta, 2 of 5',
      'Malta, 2 of 5',
    ]);
    expect(row('Works like so many regions heard equally')).toEqual([
      'about 5',
      'about 5',
      'fewer than five takes',
      'about 4',
      'about 4',
    ]);
  });

  it('tells what one choice changes, and names each take left out with who says so', async () => {
    const { reader, part, row } = await open();
    await reader.click(part.getByRole('checkbox', { name: 'state-controlled outlets' }));
    expect(part.getByRole('status')).toHaveTextContent(/^5 of 6 takes stay\. /);
    expect(part.getByRole('status')).toHaveTextContent(/Gone with them is the lens state press$/);
    expect(row('Takes')).toEqual(['6', '5']);
    const why = await openPopover('The Quay: State-controlled, says: An outside list');
    expect(await why.findByText(/Source: A list/)).toBeVisible();
  });

  it('takes several choices together, and under five takes names those that stay', async () => {
    const { reader, part, row } = await open();
    for (const name of ['state-controlled outlets', 'takes without a lens'])
      await reader.click(part.getByRole('checkbox', { name }));
    expect(part.getByRole('status')).toHaveTextContent(/^Fewer than five takes are left: The Crane and The Gull\./);
    expect(part.getByRole('status')).toHaveTextContent(/Regions with no take left: Italy, France and Spain\./);
    expect(row('Takes')).toEqual(['6', '2']);
    expect(part.getAllByText('the dossier gives it no lens', { selector: 'button' })).toHaveLength(3);
  });

  it('keeps the first take of an owner and of a possible origin, and says which', async () => {
    const { reader, part } = await open();
    await reader.click(part.getByRole('checkbox', { name: 'all but the first take of each owner' }));
    await reader.click(part.getByRole('checkbox', { name: 'all but the first take of each possible origin' }));
    expect(part.getByRole('button', { name: 'same owner as The Crane: Dock Ltd' })).toBeVisible();
    const why = await openPopover('The Mole: may share copy with The Lamp, which stays');
    expect(await why.findByRole('link', { name: 'The Lamp' })).toBeVisible();
    await reader.click(part.getByRole('checkbox', { name: 'all but the first take of each owner' }));
    expect(part.queryByRole('button', { name: /^same owner/ })).toBeNull();
  });

  it('tells takes of one outlet apart by their language', async () => {
    const twice = ['de', 'fr'].map((language) =>
      aTake({ outlet: 'The Wave', id: `wave-${language}`, language, notes: owned('own.public', 'Harbours') }),
    );
    const { reader, part } = await open('en', aDossier({ slug: 'twice', title: 'Twice', takes: twice }));
    await reader.click(part.getByRole('checkbox', { name: 'all but the first take of each owner' }));
    expect(part.getByText('The Wave (French)')).toBeVisible();
    expect(part.getByRole('button', { name: 'same owner as The Wave (German): Harbours' })).toBeVisible();
  });

  it('says so where nothing changes, and where nothing is left', async () => {
    const bare = aDossier({ slug: 'bare', title: 'Bare', takes: [aTake({ outlet: 'The Gull' })] });
    const { reader, part } = await open('en', bare);
    await reader.click(part.getByRole('checkbox', { name: 'state-controlled outlets' }));
    expect(part.getByRole('status')).toHaveTextContent('No take is left out: nothing changes.');
    await reader.click(part.getByRole('checkbox', { name: 'takes without a lens' }));
    expect(part.getByRole('status')).toHaveTextContent(
      '0 of 1 take stay. No take is left, so there is nothing to count.',
    );
  });

  it('has nothing to leave out of a dossier without takes', async () => {
    const { part } = await open('en', aDossier({ slug: 'empty', title: 'Empty' }));
    expect(part.getByText(/so there is nothing to leave out/)).toBeVisible();
  });

  it('is told in Korean', async () => {
    const { reader, part, row } = await open('ko');
    await reader.click(part.getByRole('checkbox', { name: '국가가 통제하는 매체' }));
    expect(part.getByRole('status')).toHaveTextContent('보도 6건 중 5건이 남습니다.');
    expect(row('보도')).toEqual(['6', '5']);
  });
});
