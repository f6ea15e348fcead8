import { openPopover } from '@test/support/openPopover';
import { qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readersNotes as words } from '@/i18n/evidence/en/readersNotes';
import { readersNotes as koreanWords } from '@/i18n/evidence/ko/readersNotes';
import { useReadersNotes } from '@/state/notes/readersNotes';

const library = () => aShelf([qwen, qwenInKorean]);
const cnbc = () => within(screen.getByRole('article', { name: /^CNBC/ }));
const kept = () =>
  useReadersNotes
    .getState()
    .byDossier.get('qwen')
    ?.map(({ note }) => note) ?? [];

/** Opens the notes on CNBC and answers with the sheet. */
async function openNotes(reader: Awaited<ReturnType<typeof renderAt>>['reader'], name = 'Note: CNBC') {
  await reader.click(screen.getByRole('button', { name }));
  return within(await screen.findByRole('dialog', { name: 'Your notes: CNBC' }));
}

describe('a note on a take', () => {
  it('is of a frame, marked as the reader’s beside those of others, and asked for like them', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    expect(sheet.getByText(words.none)).toBeVisible();
    await reader.selectOptions(sheet.getByLabelText('Which frame'), 'Morality');
    expect(sheet.getByText('Right and wrong by conscience, religion or duty.')).toBeVisible();
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    expect(await sheet.findByText('Frame: Morality')).toBeVisible();

    expect(cnbc().getByRole('button', { name: 'Morality Yours', hidden: true })).toBeInTheDocument();
    expect(cnbc().getByRole('button', { name: 'Economic', hidden: true })).toBeInTheDocument();
    expect(cnbc().getByRole('button', { name: 'Your notes (1): CNBC', hidden: true })).toBeInTheDocument();
    expect(screen.getAllByRole('checkbox', { name: /^Morality, /, hidden: true }).length).toBeGreaterThan(0);
    expect(kept()).toEqual([
      expect.objectContaining({ facet: 'frame', value: 'fr.morality', by: 'reader', asOf: expect.any(String) }),
    ]);
  });

  it('that lacks something says what, and is not made', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    expect(sheet.getByRole('alert')).toHaveTextContent('Choose one first.');
    await reader.click(sheet.getByRole('radio', { name: 'Comment' }));
    expect(sheet.getByRole('alert')).toHaveTextContent('Write a few words first.');
    expect(kept()).toEqual([]);
  });

  it('is of a stance toward someone the dossier names, with words of one’s own', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.click(sheet.getByRole('radio', { name: 'Stance' }));
    await reader.selectOptions(sheet.getByLabelText('Which stance'), 'Leans to criticise');
    await reader.selectOptions(sheet.getByLabelText('Toward whom'), 'Alibaba');
    await reader.type(sheet.getByLabelText('In your words (you may leave this out)'), 'The letter leads.');
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    const card = cnbc();
    expect(await card.findByText('Stance: Leans to criticise (toward Alibaba)')).toBeInTheDocument();
    expect(card.getByText('The letter leads.')).toBeInTheDocument();
    expect(card.getByText('Yours')).toBeInTheDocument();
  });

  it('tells what its code means and where the list of codes is from', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.click(sheet.getByRole('radio', { name: 'Stance' }));
    await reader.selectOptions(sheet.getByLabelText('Which stance'), 'Leans to criticise');
    await reader.selectOptions(sheet.getByLabelText('Toward whom'), 'Alibaba');
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    expect(await sheet.findByRole('button', { name: 'Stance: Leans to criticise (toward Alibaba)' })).toBeVisible();
    const meaning = await openPopover('What this code means: Stance: Leans to criticise (toward Alibaba)', sheet);
    expect(await meaning.findByText('Is more against it than for.')).toBeInTheDocument();
    expect(meaning.getByText(/^After .*; meanings in our words\.$/)).toBeInTheDocument();
  });

  it('is on words picked in one of the take’s texts, with their place', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.selectOptions(sheet.getByLabelText('Which frame'), 'Morality');
    await reader.selectOptions(sheet.getByLabelText('On which words'), 'Headline');
    expect(sheet.getByText('Nothing marked yet.')).toBeVisible();
    const passage = sheet.getByRole<HTMLTextAreaElement>('textbox', { name: 'Headline' });
    passage.setSelectionRange(10, 17);
    fireEvent.select(passage);
    expect(sheet.getByText('Marked: “accuses”')).toBeVisible();
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    expect(kept()).toEqual([expect.objectContaining({ layer: 'headline', words: 'accuses', start: 10 })]);
  });

  it('is changed and withdrawn, and each is undone in turn', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.selectOptions(sheet.getByLabelText('Which frame'), 'Morality');
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    await reader.click(await sheet.findByRole('button', { name: 'Change: Frame: Morality' }));
    await reader.selectOptions(
      within(sheet.getByRole('form', { name: 'Change a note' })).getByLabelText('Which frame'),
      'Fairness',
    );
    await reader.click(sheet.getByRole('button', { name: 'Save the change' }));
    await reader.click(await sheet.findByRole('button', { name: 'Withdraw: Frame: Fairness' }));
    expect(kept()).toEqual([]);
    await reader.click(sheet.getByRole('button', { name: 'Undo' }));
    expect(kept().map(({ value }) => value)).toEqual(['fr.fairness']);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(kept().map(({ value }) => value)).toEqual(['fr.morality']);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(kept()).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(kept()).toEqual([]);
  });

  it('that is not finished is there when the sheet is opened again', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.click(sheet.getByRole('radio', { name: 'Comment' }));
    await reader.type(sheet.getByLabelText('In your words'), 'Half a thou');
    await reader.click(sheet.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog', { name: 'Your notes: CNBC' })).not.toBeInTheDocument();
    const again = await openNotes(reader);
    expect(again.getByLabelText('In your words')).toHaveValue('Half a thou');
    await reader.click(again.getByRole('button', { name: 'Save the note' }));
    expect(kept()).toEqual([expect.objectContaining({ facet: 'comment', value: 'Half a thou' })]);
    expect(again.getByLabelText(/^In your words/)).toHaveValue('');
  });

  it('that the browser refuses to keep says so, and stays', async () => {
    const { reader } = await renderAt('/e/qwen', library());
    const sheet = await openNotes(reader);
    await reader.selectOptions(sheet.getByLabelText('Which frame'), 'Morality');
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    expect(await sheet.findByText(new RegExp(words.saving.refused))).toBeVisible();
    await reader.click(sheet.getByRole('button', { name: 'Try again' }));
    expect(await sheet.findByText(new RegExp(words.saving.refused))).toBeVisible();
    expect(kept()).toHaveLength(1);
  });

  it('stands in a row of its own where takes are compared, and is made there too', async () => {
    const { reader } = await renderAt('/e/qwen/compare?t=cnbc&t=south-china-morning-post', library());
    const sheet = await openNotes(reader);
    await reader.selectOptions(sheet.getByLabelText('Which frame'), 'Morality');
    await reader.click(sheet.getByRole('button', { name: 'Save the note' }));
    const row = within(screen.getByRole('row', { name: /^Your notes/, hidden: true }));
    expect(await row.findByText(/Frame: Morality/)).toBeInTheDocument();
    expect(row.getByText('Nothing noted by you')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Frames/, hidden: true })).toHaveTextContent('Economic, Morality Yours');
  });

  it('is made in Korean', async () => {
    const { reader } = await renderAt('/e/qwen', library(), 'ko');
    await reader.click(screen.getByRole('button', { name: '메모: CNBC' }));
    const sheet = within(await screen.findByRole('dialog', { name: koreanWords.of('CNBC') }));
    await reader.selectOptions(sheet.getByLabelText(koreanWords.code.frame), '도덕');
    await reader.click(sheet.getByRole('button', { name: koreanWords.save }));
    expect(await sheet.findByText('프레임: 도덕')).toBeVisible();
  });
});

describe('a dossier without notes of the reader’s', () => {
  it('is not marked anywhere', async () => {
    await renderAt('/e/qwen', library());
    expect(screen.queryByText('Yours')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Note: / })).toHaveLength(qwen.takes.length);
  });
});
