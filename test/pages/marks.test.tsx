import { aDossier, aTake } from '@test/support/build';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadEvidenceWords } from '@/i18n/catalogue';

const theft = aDossier({
  slug: 'theft',
  title: 'A lab is accused',
  language: 'en',
  summary: ['The lab **denied** it. See [[february]].'],
  takes: [
    aTake({
      outlet: 'CNBC',
      region: 'United States',
      language: 'en',
      headline: 'Lab claims ‘theft’ of models',
      gist: 'Calls it a brutal blow.',
      quote: { text: 'They stole it.', original: null },
      link: 'https://www.cnbc.com/2026/06/24/lab-alleges-distillation-campaign-here.html',
    }),
    aTake({
      outlet: 'Newspim',
      region: 'South Korea',
      language: 'ko',
      headline: '앤스로픽 "계정 2만개 사기"',
      gist: 'Tells of a distillation campaign.',
      link: 'https://www.newspim.com/news/view/20260624000001',
    }),
    aTake({
      outlet: 'AP',
      region: 'United States',
      link: 'https://apnews.com/article/the-distillation-campaign-so-far',
    }),
  ],
});

async function open(search = '', language: 'en' | 'ko' = 'en') {
  await loadEvidenceWords(language);
  return renderAt(`/e/theft${search}`, aShelf([theft]), language);
}
const card = (name: string) => within(screen.getByRole('article', { name }));
const marksIn = (name: string) =>
  card(name)
    .queryAllByRole('button')
    .filter((button) => button.hasAttribute('aria-description'))
    .map((button) => [button.textContent, button.getAttribute('aria-description')]);
const legend = () => screen.findByRole('complementary', { name: 'Words marked by list' });
const opened = () => within(screen.getByRole('dialog', { name: 'Words marked by list' }));

describe('words marked in place', () => {
  it('are not there until a reader asks, and then in the address', async () => {
    const { reader, router } = await open();
    expect(marksIn('CNBC, United States')).toEqual([]);
    const before = screen.getByRole('article', { name: 'CNBC, United States' }).innerHTML;
    const toggle = screen.getByRole('button', { name: 'Mark words' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');

    await reader.click(toggle);
    await legend();
    await waitFor(() => expect(marksIn('CNBC, United States')).not.toEqual([]));
    expect(router.state.location.search).toEqual({ marks: '1' });
    expect(toggle).toHaveAttribute('aria-pressed', 'true');

    await reader.click(toggle);
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(screen.getByRole('article', { name: 'CNBC, United States' }).innerHTML).toBe(before);
  });

  it('stand in headline, gist and quotation, and in the dossier’s own words', async () => {
    await open('?marks=1');
    await legend();
    await waitFor(() =>
      expect(marksIn('CNBC, United States')).toEqual([
        ['claims', 'Distancing'],
        ['theft', 'Act named as a wrong'],
        ['brutal', 'Loaded: emotion'],
        ['stole', 'Act named as a wrong'],
      ]),
    );
    expect(marksIn('Newspim, South Korea')).toContainEqual(['"계정', 'A headline that quotes']);
    const own = screen.getByRole('region', { name: 'The dossier’s own words' });
    expect(within(own).getByRole('button', { name: 'denied' })).toHaveAttribute('aria-description', 'Dismissing');
    expect(within(own).getByRole('link', { name: 'february' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'A lab is accused' })).toBeVisible();
  });

  it('say which words are terms of the story, and leave them alone', async () => {
    await open('?marks=1');
    expect(await legend()).toHaveTextContent(
      'Not marked, since the story itself is about them: “distillation campaign”.',
    );
    expect(screen.queryByRole('button', { name: 'campaign' })).toBeNull();
  });

  it.each([
    [
      'CNBC, United States',
      'brutal',
      [
        'A word of strong feeling.',
        'List of ours in English: en.emotion, version 0.1.',
        'Measured: about 3 of 10 marked sentences were not judged biased by experts in US news; on Ukraine news 97 of 100 were not. Untested in Korean.',
        'Where it stands: the dossier’s words.',
      ],
      '/method#list-en-emotion',
    ],
    [
      'CNBC, United States',
      'theft',
      [
        'It stands within a quotation: the speaker’s word, as it is printed here.',
        'A word or three in quotation marks.',
        'Not measured: nobody has tested this list in English.',
        'Where it stands: headline.',
      ],
      '/method#list-en-act',
    ],
    [
      'Newspim, South Korea',
      '"계정',
      ['A headline that quotes.', 'Who said it, as far as a rule can tell: “앤스로픽”.'],
      '/method#quotation-marks',
    ],
  ])('tell of themselves when pressed: %s, %s', async (take, word, says, method) => {
    const { reader } = await open('?marks=1');
    await reader.click(await card(take).findByRole('button', { name: word }));
    for (const each of says) expect(await opened().findByText(each, { exact: false })).toBeVisible();
    const ways = opened()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(ways).toContain(method);
  });

  it('can be put aside and brought back', async () => {
    const { reader } = await open('?marks=1');
    await reader.click(await card('CNBC, United States').findByRole('button', { name: 'claims' }));
    await reader.click(await opened().findByRole('button', { name: 'Not here' }));
    expect(card('CNBC, United States').queryByRole('button', { name: 'claims' })).toBeNull();
    expect(card('CNBC, United States').getByText(/Lab claims/)).toBeVisible();
    await reader.click(await screen.findByRole('button', { name: 'Bring back the marks put aside' }));
    expect(await card('CNBC, United States').findByRole('button', { name: 'claims' })).toBeVisible();
  });

  it('stand in a comparison too', async () => {
    const { reader, router } = await renderAt('/e/theft/compare?t=cnbc&t=newspim', aShelf([theft]));
    await reader.click(screen.getByRole('button', { name: 'Mark words' }));
    expect(await screen.findByRole('button', { name: 'brutal' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'alleges' })).toHaveAttribute('aria-description', 'Distancing');
    expect(router.state.location.search).toEqual({ t: ['cnbc', 'newspim'], marks: '1' });
  });

  it('speak the language of the interface', async () => {
    const { reader } = await open('?marks=1', 'ko');
    const mark = await screen.findByRole('button', { name: 'brutal' });
    await reader.click(mark);
    const said = within(await screen.findByRole('dialog', { name: '목록에 있는 낱말' }));
    expect(await said.findByText(/전문가가 편향으로 보지 않았습니다/)).toBeVisible();
  });
});
