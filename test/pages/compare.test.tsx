import { aTake } from '@test/support/build';
import { qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const library = () => aShelf([qwen, qwenInKorean]);
const open = (search: string, language: 'en' | 'ko' = 'en') =>
  renderAt(`/e/qwen/compare${search}`, library(), language);
const row = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}\\b`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const outlets = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('b')?.textContent);

it.each([
  [0, 'This dossier holds no takes yet, so there is nothing to compare.'],
  [1, 'This dossier holds one take, and nothing to put beside it.'],
])('says so where there are %i takes to choose from', async (takes, says) => {
  await renderAt('/e/qwen/compare', aShelf([{ ...qwen, takes: qwen.takes.slice(0, takes) }]));
  expect(screen.getByText(says)).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('tells takes of one outlet apart, by language, or by day where that is one', async () => {
  const said = (id: string, language: string, published: string) =>
    aTake({ id, outlet: 'Deutsche Welle', region: 'Germany', language, published });
  const takes = [
    said('one', 'de', '2026-05-04'),
    said('two', 'en', '2026-05-04'),
    said('three', 'en', '2026-05-06'),
    aTake({ outlet: 'Reuters', region: 'United Kingdom' }),
  ];
  await renderAt('/e/qwen/compare', aShelf([{ ...qwen, takes }]));
  for (const name of [
    'Deutsche Welle (German) Germany',
    'Deutsche Welle (4 May 2026) Germany',
    'Deutsche Welle (6 May 2026) Germany',
    'Reuters United Kingdom',
  ]) {
    expect(screen.getByRole('checkbox', { name })).toBeInTheDocument();
  }
});

describe('a comparison', () => {
  it('sets takes side by side, row by row, in the order of the address', async () => {
    await open('?t=global-times&t=cnbc');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two takes, side by side');
    expect(document.title).toBe('Two takes, side by side · A lab is accused · Parallax');
    expect(outlets()).toEqual(['Global Times', 'CNBC']);
    expect(row('Headline')).toEqual(['No headline known', 'Anthropic accuses Alibaba']);
    expect(row('The take')).toEqual(['Calls the claim empty.', 'Leads with the letter.']);
    expect(row('Published')).toEqual(['No date known', '24 June 2026']);
    expect(row('Frames')).toEqual(['No frame noted', 'Economic']);
  });

  it('keeps the outlets’ own words apart from those of the dossier and of others', async () => {
    await open('?t=global-times&t=cnbc');
    const voices = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'rowgroup');
    expect(voices.map((voice) => voice.textContent)).toEqual([
      'These rows are the outlets’ own words: wording can be compared.',
      'Written by the dossier: wording here says nothing of the outlet.',
      'Said by you, on this device only.',
      'Who owns it, when and where it appeared.',
    ]);
  });

  it('says who says so of every owner', async () => {
    await open('?t=south-china-morning-post&t=techsoma');
    expect(row('Ownership')).toEqual(['PrivateAn outside list: A register, 2026', 'Not known']);
    expect(row('Owner')).toEqual(['Alibaba GroupAn outside list: A register, 2026', 'Owner not known']);
  });

  it('shows a quotation in the language it is printed in, with the original where we have it', async () => {
    await open('?t=global-times&t=south-china-morning-post');
    expect(row('Quotation')).toEqual([
      'quotation in translationThere is no substance.没有实质内容。',
      'quotation in the originalNo statute forbids it.',
    ]);
    expect(screen.getByText('没有实质内容。')).toHaveAttribute('lang', 'zh');
  });

  it('shows a link that is no web address as text', async () => {
    await open('?t=techsoma&t=cnbc');
    expect(row('Article')).toEqual(['javascript:alert(1)', 'cnbc.com']);
    expect(screen.queryByRole('link', { name: /javascript/ })).not.toBeInTheDocument();
  });

  it('is in Korean where the reader is, with the Korean edition', async () => {
    await open('?t=global-times&t=cnbc', 'ko');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('보도 두 건 나란히 보기');
    expect(screen.getByRole('link', { name: '고발당한 연구소' })).toHaveAttribute('lang', 'ko');
    expect(screen.getByText('There is no substance.')).toHaveAttribute('lang', 'ko');
  });

  it('leads back to its dossier', async () => {
    const { reader } = await open('?t=global-times&t=cnbc');
    await reader.click(screen.getByRole('link', { name: 'A lab is accused' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A lab is accused' })).toBeVisible();
  });
});

describe('choosing takes', () => {
  it('comes first where there are fewer than two, and is kept in the address', async () => {
    const { reader, router } = await open('');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose takes to compare');
    await reader.click(screen.getByRole('checkbox', { name: /^CNBC/ }));
    await reader.click(screen.getByRole('checkbox', { name: /^Global Times/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Two takes, side by side' })).toBeVisible();
    expect(router.state.location.href).toBe('/e/qwen/compare?t=cnbc&t=global-times');
  });

  it('offers those with text first', async () => {
    await open('');
    expect(
      screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent?.split(/ (?=[A-Z])/)[0]),
    ).toEqual(['CNBC', 'South', 'Global', 'Bloomberg', 'Techsoma']);
  });

  it('stops at four', async () => {
    await open('?t=cnbc&t=bloomberg&t=techsoma&t=global-times');
    expect(screen.getByRole('checkbox', { name: /^South China Morning Post/ })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: /^CNBC/ })).toBeEnabled();
  });

  it('drops from the address what the dossier has not, what is said twice, and what goes beyond four', async () => {
    await open('?t=cnbc&t=nobody&t=cnbc&t=bloomberg&t=techsoma&t=global-times&t=south-china-morning-post');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Three takes, side by side');
    expect(outlets()).toEqual(['CNBC', 'Bloomberg', 'Techsoma']);
  });
});

describe('the tray', () => {
  const tray = () => within(screen.getByRole('complementary', { name: 'Takes set aside to compare' }));
  const pin = (outlet: string) => screen.getByRole('button', { name: `Pin ${outlet}` });

  it('holds takes from the page and leads to their comparison, in the order they were pinned', async () => {
    const { reader, router } = await renderAt('/e/qwen', library());
    await reader.click(pin('Global Times'));
    expect(await screen.findByText('1 take pinned')).toBeVisible();
    expect(tray().getByText('Pin one more to compare')).toBeVisible();
    await reader.click(pin('CNBC'));
    await reader.click(tray().getByRole('link', { name: 'Compare side by side' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Two takes, side by side' })).toBeVisible();
    expect(router.state.location.href).toBe('/e/qwen/compare?t=global-times&t=cnbc');
  });

  it('is full at four, and lets go of one or all', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    for (const outlet of ['CNBC', 'Bloomberg', 'Techsoma', 'Global Times']) await reader.click(pin(outlet));
    expect(pin('South China Morning Post')).toBeDisabled();
    await reader.click(tray().getByRole('button', { name: /Unpin ?Bloomberg/ }));
    expect(pin('South China Morning Post')).toBeEnabled();
    expect(pin('Bloomberg')).toBeEnabled();
    await reader.click(tray().getByRole('button', { name: 'Unpin all' }));
    await waitFor(() =>
      expect(screen.queryByRole('complementary', { name: 'Takes set aside to compare' })).not.toBeInTheDocument(),
    );
  });

  it('keeps what a filter hides', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    await reader.click(pin('CNBC'));
    await reader.type(screen.getByRole('searchbox', { name: 'Find in this dossier' }), 'zebra');
    expect(tray().getByText('CNBC')).toBeVisible();
  });
});
