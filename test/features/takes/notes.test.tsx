import { aDossier, aNote, aTake } from '@test/support/build';
import { openPopover } from '@test/support/openPopover';
import { qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { lensNotes } from '@/core/notes/lens/lensNotes';

/** A dossier as the build leaves it: with what the rules read in its lenses. */
const compiled = (dossier: Dossier): Dossier => ({
  ...dossier,
  takes: dossier.takes.map((take) => ({ ...take, notes: [...take.notes, ...lensNotes(take.lens)] })),
});
const library = () => aShelf([compiled(qwen), compiled(qwenInKorean)]);
const statements = (popover: Awaited<ReturnType<typeof openPopover>>) =>
  popover.getAllByRole('listitem').map((item) => [...item.children].map((line) => line.textContent));

describe('a label of independence', () => {
  it('is shown beside the owner the register names, each with who says so and from where', async () => {
    await renderAt('/e/qwen', library());
    const scmp = within(screen.getByRole('article', { name: 'South China Morning Post, Hong Kong / China' }));
    expect(scmp.getByRole('button', { name: '“independent”' })).toBeVisible();

    const popover = await openPopover('“independent”: South China Morning Post');
    expect(await popover.findByText(/Who says so, and who owns it, is shown beside it/)).toBeVisible();
    expect(statements(popover)).toEqual([
      [
        'Independence is a description, not a finding',
        'Said by: The dossier',
        'On: the dossier’s label independent',
        'Rule: lens.independent, version 1',
      ],
      ['Alibaba Group', 'Said by: An outside list', 'Source: A register, 2026'],
      ['Private', 'Said by: An outside list', 'Source: A register, 2026'],
    ]);
    expect(popover.getByText('Hong Kong independent, tech-war sceptical')).toHaveAttribute('lang', 'en');
    expect(popover.getByRole('link', { name: 'This list in the method' })).toHaveAttribute(
      'href',
      '/method#ownershipFlags',
    );
  });

  it('is told the same in Korean', async () => {
    await renderAt('/e/qwen', library(), 'ko');
    const popover = await openPopover('“independent”: South China Morning Post');
    expect(await popover.findByText(/누가 그렇게 말하는지, 소유주가 누구인지를 나란히 보입니다/)).toBeVisible();
    expect(statements(popover).map((lines) => lines.slice(0, 2))).toEqual([
      ['독립은 서술일 뿐', '말한 이: 자료를 엮은 이'],
      ['Alibaba Group', '말한 이: 외부 목록'],
      ['민영', '말한 이: 외부 목록'],
    ]);
    expect(popover.getByRole('link', { name: '방법에서 이 목록 보기' })).toBeVisible();
  });

  it('stands beside the flag of an owner who is a party, which names both', async () => {
    await renderAt('/e/qwen', library());
    const popover = await openPopover('Owner is a party: South China Morning Post');
    expect(await popover.findByText(/which the event is about/)).toHaveTextContent(
      'South China Morning Post belongs to Alibaba Group, which the event is about.',
    );
    expect(popover.getByText('Independence is a description, not a finding')).toBeVisible();
  });
});

describe('one text of several carriers', () => {
  const carried = (value: string, source: string | null) =>
    aNote('carrier', value, { by: 'rule', source, rule: 'same-text' });
  const strike = aDossier({
    slug: 'strike',
    takes: [
      aTake({
        id: 'agency',
        outlet: 'Agency',
        published: '2026-06-24',
        notes: [
          carried('Evening', 'https://evening.example/strike'),
          carried('Morning', 'javascript:alert(1)'),
          aNote('first-seen', '2026-06-24', { by: 'registry', source: 'GDELT' }),
        ],
      }),
      aTake({ id: 'alone', outlet: 'Alone', notes: [] }),
    ],
  });

  it('names the others, each with its article, and the day as that of first sight', async () => {
    await renderAt('/e/strike', aShelf([strike]));
    expect(screen.getByText('24 June 2026, when first seen')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^One text/ })).toHaveLength(1);
    const popover = await openPopover('One text, carried by 2 others: Agency');
    expect(await popover.findByRole('link', { name: /Evening/ })).toHaveAttribute(
      'href',
      'https://evening.example/strike',
    );
    expect(popover.getByText('Morning').closest('a')).toBeNull();
  });
});

