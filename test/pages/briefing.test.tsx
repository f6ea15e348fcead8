import { aBriefing } from '@test/support/build';
import { february, qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const digest = aBriefing({
  slug: 'digest',
  title: 'A digest of a day',
  feed: 'AINews',
  date: '2026-06-24',
  writtenOn: '2026-06-25',
  sourceLink: 'https://news.example/2026-06-24',
  intro: 'A quiet day.',
  modelNotice: 'A model wrote this digest.',
  sections: [
    {
      name: 'Letters',
      items: [
        { title: 'A letter', text: 'Anthropic writes of **Alibaba** to [senators](https://senate.example/).' },
        { title: null, text: 'Alibaba Group alone, by its other name.' },
      ],
    },
    { name: 'Elsewhere', items: [{ title: null, text: 'It began in [[february]]. Or [[nowhere|somewhere else]].' }] },
  ],
});
const open = (language: 'en' | 'ko' = 'en') =>
  renderAt('/briefing/digest', aShelf([qwen, february], [digest]), language);
const item = (text: RegExp) =>
  within(
    screen
      .getByText((_, element) => element?.tagName === 'P' && text.test(element.textContent ?? ''))
      .closest('li') as HTMLElement,
  );

describe('a briefing', () => {
  it('says what it is, from whom and when, and how much it holds', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A digest of a day');
    expect(document.title).toBe('A digest of a day · Parallax');
    for (const said of ['From AINews', 'Events of 24 June 2026', 'written 25 June 2026', '2 sections, 3 items'])
      expect(screen.getByText(said)).toBeVisible();
    expect(screen.getByRole('link', { name: /^The original issue ?, opens in a new tab$/ })).toHaveAttribute(
      'href',
      'https://news.example/2026-06-24',
    );
  });

  it('says that a model wrote it where the file does, in the words of the file', async () => {
    await open();
    expect(screen.getByText('Written by a model.')).toBeVisible();
    expect(screen.getByText('A model wrote this digest.')).toHaveAttribute('lang', 'en');
  });

  it('says nothing of a model where the file does not', async () => {
    await renderAt('/briefing/plain', aShelf([], [aBriefing({ slug: 'plain' })]));
    expect(screen.queryByText('Written by a model.')).not.toBeInTheDocument();
    expect(screen.getByText(/^A digest of many events\. It holds no takes/)).toBeVisible();
  });

  it('leads from an item to the dossier it names two of, and says which', async () => {
    await open();
    expect(await screen.findByRole('link', { name: 'A lab is accused' })).toHaveAttribute('href', '/e/qwen');
    const letter = item(/^Anthropic writes/);
    expect(letter.getByText('names Anthropic and Alibaba')).toBeVisible();
    expect(letter.getByText('Alibaba').tagName).toBe('STRONG');
    expect(letter.getByRole('link', { name: 'senators' })).toHaveAttribute('href', 'https://senate.example/');
  });

  it('does not do so for one name alone', async () => {
    await open();
    await screen.findByRole('link', { name: 'A lab is accused' });
    expect(item(/^Alibaba Group alone/).queryByText('Dossiers on this')).not.toBeInTheDocument();
  });

  it('leads to a dossier it links to itself, by its title, or by the words of the link', async () => {
    await open();
    await screen.findByRole('link', { name: 'A lab is accused' });
    const elsewhere = item(/^It began/);
    for (const link of elsewhere.getAllByRole('link', { name: 'The first case' }))
      expect(link).toHaveAttribute('href', '/e/february');
    expect(elsewhere.getByText('linked by the briefing')).toBeVisible();
    expect(elsewhere.getByRole('link', { name: 'somewhere else' })).toHaveAttribute('href', '/e/nowhere');
  });

  it('keeps its language while the frame around it is in the reader’s', async () => {
    await open('ko');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    expect(screen.getByText('펴낸 곳: AINews')).toBeVisible();
    expect(await screen.findByText('나오는 이름: Anthropic, Alibaba')).toBeVisible();
  });

  it('is named on the page of a dossier it touches', async () => {
    const { router } = await renderAt('/e/qwen', aShelf([qwen, february], [digest]));
    const link = await screen.findByRole('link', { name: 'A digest of a day' });
    expect(link.closest('li')).toHaveTextContent('24 June 2026 · written by a model');
    await router.navigate({ to: '/briefing/$briefing', params: { briefing: 'digest' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'A digest of a day' })).toBeVisible();
  });
});
