import { aDossier, aNote, aTake } from '@test/support/build';
import { openPopover } from '@test/support/openPopover';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const strike = aDossier({
  slug: 'strike',
  title: 'A strike at Tideway',
  date: '2026-06-24',
  summary: ['Mole Harbour accuses Tideway of fraud.'],
  entities: [
    { name: 'Tideway', aliases: [] },
    { name: 'Mole Harbour', aliases: [] },
    { name: 'Nobody Named', aliases: [] },
  ],
  takes: [
    aTake({
      outlet: 'The Quay',
      language: 'en',
      region: 'Malta',
      headline: "Mole Harbour accuses China's Tideway of illegal access",
      notes: [
        aNote('treatment', 'ep.distanced', { by: 'reader', layer: 'headline', words: 'accuses' }),
        aNote('treatment', 'ep.asserted', { by: 'class', source: 'Class 4b' }),
      ],
    }),
    aTake({
      outlet: 'The Crane',
      language: 'en',
      link: 'https://crane.com/mole-harbour-accuses-tideway-over-strike-in-the-long-docks',
    }),
    aTake({
      outlet: 'The Buoy',
      language: 'en',
      link: 'https://buoy.com/mole-harbour-accuses-tideway-over-strike-in-long-docks',
    }),
    aTake({ outlet: 'The Bollard', language: 'en', gist: 'Tideway denied the claim, says Tideway.' }),
    aTake({ outlet: 'The Lamp', language: 'en', headline: 'Tideway and the docks at night' }),
    aTake({ outlet: 'The Pier' }),
  ],
});

async function open(language: 'en' | 'ko' = 'en', dossier = strike) {
  const rendered = await renderAt(`/e/${dossier.slug}/evidence`, aShelf([dossier]), language);
  await screen.findByRole('region', { name: language === 'en' ? 'What each calls it' : '무엇이라고 부르나' });
  return rendered;
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const cellsOf = (region: string, row: string) =>
  within(part(region).getByRole('rowheader', { name: row }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .map((cell) => [...cell.querySelectorAll('li, td > span')].map((line) => line.textContent).join(' | '));

describe('names', () => {
  it('sets the outlets’ words for each apart from the dossier’s, with who uses them and in which layer', async () => {
    await open();
    expect(cellsOf('What each calls it', 'Tideway')).toEqual([
      "Tideway The Crane, The Buoy, The Lamp · words left in the link, headline | China's Tideway The Quay · headline",
      'Tideway The Bollard, The dossier · the dossier’s words',
    ]);
    expect(cellsOf('What each calls it', 'Nobody Named')).toEqual([
      'not in the words we have',
      'not in the words we have',
    ]);
    expect(
      part('What each calls it').getByText(/^Unit: takes in this dossier\. n = 6, of which 4 with words of their own/),
    ).toHaveTextContent('and 5 with any words');
  });

  it('opens words in the texts they stand in, with whose they are and the rule', async () => {
    await open();
    const popover = await openPopover("“China's Tideway”: Tideway");
    expect(await popover.findByRole('link', { name: 'The Quay' })).toHaveAttribute('href', '/e/strike#take-the-quay');
    expect(popover.getByText("China's Tideway").tagName).toBe('MARK');
    expect(popover.getByText(/^Rule: /)).toBeVisible();
  });

  it('can be read take by take, where only takes with words have a row', async () => {
    const { reader } = await open();
    await reader.click(part('What each calls it').getByRole('radio', { name: 'By take' }));
    const rows = part('What each calls it').getAllByRole('rowheader');
    expect(rows.map((row) => row.firstChild?.textContent)).toEqual([
      'The Quay',
      'The Crane',
      'The Buoy',
      'The Bollard',
      'The Lamp',
    ]);
    const heads = part('What each calls it').getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Take',
      'Tideway',
      'Mole Harbour',
      'What was done, as a wrong',
      'How words are carried',
    ]);
  });

  it('are told in Korean', async () => {
    await open('ko');
    expect(part('무엇이라고 부르나').getByRole('columnheader', { name: '매체 자신의 말' })).toBeVisible();
  });
});

describe('the treatment of the claim', () => {
  it('sets what a rule proposes, on which words, beside what people noted', async () => {
    await open();
    const [own, told, noted] = cellsOf('How the claim is treated', 'The Quay');
    expect(own).toContain('Attributed');
    expect(own).toMatch(/An accusing verb: .*accuses.* · headline/);
    expect(told).toBe('');
    expect(noted).toMatch(/At a distance.*Said by: You.*accuses.*headline.*Stated as fact.*Said by: A class.*Class 4b/);
    expect(part('How the claim is treated').getByText('These statements differ. Both stand.')).toBeVisible();
    expect(
      part('How the claim is treated').getByRole('columnheader', { name: 'A rule proposes; nobody has confirmed it' }),
    ).toBeVisible();
  });

  it('keeps the dossier’s words apart, and names the takes nothing can be said of, with why', async () => {
    await open();
    const [own, told] = cellsOf('How the claim is treated', 'The Bollard');
    expect(own).toBe('');
    expect(told).toContain('the dossier’s words');
    const section = part('How the claim is treated');
    expect(section.getByRole('heading', { name: 'No listed cue in the words of their own: 1 take' })).toBeVisible();
    expect(section.getByRole('heading', { name: 'No words of their own here: 1 take' })).toBeVisible();
    expect(
      section.getByText(/4 of 6 takes have words of their own here; in 3 of them a rule finds a cue/),
    ).toBeVisible();
  });

  it('opens the meaning of a code, its list and the rules', async () => {
    await open();
    const popover = await openPopover('What it means: Stated as fact');
    expect(await popover.findByText('ep.asserted')).toBeVisible();
    expect(popover.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/method#treatment',
      '/method#treatment-rules',
    ]);
  });

  it('says that nobody noted anything where nobody did, and has no column for it', async () => {
    await open('en', aDossier({ ...strike, takes: strike.takes.map((take) => ({ ...take, notes: [] })) }));
    const section = part('How the claim is treated');
    expect(section.getByText(/Nobody has noted a treatment in this dossier/)).toBeVisible();
    expect(section.queryByRole('columnheader', { name: 'Noted by someone' })).toBeNull();
  });
});

