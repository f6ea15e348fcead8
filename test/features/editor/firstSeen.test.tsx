import { aDossier, aNote, aTake } from '@test/support/build';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { editor as words } from '@/i18n/desk/en/editor';
import { cell, edit, now, warmEditor } from './atEditor';

warmEditor();

const seen = aNote('first-seen', '2026-06-24', { by: 'registry', source: 'GDELT' });
const dossier = aDossier({
  title: 'A letter',
  takes: [
    aTake({ outlet: 'CNBC', published: '2026-06-24', notes: [seen] }),
    aTake({ outlet: 'SCMP', published: '2026-06-24' }),
  ],
});

it('tells a day on which a page was only first seen from a day of publication, until another is typed', async () => {
  const { reader } = await edit(dossier);
  expect(cell(1, 8)).toHaveTextContent(words.takes.firstSeen('2026-06-24'));
  expect(cell(2, 8).textContent).toBe('2026-06-24');
  await reader.click(screen.getByRole('radio', { name: words.takes.views.cards }));
  const card = () => within(screen.getByRole('article'));
  expect(card().getByText(words.takes.onlySeen('GDELT'))).toBeVisible();
  await reader.clear(card().getByLabelText(words.fields.published));
  await reader.type(card().getByLabelText(words.fields.published), '2026-06-23');
  expect(now().takes[0]?.published).toBe('2026-06-23');
  expect(card().queryByText(words.takes.onlySeen('GDELT'))).toBeNull();
  await reader.click(screen.getByRole('button', { name: words.takes.next }));
  expect(card().queryByText(words.takes.onlySeen('GDELT'))).toBeNull();
});
