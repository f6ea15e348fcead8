import { aDossier, aTake } from '@test/support/build';
import { openPopover } from '@test/support/openPopover';
import { qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

declare global {
  interface Window {
    readonly happyDOM?: { setViewport(size: { width: number }): void };
  }
}

const strike = aDossier({
  slug: 'strike',
  title: 'A strike',
  date: '2026-06-24',
  summary: ['Tideway offers 75% since 10 June.'],
  entities: [{ name: 'Tideway', aliases: ['The line'] }],
  takes: [
    aTake({ outlet: 'The Harbour', language: 'en', headline: 'Tideway loses 80%', gist: 'It counts 4,200 dockers.' }),
    aTake({ outlet: 'The Quay', language: 'en', gist: 'It counts 4,200 dockers for Tideway.' }),
    aTake({ outlet: 'The Mole', language: 'en', gist: 'Waits.' }),
    aTake({ outlet: 'The Bollard', link: 'https://bollard.com/tideway-strike-goes-on' }),
    aTake({ outlet: 'The Buoy' }),
    aTake({ outlet: 'The Crane', language: 'en', gist: 'Tideway is silent.' }),
  ],
});

const open = async (search = '', language: 'en' | 'ko' = 'en', shelf = aShelf([strike, qwen, qwenInKorean])) => {
  const rendered = await renderAt(`/e/strike/evidence${search}`, shelf, language);
  await screen.findByRole('region', { name: language === 'en' ? 'Who says what' : '누가 무엇을 말하나' });
  return rendered;
};
/** How wide the window is: the page's own, which stands behind the global one. */
const wide = (width: number) => window.happyDOM?.setViewport({ width });
const table = () => within(screen.getByRole('table', { name: /^(Claims against takes|보도별 내용)$/ }));
const cells = (name: string) =>
  within(table().getByRole('row', { name: new RegExp(`^${name} `) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

beforeEach(() => wide(1366));
afterEach(() => wide(1024));

describe('the ledger', () => {
  it('sets each claim against the takes there are words of, in words and not only in shapes', async () => {
    await open();
    expect(
      table()
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual([
      'Claim',
      'Takes',
      'The Harbour',
      'The Quay',
      'The Mole',
      'The Bollard',
      'The Crane',
      'The dossier itself',
    ]);
    expect(cells('4,200 dockers')).toEqual([
      '',
      'The Harbour: in the text (the dossier’s words)',
      'The Quay: in the text (the dossier’s words)',
      'not in the text we have',
      'no text to look in',
      'not in the text we have',
      'not in the text we have',
    ]);
    expect(cells('Tideway')[0]).toBe('4 of 5');
    expect(cells('Tideway')[4]).toBe('The Bollard: in the text (words left in the link)');
  });

  it('gives a figure that competes its own value, and the dossier’s own voice its own rows', async () => {
    await open();
    expect(cells('75%')[1]).toBe('The Harbour: another figure (headline)80%');
    const groups = screen.getAllByRole('rowheader').filter((head) => head.getAttribute('scope') === 'rowgroup');
    expect(groups.map((group) => group.textContent)).toEqual([
      'In the dossier’s own voice only: in no take’s text we have',
    ]);
  });

  it('says what it counts, and names who is without words', async () => {
    await open();
    expect(screen.getByText(/n = 6: 4 with text, 1 with words in the link only, 1 without words\./)).toHaveTextContent(
      'Layers: words left in the link, headline, the dossier’s words.',
    );
    expect(screen.getByText('Link only (1):')).toHaveTextContent('Link only (1): The Bollard');
    expect(screen.getByText('No text (1):')).toHaveTextContent('No text (1): The Buoy');
    expect(screen.getByRole('link', { name: 'The Buoy' })).toHaveAttribute('href', '/e/strike#take-the-buoy');
  });

  it('is over one voice’s words where that is asked, and the address says so', async () => {
    const { reader, router } = await open();
    await reader.click(screen.getByRole('radio', { name: 'Outlets’ own' }));
    expect(await screen.findByText(/n = 6: 1 with text, 1 with words in the link only, 4 without words/)).toBeVisible();
    expect(router.state.location.href).toBe('/e/strike/evidence?words=outlet');
    expect(screen.queryByText('4,200 dockers')).not.toBeInTheDocument();
    await reader.click(screen.getByRole('radio', { name: 'All words' }));
    await waitFor(() => expect(router.state.location.href).toBe('/e/strike/evidence'));
  });

  it('drops from the address what it does not know', async () => {
    const { router } = await open('?words=nobody');
    expect(screen.getByRole('radio', { name: 'All words' })).toBeChecked();
    expect(router.state.location.search).toEqual({});
  });

  it('is a list where the window is narrow: who has each, who another figure, who neither', async () => {
    wide(390);
    await open();
    expect(screen.queryByRole('table', { name: 'Claims against takes' })).not.toBeInTheDocument();
    const row = screen.getByRole('button', { name: '4,200 dockers' }).closest('li');
    expect(row).toHaveTextContent(/The Harbour.*The Quay.*not in the text we have: The Mole and The Crane/);
  });

  it('is a sentence where there is nothing to set against anything', async () => {
    const bare = aDossier({ slug: 'strike', title: 'A strike', takes: [aTake({ outlet: 'The Buoy' })] });
    await open('', 'en', aShelf([bare]));
    expect(screen.getByText('No figure, day or name was found in these words.')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Claims against takes' })).not.toBeInTheDocument();
  });
});

describe('within two steps', () => {
  it('a mark opens its words in their text, whose they are, what that layer is, and the rule that read them', async () => {
    await open();
    expect(table().getAllByRole('button', { name: /^The Quay ?: in the text \(the dossier’s words\)$/ })).toHaveLength(
      2,
    );
    const told = await openPopover('The Quay: 4,200 dockers');
    expect(told.getByText('4,200 dockers').tagName).toBe('MARK');
    expect(told.getByText(/^It counts/)).toHaveAttribute('lang', 'en');
    expect(told.getByText('Words of whoever wrote the dossier, not of the outlet.')).toBeInTheDocument();
    expect(told.getByRole('link', { name: 'The Quay' })).toHaveAttribute('href', '/e/strike#take-the-quay');
    expect(told.getByRole('link', { name: 'Numbers and dates' })).toHaveAttribute('href', '/method#numbers');
  });

  it('the head of a column opens all the text there is of the take, which a dash rests on', async () => {
    await open();
    const told = await openPopover('The text we have: The Mole');
    expect(told.getByText('Waits.')).toBeInTheDocument();
  });

  it('the head of a row opens how it was read', async () => {
    await open();
    const told = await openPopover('How this was read: 4,200 dockers');
    expect(told.getByText('Read as 4,200, which can stand for 4,150 to 4,250.')).toBeInTheDocument();
    const named = await openPopover('How this was read: Tideway');
    expect(named.getByText('The dossier lists it also as The line.')).toBeInTheDocument();
    expect(named.getByRole('link', { name: 'Names and voices' })).toHaveAttribute('href', '/method#names-voices');
  });
});

describe('what sets one take apart', () => {
  const part = () => within(screen.getByRole('region', { name: 'What sets one take apart' }));

  it('is what it alone has, and what it alone has not, in the text we have', async () => {
    await open();
    expect(
      part()
        .getByText(/^The Harbour/)
        .closest('li'),
    ).toHaveTextContent('The Harbour: 80%not in the text we have of The Quay, The Mole and The Crane');
    expect(
      part()
        .getByText(/in 4 of 5 takes with text to look in/)
        .closest('li'),
    ).toHaveTextContent('Tideway: in 4 of 5 takes with text to look innot in the text we have of The Mole');
  });

  it('opens the words, and the texts that are without them', async () => {
    await open();
    const told = await openPopover('not in the text we have of The Mole');
    expect(told.getByText('Waits.')).toBeInTheDocument();
  });
});

describe('the page', () => {
  it('has its parts at hand, in order', async () => {
    await open();
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
    expect(contents.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Who says what', '#ledger'],
      ['What sets one take apart', '#omissions'],
      ['What each calls it', '#names'],
      ['How the claim is treated', '#treatment'],
      ['Who speaks, and who is spoken of', '#voices'],
      ['Health check of the dossier', '#health'],
      ['What the picture hangs on', '#robustness'],
      ['Possible shared copy', '#copy'],
    ]);
    for (const link of contents.getAllByRole('link'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent(link.textContent ?? '');
  });

  it('is reached from its dossier and from a comparison, and leads back; the edition comes along', async () => {
    const shelf = aShelf([qwen, qwenInKorean]);
    const { reader, router } = await renderAt('/e/qwen?edition=ko', shelf);
    await reader.click(screen.getByRole('link', { name: 'Evidence' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
    expect(router.state.location.href).toBe('/e/qwen/evidence?edition=ko');
    await reader.click(screen.getByRole('link', { name: '고발당한 연구소' }));
    expect(await screen.findByRole('heading', { level: 1, name: '고발당한 연구소' })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Health check of this dossier' })).toHaveAttribute(
      'href',
      '/e/qwen/evidence?edition=ko#health',
    );
  });

  it('opens with e where single keys are on', async () => {
    const { reader } = await renderAt('/e/qwen', aShelf([qwen]));
    await reader.keyboard('e');
    expect(await screen.findByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
  });

  it('is in Korean where the reader is', async () => {
    await open('', 'ko');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('근거');
    expect(cells('4,200 dockers')[1]).toBe('The Harbour: 글에 있음 (자료를 엮은 이의 말)');
    expect(cells('2026년 6월 10일').at(-1)).toBe('자료 자체: 글에 있음 (자료를 엮은 이의 말)');
  });
});