describe('voices', () => {
  it('tell who speaks where and who is only spoken of, each take with the words', async () => {
    await open();
    const row = within(part('Who speaks, and who is spoken of').getByRole('row', { name: /^Tideway / }));
    const [speaks, spokenOf, dossier] = row.getAllByRole('cell');
    expect(speaks).toHaveTextContent('1 of the 5 takes that name it');
    expect(speaks).toHaveTextContent('The Bollard (in the dossier’s words)');
    expect(spokenOf).toHaveTextContent('4 of the 5 takes that name it');
    expect(dossier).toHaveTextContent('spoken of');
    const popover = await openPopover('Only spoken of, Tideway: The Lamp');
    expect(await popover.findByText('Tideway')).toBeVisible();
  });

  it('name the takes instead of counting them under five, and say where none does', async () => {
    await open();
    const table = part('Who speaks, and who is spoken of');
    expect(table.getByRole('row', { name: /^Mole Harbour / })).toHaveTextContent('The QuayThe CraneThe Buoy');
    expect(table.getByRole('row', { name: /^Mole Harbour / })).not.toHaveTextContent('of the 3 takes');
    expect(table.getByRole('row', { name: /^Nobody Named / })).toHaveTextContent('In no take we have words of');
  });
});

describe('possible shared copy', () => {
  it('folds takes into one with its carriers, and counts shared words of all, never a likeness', async () => {
    await open();
    const section = part('Possible shared copy');
    expect(section.getByRole('heading', { name: 'One take, 2 carriers: The Crane, The Buoy' })).toBeVisible();
    expect(section.getByText(/Counted as one wherever copy may be shared: 5\./)).toBeVisible();
    expect(section.getByRole('button')).toHaveTextContent(/^all \d words of their links$/);
  });

  it('says so where there is none', async () => {
    await open('en', aDossier({ ...strike, takes: strike.takes.slice(0, 2) }));
    expect(part('Possible shared copy').getByText('No two takes here are alike enough to say so.')).toBeVisible();
  });
});

it('has something to say of a dossier that names nobody and holds nothing', async () => {
  await open('en', aDossier({ slug: 'empty', title: 'Empty' }));
  expect(screen.getByText(/so there is no name to look for/)).toBeVisible();
  expect(screen.getByText(/so nobody can be heard by rule/)).toBeVisible();
});