describe('a code', () => {
  it('opens its meaning, where its list is from, and who says so on which words', async () => {
    await renderAt('/e/qwen', library());
    const popover = await openPopover('Frame: Legality');
    expect(await popover.findByText('What the law says, allows or leaves open; rights; courts.')).toBeVisible();
    expect(popover.getByText(/^After Boydstun, Gross, Resnik & Smith 2014/)).toBeVisible();
    expect(statements(popover)).toEqual([['Legality', 'Said by: The dossier', 'On: headline grey area']]);
    expect(popover.getByRole('link')).toHaveAttribute('href', '/method#frames');
  });

  it('is told nothing of until it is opened', async () => {
    await renderAt('/e/qwen', library());
    expect(screen.getByRole('dialog', { name: 'Frame: Legality' })).toBeEmptyDOMElement();
  });

  const differing = aDossier({
    takes: [
      aTake({
        outlet: 'CNBC',
        notes: [
          aNote('treatment', 'ep.asserted', { by: 'reader', text: 'No source is given.', toward: 'the letter' }),
          aNote('treatment', 'ep.distanced', {
            by: 'word-list',
            layer: 'headline',
            words: 'claims',
            start: 9,
            source: 'English words',
            version: '2',
            asOf: '2026-05-07',
          }),
          aNote('ownership', 'own.private', { by: 'registry', source: 'A list', asOf: '2025-08' }),
          aNote('ownership', 'own.captured', { by: 'registry', source: 'Another', asOf: '2024' }),
          aNote('event', 'another-event'),
        ],
      }),
      aTake({ outlet: 'Reuters', notes: [aNote('ownership', 'own.nonprofit', { by: 'registry' })] }),
    ],
  });

  /** The dossier at an address, once the reader's own note has come. */
  const renderDiffering = async (address: string) => {
    const rendered = await renderAt(address, aShelf([differing]));
    await screen.findByText('No source is given.');
    return rendered;
  };

  it('has all statements on its question side by side, with their dates, versions and words', async () => {
    await renderDiffering('/e/an-event');
    const popover = await openPopover('Treatment of the claim: Stated as fact');
    expect(await popover.findByText('These statements differ. Both stand.')).toBeVisible();
    expect(statements(popover)).toEqual([
      ['Stated as fact (toward the letter)', 'No source is given.', 'Said by: You'],
      [
        'At a distance',
        'Said by: A word list',
        'On: headline claims',
        'Source: English words, version 2, of 7 May 2026',
      ],
    ]);
    expect(popover.queryByText('Matches your filter')).not.toBeInTheDocument();
  });

  it('says which of differing statements a filter found', async () => {
    await renderDiffering('/e/an-event?ownership=own.captured');
    const popover = await openPopover('Ownership: CNBC');
    const mark = await popover.findByText('Matches your filter');
    expect(mark.closest('li')).toHaveTextContent('Captured');
    expect(mark.closest('li')).toHaveTextContent('Source: Another, of 2024');
    expect(popover.getByText('Source: A list, of August 2025')).toBeVisible();
  });

  it('leads to the other event where the article is about one', async () => {
    await renderDiffering('/e/an-event');
    const popover = await openPopover('About another event: CNBC');
    expect(await popover.findByRole('link', { name: 'another-event' })).toHaveAttribute('href', '/e/another-event');
  });

  it('can be asked for', async () => {
    const { reader, router } = await renderDiffering('/e/an-event');
    const filters = await screen.findByRole('group', { name: 'Treatment of the claim' });
    await reader.click(within(filters).getByRole('checkbox', { name: 'At a distance, 1 take' }));
    expect(await screen.findByRole('status')).toHaveTextContent('1 of 2 takes');
    await waitFor(() => expect(router.state.location.searchStr).toBe('?treatment=ep.distanced'));
  });
});

it('tells both languages of an article where they differ', async () => {
  await renderAt('/e/qwen', library());
  const popover = await openPopover('Language: Global Times');
  expect(await popover.findByText('These statements differ. Both stand.')).toBeVisible();
  expect(statements(popover).map(([value]) => value)).toEqual(['Chinese', 'English']);
});

describe('how a label was read', () => {
  it('is told word by word, with what a rule goes on to', async () => {
    await renderAt('/e/qwen', library());
    const popover = await openPopover('How this label was read: Hong Kong independent, tech-war sceptical');
    expect(await popover.findByText('Nothing is left over.')).toBeVisible();
    expect(popover.getAllByRole('listitem').map((item) => item.querySelector('q')?.textContent)).toEqual([
      'Hong Kong',
      'independent',
      'tech-war sceptical',
    ]);
    expect(popover.getByText(/^Place:/)).toHaveTextContent('Place: Hong Kong');
    expect(popover.getByText(/^Stance:/)).toHaveTextContent('(toward tech-war)');
    expect(popover.getByText(/A rule’s guess, for a reader to confirm/)).toBeVisible();
    expect(popover.getByRole('link', { name: 'How labels are read' })).toHaveAttribute('href', '/method#lensRules');
  });

  it.each([
    ['hardware / security detail', /^No rule knows:/, 'detail'],
    ['NewsWCL50 label LL', /^No rule knows any of its words/, 'NewsWCL50 label LL'],
  ])('says what is left over of %j', async (lens, says, left) => {
    await renderAt('/e/an-event', aShelf([aDossier({ takes: [aTake({ lens })] })]));
    const popover = await openPopover(`How this label was read: ${lens}`);
    const rest = await popover.findByText(says);
    expect(within(rest).getByText(left)).toBeVisible();
  });

  it('is not asked of takes without one', async () => {
    await renderAt('/e/an-event', aShelf([aDossier({ takes: [aTake()] })]));
    expect(screen.queryByRole('button', { name: 'How this label was read' })).not.toBeInTheDocument();
  });
});
