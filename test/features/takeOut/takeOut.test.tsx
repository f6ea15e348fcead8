import { aDossier, aNote, aTake } from '@test/support/build';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { innerText } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { dossierInPage } from '@/core/exports/page/dossierInPage';
import { readShared } from '@/core/exports/share/readShared';
import { readFile } from '@/core/formats/readFile';
import { seededRandom } from '@/core/metrics/seededRandom';
import { forms } from '@/features/takeOut/forms';
import { loadEvidenceWords } from '@/i18n/catalogue';
import { takeOut as words } from '@/i18n/desk/en/takeOut';
import { takeOut as inKorean } from '@/i18n/desk/ko/takeOut';
import { loadDeskWords } from '@/i18n/desk/useDeskText';
import { en } from '@/i18n/messages/en';
import { ko } from '@/i18n/messages/ko';

const dossier = aDossier({
  title: 'A letter to the Senate',
  date: '2026-06-24',
  summary: ['It was sent.'],
  declared: { takes: 3 },
  takes: [
    aTake({
      outlet: 'CNBC',
      region: 'United States',
      lens: 'Wire',
      gist: 'The letter.',
      notes: [
        aNote('comment', 'Why so?', { by: 'reader' }),
        aNote('frame', 'fr.legality', { layer: 'headline', words: 'grey' }),
        aNote('owner', 'Versant', { by: 'registry', source: 'A list', asOf: '2025' }),
        aNote('geo', 'Japan', { by: 'rule', rule: 'lens.place', version: '1' }),
        aNote('language', 'ja', { by: 'registry', source: '' }),
        aNote('stance', 'st.against', { by: 'class', toward: 'Alibaba' }),
      ],
    }),
    aTake({ outlet: '한겨레', region: 'South Korea', headline: '=1+1' }),
    aTake({ outlet: 'Inc', link: 'https://inc.example/2026/06/25/x' }),
  ],
});

/** What is saved, by its name, instead of being given to the browser. */
function savedFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    if (made instanceof Blob) last = made;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.set(this.download, last);
  });
  return files;
}

async function openSheet(of: Dossier = dossier, address = '/e/an-event') {
  // What is waited for within a click is complained of.
  await Promise.all([loadDeskWords('en'), loadEvidenceWords('en')]);
  const files = savedFiles();
  const { reader } = await renderAt(address, aShelf([of]));
  await reader.click(await screen.findByRole('button', { name: en.site.takeOut }));
  const sheet = within(await screen.findByRole('dialog', { name: en.site.takeOut }));
  await sheet.findByRole('heading', { name: /^Markdown/ });
  const save = async (form: string, ending: string) => {
    const button = sheet.getByRole('button', { name: words.of(words.save, form) });
    await waitFor(() => expect(button).toBeEnabled());
    await reader.click(button);
    const file = files.get(`an-event.en.${ending}`);
    return (await file?.text()) ?? `nothing saved among ${[...files.keys()]}`;
  };
  return { reader, sheet, save, files };
}

function dossierIn(text: string | null): Dossier | null {
  const reading = readFile(text ?? '');
  return reading.kind === 'dossier' ? reading.dossier : null;
}

