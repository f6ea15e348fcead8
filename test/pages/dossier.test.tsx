import { aDossier, aTake } from '@test/support/build';
import { february, qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const library = () => aShelf([qwen, qwenInKorean, february]);
const take = (name: string) => within(screen.getByRole('article', { name }));

describe('the head of a dossier', () => {
  it('says what the event is, when, and what it asks', async () => {
    await renderAt('/e/qwen', library());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A lab is accused');
    expect(screen.getByText('One letter, five readings.')).toBeVisible();
    expect(screen.getByText('24 June 2026', { selector: 'time' })).toHaveAttribute('datetime', '2026-06-24');
    expect(screen.getByText('Whose money')).toBeVisible();
    expect(document.title).toBe('A lab is accused · Parallax');
  });

  it('counts takes, lenses, regions, languages and the silent; nothing given is not one', async () => {
    await renderAt('/e/qwen', library());
    const facts = within(screen.getByRole('region', { name: 'The dossier in figures' }));
    const said = facts.getAllByRole('listitem').map((item) => item.textContent);
    expect(said).toEqual(['5 takes', '2 lenses', '3 regions', '2 languages', '2 silent']);
  });

  it('says what the file says of itself where that differs, and only there', async () => {
    await renderAt('/e/qwen', library());
    const facts = within(screen.getByRole('region', { name: 'The dossier in figures' }));
    const said = facts.getAllByText(/^The file says/).map((line) => line.textContent?.trim());
    expect(said).toEqual([
      'The file says 3 lenses. 2 takes without a lens are not counted as one.',
      'The file says 4 regions.',
    ]);
  });

  it('holds its own account apart, as its own words, with links to other dossiers', async () => {
    await renderAt('/e/qwen', library());
    const brief = within(screen.getByRole('region', { name: 'The dossier’s own words' }));
    expect(brief.getByText('Alibaba').tagName).toBe('STRONG');
    expect(brief.getByRole('link', { name: 'february' })).toHaveAttribute('href', '/e/february');
    expect(brief.getByText('Does the Senate act?')).toBeVisible();
  });
});

describe('the editions of a dossier', () => {
  it('opens in the language of the interface where it is written in it', async () => {
    await renderAt('/e/qwen', library(), 'ko');
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent('고발당한 연구소');
    expect(title).toHaveAttribute('lang', 'ko');
  });

  it('opens in the language it has where it is not, and says which in the markup', async () => {
    await renderAt('/e/february', library(), 'ko');
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent('The first case');
    expect(title).toHaveAttribute('lang', 'en');
  });

  it('leads to the other edition without changing the interface, and the address keeps it', async () => {
    const { reader, router } = await renderAt('/e/qwen?region=China', library());
    await reader.click(await screen.findByRole('link', { name: 'Korean' }));
    expect(await screen.findByRole('heading', { level: 1, name: '고발당한 연구소' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'What happened' })).toBeVisible();
    expect(router.state.location.searchStr).toBe('?region=China&edition=ko');
  });
});

describe('a take', () => {
  it('says whose words each of its texts is', async () => {
    await renderAt('/e/qwen', library());
    const cnbc = take('CNBC, United States');
    expect(cnbc.getByText('headline')).toBeVisible();
    expect(cnbc.getByText('Anthropic accuses Alibaba')).toHaveAttribute('lang', 'en');
    expect(cnbc.getByText('the dossier’s words')).toBeVisible();
    expect(cnbc.getByText('Leads with the letter.')).toBeVisible();
  });

  it('without a headline shows the words left in the link, marked as such', async () => {
    await renderAt('/e/qwen', library());
    const bloomberg = take('Bloomberg, United States');
    expect(bloomberg.getByText('words left in the link')).toBeVisible();
    expect(bloomberg.getByText('anthropic accuses alibaba of illicitly accessing models')).toBeVisible();
    expect(bloomberg.getByText('24 June 2026, from the link')).toBeVisible();
  });

  it('gives a quotation the language it is printed in, and says when that is a translation', async () => {
    await renderAt('/e/qwen', library());
    const printed = within(take('South China Morning Post, Hong Kong / China').getByRole('figure'));
    expect(printed.getByText('quotation in the original')).toBeVisible();
    expect(printed.getByText('No statute forbids it.')).toHaveAttribute('lang', 'en');

    const translated = within(take('Global Times, China').getByRole('figure'));
    expect(translated.getByText('quotation in translation')).toBeVisible();
    expect(translated.getByText('There is no substance.')).toHaveAttribute('lang', 'en');
    expect(translated.getByText('没有实质内容。')).toHaveAttribute('lang', 'zh');
  });

  it('of an English article is a translation where the dossier is Korean', async () => {
    await renderAt('/e/qwen?edition=ko', library());
    const quoted = within(take('South China Morning Post, Hong Kong / China').getByRole('figure'));
    expect(quoted.getByText('quotation in translation')).toBeVisible();
    expect(quoted.getByText('No statute forbids it.')).toHaveAttribute('lang', 'ko');
  });

  it('carries a question mark where a note doubts its language', async () => {
    await renderAt('/e/qwen', library());
    expect(take('Global Times, China').getByRole('button', { name: 'Chinese?' })).toBeVisible();
    expect(take('CNBC, United States').getByText(/^United States · English/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'English?' })).not.toBeInTheDocument();
  });

  it('whose link is no web address shows it as text and links nowhere', async () => {
    await renderAt('/e/qwen', library());
    const techsoma = take('Techsoma, Region not known');
    expect(techsoma.getByText('javascript:alert(1)')).toBeVisible();
    expect(techsoma.queryByRole('link')).not.toBeInTheDocument();
  });

  it('leads to its article in a tab of its own, which learns nothing of this one', async () => {
    await renderAt('/e/qwen', library());
    const link = take('CNBC, United States').getByRole('link', { name: 'cnbc.com (CNBC, opens in a new tab)' });
    expect(link).toHaveAttribute('href', 'https://www.cnbc.com/2026/06/24/letter.html');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('has a flag where its owner is a party, and only there', async () => {
    await renderAt('/e/qwen', library());
    const flags = screen.getAllByRole('button', { name: 'Owner is a party' });
    expect(flags).toHaveLength(1);
    expect(flags[0]?.closest('article')).toHaveAccessibleName('South China Morning Post, Hong Kong / China');
  });
});

describe('what stands around an event', () => {
  it('names those it is about with their other names', async () => {
    await renderAt('/e/qwen', library());
    const around = within(await screen.findByRole('region', { name: 'Around this event' }));
    expect(around.getByText('Alibaba', { exact: false, selector: 'li' })).toHaveTextContent('Alibaba Alibaba Group');
  });

  it('leads to related dossiers, and names one that nobody has written without a link', async () => {
    await renderAt('/e/qwen', library());
    const around = within(await screen.findByRole('region', { name: 'Around this event' }));
    expect(await around.findByRole('link', { name: 'The first case' })).toHaveAttribute('href', '/e/february');
    expect(around.getByText('23 February 2026 · linked from this dossier')).toBeVisible();
    expect(around.getByText('Chip controls')).toBeVisible();
    expect(around.getByText('not written yet')).toBeVisible();
    expect(around.queryByRole('link', { name: 'Chip controls' })).not.toBeInTheDocument();
  });

  it('says that a dossier links here', async () => {
    const linked = aDossier({ slug: 'linked', title: 'Linked to' });
    const linking = aDossier({ slug: 'linking', title: 'The later case', related: [{ slug: 'linked', label: null }] });
    await renderAt('/e/linked', aShelf([linked, linking]));
    expect(await screen.findByRole('link', { name: 'The later case' })).toHaveAttribute('href', '/e/linking');
    expect(screen.getByText('links to this dossier')).toBeVisible();
  });
});

describe('the readings beside the picture', () => {
  it('name what is not here, and that so few takes call no gap', async () => {
    await renderAt('/e/qwen', library());
    const readings = within(await screen.findByRole('complementary', { name: 'What the pattern says' }));
    expect(await readings.findByText(/^No take from/)).toHaveTextContent(
      'No take from South Korea or India in this dossier. With 4 takes that is too few to call a gap.',
    );
    expect(readings.getByText('Alibaba Group', { exact: false })).toHaveTextContent(
      'South China Morning Post belongs to Alibaba Group, which the event is about.',
    );
  });
});

it('says of owners nobody knows that nothing can be told, not that none is a party', async () => {
  await renderAt('/e/an-event', aShelf([aDossier({ takes: [aTake()] })]));
  expect(await screen.findByText('No owner of these outlets is known, so it cannot be told.')).toBeVisible();
  expect(screen.queryByText(/No owner named in the register/)).toBeNull();
});

it('opens a dossier without a single take', async () => {
  await renderAt('/e/an-event', aShelf([aDossier()]));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('An event');
  expect(screen.getByText('This dossier holds no takes yet.')).toBeVisible();
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

it('opens a dossier of three hundred takes, with counts in place of dots', async () => {
  const takes = Array.from({ length: 300 }, (_, place) => aTake({ outlet: `Paper ${place}`, region: 'Japan' }));
  await renderAt('/e/an-event', aShelf([aDossier({ takes })]));
  const grid = within(screen.getByRole('region', { name: 'Takes by lens and region' }));
  expect(grid.getByRole('cell', { name: /300 takes: No lens given, Japan/ })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('300 takes');
});
