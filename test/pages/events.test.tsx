import { aBriefing, aDossier, aTake } from '@test/support/build';
import { february, qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const undated = aDossier({
  slug: 'undated',
  title: 'Of no known date',
  takes: [aTake({ outlet: 'Kenya Times', region: 'Kenya', language: 'sw' })],
});
const digest = aBriefing({
  slug: 'digest',
  title: 'A digest of a day',
  date: '2026-02-23',
  modelNotice: 'A model wrote this.',
  sections: [{ name: 'News', items: [{ title: null, text: 'One.' }] }],
});
const library = () => aShelf([february, undated, qwen, qwenInKorean], [digest]);
const open = (search = '', language: 'en' | 'ko' = 'en') => renderAt(`/${search}`, library(), language);
const titles = () =>
  screen.queryAllByRole('heading', { level: 2 }).flatMap((title) => title.querySelector('a')?.text ?? []);
const event = (title: string) => within(screen.getByRole('link', { name: title }).closest('li') as HTMLElement);

describe('the list of events', () => {
  it('has the newest first, and those of no known date last', async () => {
    await open();
    await screen.findByRole('link', { name: 'A lab is accused' });
    expect(titles()).toEqual(['A lab is accused', 'The first case', 'Of no known date']);
    expect(document.title).toBe('Parallax · One event, every angle');
  });

  it('leads to where files of one’s own are brought in', async () => {
    await open();
    await screen.findByRole('link', { name: 'A lab is accused' });
    expect(screen.getByRole('link', { name: 'Bring in files of your own' })).toHaveAttribute('href', '/desk');
  });

  it('says of each event what its dossier holds', async () => {
    await open();
    await screen.findByRole('link', { name: 'A lab is accused' });
    const lab = event('A lab is accused');
    expect(lab.getByText('24 June 2026')).toBeVisible();
    expect(lab.getByText('One letter, five readings.')).toBeVisible();
    expect(lab.getByText('5 takes, 2 lenses, 3 regions, 2 languages')).toBeVisible();
    expect(lab.getByText('2 silent')).toBeVisible();
    expect(lab.getByText('3 with text, 2 silent')).toBeVisible();
    expect(lab.getByText('an owner is a party to the story', { exact: false })).toBeVisible();
    expect(event('The first case').getByText('headlines only, no text')).toBeVisible();
    expect(event('Of no known date').getByText('links only, no text')).toBeVisible();
  });

  it('shows the edition in the reader’s language, or the one there is', async () => {
    await open('', 'ko');
    expect(await screen.findByRole('link', { name: '고발당한 연구소' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'The first case' }).closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('has the briefings beside it, saying where a model wrote one', async () => {
    await open();
    const entry = within((await screen.findByRole('link', { name: 'A digest of a day' })).closest('li') as HTMLElement);
    expect(entry.getByText('23 February 2026 · 1 item · written by a model')).toBeVisible();
  });

  it('names the fullest dossier to begin with', async () => {
    await open();
    expect(await screen.findByRole('link', { name: 'Start with: A lab is accused' })).toHaveAttribute(
      'href',
      '/e/qwen',
    );
  });
});

describe('searching the events', () => {
  it('finds names, places and titles, in either edition, as they are typed', async () => {
    const { reader, router } = await open();
    const field = await screen.findByRole('searchbox', { name: 'Search events, places, names' });
    await reader.type(field, 'Hong Kong');
    expect(titles()).toEqual(['A lab is accused']);
    expect(router.state.location.href).toBe('/?q=Hong+Kong');
    await reader.clear(field);
    await reader.type(field, '고발당한');
    expect(titles()).toEqual(['A lab is accused']);
    await reader.clear(field);
    expect(titles()).toHaveLength(3);
  });

  it('that finds nothing says so, with a way out', async () => {
    const { reader } = await open('?q=zebra');
    expect(await screen.findByText('No event here matches.')).toBeVisible();
    expect(titles()).toEqual([]);
    const note = screen.getByText('Try fewer filters or another word.').parentElement as HTMLElement;
    await reader.click(within(note).getByRole('button', { name: 'Clear filters' }));
    expect(titles()).toHaveLength(3);
  });
});

describe('filtering the events', () => {
  it('by a part of the world, one at a time, with how many there are', async () => {
    const { reader, router } = await open();
    await reader.click(await screen.findByRole('button', { name: 'East Asia 2' }));
    expect(titles()).toEqual(['A lab is accused', 'The first case']);
    expect(router.state.location.href).toBe('/?area=030');
    await reader.click(screen.getByRole('button', { name: 'Sub-Saharan Africa 1' }));
    expect(titles()).toEqual(['Of no known date']);
    await reader.click(screen.getByRole('button', { name: 'All regions' }));
    expect(titles()).toHaveLength(3);
  });

  it('by lens, language, question, entity and date, with nought beside what is no longer there', async () => {
    const { reader } = await open();
    await reader.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'Korean (1)');
    expect(titles()).toEqual(['The first case']);
    const lenses = within(screen.getByRole('combobox', { name: 'Lens' }));
    expect(lenses.getByRole('option', { name: 'US tech financial (0)' })).toBeInTheDocument();
    await reader.click(screen.getByRole('button', { name: 'Clear filters' }));
    await reader.selectOptions(screen.getByRole('combobox', { name: 'Who it is about' }), 'Alibaba (1)');
    expect(titles()).toEqual(['A lab is accused']);
    await reader.selectOptions(screen.getByRole('combobox', { name: 'Who it is about' }), 'Any');
    expect(titles()).toHaveLength(3);
  });

  it('by a span of time, which no undated event is in', async () => {
    await open('?from=2026-01-01&to=2026-03-01');
    await screen.findByRole('link', { name: 'The first case' });
    expect(titles()).toEqual(['The first case']);
  });

  it('by an address that makes no sense shows all', async () => {
    await open('?from=yesterday&area=&lens=%00&nonsense=1');
    await screen.findByRole('link', { name: 'The first case' });
    expect(titles()).toHaveLength(3);
  });
});

describe('a catalogue', () => {
  const spoiled = (spoil: (catalogue: { dossiers: unknown[] }) => void) => {
    const shelf = library();
    const catalogue = JSON.parse(shelf.get('catalogue.json') ?? '');
    spoil(catalogue);
    return shelf.set('catalogue.json', JSON.stringify(catalogue));
  };

  it('with a row that cannot be read lists the others, and says so of that one', async () => {
    await renderAt(
      '/',
      spoiled(({ dossiers }) => dossiers.push({ slug: 'torn', takes: 'many' }, null, 7)),
    );
    expect(await screen.findByRole('link', { name: 'The first case' })).toBeVisible();
    expect(titles()).toHaveLength(3);
    expect(screen.getByText('torn').closest('li')).toHaveTextContent('This event could not be read from the list.');
    expect(screen.getAllByText(/could not be read from the list/)).toHaveLength(3);
  });

  it('without a single event is an empty list, not an error', async () => {
    await renderAt('/', aShelf([]));
    expect(await screen.findByText('No event here matches.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('cut off halfway is said to be so, and can be tried again', async () => {
    const shelf = library();
    const whole = shelf.get('catalogue.json') ?? '';
    shelf.set('catalogue.json', whole.slice(0, whole.length / 2));
    const { reader } = await renderAt('/', shelf);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('The file arrived, but it cannot be read:')).toBeVisible();
    shelf.set('catalogue.json', whole);
    await reader.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'The first case' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
