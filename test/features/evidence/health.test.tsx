import { aDossier, aNote, aTake } from '@test/support/build';
import { openPopover } from '@test/support/openPopover';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RegisterFact } from '@/core/notes/register';

const registered = (fact: RegisterFact['fact'], value: string): RegisterFact => ({
  domain: 'quay.com',
  outlet: 'The Quay',
  fact,
  value,
  source: 'A list of owners, 2014',
  asOf: '2014-03',
});
const register = [
  registered('owner', 'Tideway Group'),
  registered('country', 'FR'),
  registered('ownership', 'own.private'),
];

const strike = aDossier({
  slug: 'strike',
  title: 'A strike at Tideway',
  date: '2026-06-24',
  summary: ['It carried 1,600 crates, then 2,880: 80% more. It ran 45 days, from 22 April to 5 June.'],
  declared: { takes: 3, lenses: 3 },
  entities: [{ name: 'Tideway', aliases: [] }],
  takes: [
    aTake({
      outlet: 'The Quay',
      language: 'en',
      region: 'Malta',
      lens: 'independent, port-sceptical',
      headline: 'Tideway waits',
      link: 'https://quay.com/tideway-waits',
      notes: [
        aNote('owner', 'Tideway Group', { by: 'registry', source: 'A list of owners, 2014', asOf: '2014-03' }),
        aNote('ownership', 'own.private', { by: 'registry', source: 'A list of owners, 2014', asOf: '2014-03' }),
      ],
    }),
    aTake({ outlet: 'The Crane', language: 'en', lens: 'unions', headline: 'Tideway fined', published: '2026-01-02' }),
    aTake({ outlet: 'The Buoy', language: 'en', headline: 'Docks wait', brokenLink: 'not a link' }),
  ],
});

async function open(language: 'en' | 'ko' = 'en', dossier = strike) {
  const shelf = aShelf([dossier]);
  shelf.set('register.json', JSON.stringify(register));
  const rendered = await renderAt(`/e/${dossier.slug}/evidence`, shelf, language);
  const part = await screen.findByRole('region', {
    name: language === 'en' ? 'Health check of the dossier' : '자료 점검',
  });
  return { ...rendered, part: within(part) };
}
type Part = Awaited<ReturnType<typeof open>>['part'];
/** One check of the section, by its title. */
const check = (part: Part, name: string) =>
  within(part.getByRole('heading', { level: 4, name }).closest('li') ?? document.body);

describe('the health check', () => {
  it('says how many checks ask for a look, hold, and cannot be told, and puts what asks first', async () => {
    const { part } = await open();
    const groups = part.getAllByRole('heading', { level: 3 }).map((group) => group.textContent);
    expect(groups).toEqual(['Worth a look 7 checks', 'Holds 6 checks', 'Cannot be told 3 checks']);
    expect(part.getByText(/Of 16 checks, 7 find something worth a look, 6 hold, and 3 cannot be told/)).toBeVisible();
  });

  it.each([
    [
      'Counts the file states of itself',
      /^The file says 3 lenses; 2 were found\. It may count the 1 take without one as one more\.$/,
    ],
    ['Names most takes have', /^The Buoy: Tideway is not in the text we have\.$/],
    [
      'Takes dated before the event',
      /^The Crane is dated 2 January 2026: 173 days before the event \(24 June 2026\)\.$/,
    ],
    ['Country given for each outlet', /^The Quay: the dossier prints Malta, the register says France\.$/],
    ['Age of what the register says', /^The Quay: owner “Tideway Group”, of March 2014\.$/],
    ['A link for every take', /^The Buoy: “not a link” stands where a link should, and is none\.$/],
    ['Ratios against the figures given', /^The text says “80% more”\. From 1,600 to 2,880 is about 80% more\.$/],
    [
      'Days counted against dates named',
      /^The text says 45 days\. From 22 April 2026 to 5 June 2026 is 45 with the first and last day counted\.$/,
    ],
  ])('tells of “%s” with what it found', async (name, said) => {
    const { part } = await open();
    expect(check(part, name).getAllByText(said)[0]).toBeInTheDocument();
  });

  it('sets the owner the register names and the label the dossier gives side by side, and sides with neither', async () => {
    const { part } = await open();
    const party = check(part, 'Owners the event is about');
    expect(party.getByRole('heading', { name: 'The Quay: two statements, side by side' })).toBeVisible();
    expect(party.getByText('The outlet register says who owns it')).toBeVisible();
    expect(party.getByText('Tideway Group')).toBeVisible();
    expect(party.getByText(/A list of owners, 2014\. Its source is of March 2014\./)).toBeVisible();
    expect(party.getByText('independent, port-sceptical')).toHaveAttribute('lang', 'en');
    expect(party.getByText(/Both statements stand/)).toBeVisible();
    expect(party.getByRole('link', { name: 'Method: Owner is a party' })).toHaveAttribute('href', '/method#party');
  });

  it('opens the words, the row of the register and the take a fact rests on', async () => {
    await open();
    const words = await openPopover('The words: The Buoy: Tideway is not in the text we have.');
    expect(await words.findByText('Docks wait')).toBeVisible();
    expect(words.queryByText('Docks wait', { selector: 'mark' })).toBeNull();

    const row = await openPopover('Who says so: The Quay: the dossier prints Malta, the register says France.');
    expect(await row.findByText('France')).toBeVisible();
    expect(row.getByText(/A list of owners, 2014/)).toBeVisible();
    expect(row.getByRole('link', { name: 'The outlet register' })).toHaveAttribute('href', '/method#register');

    const take = await openPopover(
      'The take: The Crane is dated 2 January 2026: 173 days before the event (24 June 2026).',
    );
    expect(await take.findByText(/2 January 2026/)).toBeVisible();
  });

  it('says why a check cannot be told', async () => {
    const { part } = await open();
    expect(
      check(part, 'Quotations with their original words').getByText('The dossier prints no quotation.'),
    ).toBeVisible();
  });

  it('is told in Korean', async () => {
    const { part } = await open('ko');
    expect(part.getByRole('heading', { level: 3, name: '살펴볼 것 7가지' })).toBeVisible();
    expect(check(part, '매체의 나라').getByText('The Quay: 자료에는 몰타, 매체 목록에는 프랑스.')).toBeVisible();
    expect(check(part, '사건 당사자가 소유주인 매체').getByText('매체 목록에 적힌 소유주')).toBeVisible();
  });

  it('tells of a dossier without takes what it cannot tell', async () => {
    const { part } = await open('en', aDossier({ slug: 'empty', title: 'Empty' }));
    expect(part.getAllByRole('heading', { level: 3 }).map((group) => group.textContent)).toEqual([
      'Cannot be told 16 checks',
    ]);
  });

  it('folds what is too much to list', async () => {
    const many = Array.from({ length: 9 }, (_, at) => aTake({ outlet: `Outlet ${at}` }));
    const { part } = await open('en', aDossier({ slug: 'many', title: 'Many', takes: many }));
    const links = check(part, 'A link for every take');
    expect(links.getByText('Outlet 4 has no link.')).toBeVisible();
    expect(links.getByText('4 more').closest('details')).not.toHaveAttribute('open');
  });
});