describe('a dossier that is taken out', () => {
  it('is the same in every form that loses nothing', async () => {
    const { save } = await openSheet();
    expect(dossierIn(await save('Markdown', 'md'))).toEqual(dossier);
    expect(dossierIn(await save('JSON', 'json'))).toEqual(dossier);
    expect(dossierIn(dossierInPage(await save('Web page', 'html')))).toEqual(dossier);
  });

  it('is a table and citations of its takes in the others', async () => {
    const { save, files } = await openSheet();
    expect(await save('CSV', 'csv')).toContain("한겨레,South Korea,,,'=1+1,");
    expect([...new Uint8Array((await files.get('an-event.en.csv')?.arrayBuffer()) ?? [])].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(JSON.parse(await save('CSL-JSON', 'csl.json'))).toHaveLength(3);
    expect(await save('BibTeX', 'bib')).toMatch(/^@article\{cnbc,/);
    expect(await save('RIS', 'ris')).toMatch(/^TY {2}- NEWS\r\n/);
  });

  it('says how large each form is, and where the form of the JSON is described', async () => {
    const { sheet } = await openSheet();
    expect(await sheet.findByRole('heading', { name: /^CSV 0\.\d kB$/ })).toBeVisible();
    expect(sheet.getByRole('link', { name: words.schema })).toHaveAttribute('href', '/dossier.schema.json');
  });

  it('is copied, and where the browser refuses that, it is said', async () => {
    const { sheet, reader } = await openSheet();
    await sheet.findByText(/characters$/);
    await reader.click(sheet.getByRole('button', { name: words.of(words.copy, 'CSV') }));
    expect(await sheet.findByRole('button', { name: words.copied })).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('outlet,region,language,lens');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await reader.click(sheet.getByRole('button', { name: words.of(words.copy, 'RIS') }));
    expect(await sheet.findByRole('button', { name: words.notCopied })).toBeVisible();
  });

  it('is only what is shown, where that is asked, and says so', async () => {
    const { sheet, reader, save } = await openSheet(dossier, '/e/an-event?lens=Wire');
    await reader.click(sheet.getByRole('checkbox', { name: words.onlyShown(1, 3) }));
    const taken = dossierIn(await save('Markdown', 'md'));
    expect(taken?.takes.map(({ outlet }) => outlet)).toEqual(['CNBC']);
    expect(taken?.basis).toEqual(['1 of the 3 takes of a larger dossier, as it was filtered.']);
    expect(taken?.declared).toEqual({});
  });

  it('offers no portion where all is shown, and no notes where there are none', async () => {
    const { sheet } = await openSheet(aDossier({ takes: [aTake()] }));
    expect(sheet.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(sheet.getByText(new RegExp(words.link.noNotes))).toBeVisible();
  });

  it('leaves the reader’s notes here, where that is asked', async () => {
    const { sheet, reader, save } = await openSheet();
    expect(sheet.getByText(/1 note you made while reading is in it/)).toBeVisible();
    await reader.click(sheet.getByRole('checkbox', { name: words.withNotes(1) }));
    expect(sheet.getByText(new RegExp(words.link.noNotes))).toBeVisible();
    const taken = dossierIn(await save('JSON', 'json'));
    expect(taken?.takes[0]?.notes.map(({ by }) => by)).toEqual(['dossier', 'registry', 'rule', 'registry', 'class']);
  });
});

describe('the web page', () => {
  it('says what the dossier says in the words of the app, and who says what', async () => {
    const { save } = await openSheet();
    const page = parseDocument(await save('Web page', 'html'));
    const text = innerText(page.children).replace(/\s+/g, ' ');
    for (const said of [
      '24 June 2026',
      '3 takes1 lens2 regions0 languages2 silent',
      'What happenedIt was sent.',
      'Frame: Legality Said by: The dossier; On: headline “grey”',
      'Owner: Versant Said by: An outside list; Source: A list, of 2025',
      'Language: Japanese Said by: An outside list',
      'Japan Said by: A rule; On: the dossier’s label; Rule: lens.place, version 1',
      'Comment: Why so? Said by: The reader who saved this page',
      'Alibaba',
      '25 June 2026, from the link',
      'Unit: takes in this dossier. n = 3, of which 2 without a lens.',
      words.page.carries,
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Saved from Parallax on \d+ \w+ \d{4}\. dossier [0-9a-f]{8} · rules \d+/);
  });
});

describe('a link that carries a dossier', () => {
  it('gives it back, says how long it is, and has a code', async () => {
    const { sheet, reader, files } = await openSheet();
    await reader.click(await sheet.findByRole('button', { name: words.link.copy }));
    const link = await navigator.clipboard.readText();
    expect(sheet.getByText(words.link.length(link.length))).toBeVisible();
    expect(link).toMatch(/\/e\/~[0-9a-f]{8}#d=/);
    const shared = readShared(link.slice(link.indexOf('#')));
    expect(shared.kind === 'shared' && dossierIn(shared.text)).toEqual(dossier);

    expect(sheet.queryByRole('img')).not.toBeInTheDocument();
    const comeIntoView = vi.spyOn(Element.prototype, 'scrollIntoView');
    await reader.click(sheet.getByRole('button', { name: words.link.code }));
    expect(sheet.getByRole('img', { name: words.link.codeLabel }).querySelector('path')).not.toBeNull();
    expect(comeIntoView.mock.contexts).toEqual([sheet.getByRole('img', { name: words.link.codeLabel })]);
    expect(sheet.queryByText(/dense/)).not.toBeInTheDocument();
    await reader.click(sheet.getByRole('button', { name: words.link.codeSave }));
    expect(await files.get('an-event.qr.svg')?.text()).toMatch(/^<svg/);
    await reader.click(sheet.getByRole('button', { name: words.link.hideCode }));
    expect(sheet.queryByRole('img')).not.toBeInTheDocument();
  });

  /** A dossier that packs to about so many characters: letters in no order. */
  function long(characters: number): Dossier {
    const random = seededRandom(1);
    const letter = () => String.fromCharCode(0xac00 + Math.floor(random() * 11_000));
    return aDossier({ summary: [Array.from({ length: Math.round(characters / 3.2) }, letter).join('')] });
  }

  it('whose code is dense says so where it is shown', async () => {
    const { sheet, reader } = await openSheet(long(2_500));
    await reader.click(await sheet.findByRole('button', { name: words.link.code }));
    expect(sheet.getByText(/^This code is dense: 1\d\d squares to a side/)).toBeVisible();
  });

  it('that programs may cut off says so, and has no code', async () => {
    const { sheet } = await openSheet(long(20_000));
    expect(await sheet.findByText(words.link.long(8_000))).toBeVisible();
    expect(sheet.getByText(words.link.noCode(2_900))).toBeVisible();
    expect(sheet.getByRole('button', { name: words.link.copy })).toBeVisible();
    expect(sheet.queryByRole('button', { name: words.link.code })).not.toBeInTheDocument();
  });

  it('that would be too long is refused', async () => {
    const { sheet } = await openSheet(long(90_000));
    expect(
      await sheet.findByText(/^Too long for a link: it would have [\d,]+ characters, and 60,000 is the most/),
    ).toBeVisible();
    expect(sheet.queryByRole('button', { name: words.link.copy })).not.toBeInTheDocument();
  });
});

it('is taken out in Korean', async () => {
  await Promise.all([loadDeskWords('ko'), loadEvidenceWords('ko')]);
  const { reader } = await renderAt('/e/an-event', aShelf([{ ...dossier, language: 'ko' }]), 'ko');
  await reader.click(await screen.findByRole('button', { name: ko.site.takeOut }));
  const sheet = within(await screen.findByRole('dialog', { name: '내보내기' }));
  expect(await sheet.findByRole('heading', { name: /^웹 페이지/ })).toBeVisible();
  expect(sheet.getByText(inKorean.says)).toBeVisible();
  expect(sheet.getByRole('checkbox', { name: '읽으며 쓴 내 메모 1개도 함께' })).toBeChecked();
});

it('writes the name of a dossier into its Markdown, so that it is known again when it comes back retitled', () => {
  expect(forms.markdown.write(dossier)).toContain(` · slug: ${dossier.slug}`);
});
