import { aNote } from '@test/support/build';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editor as words } from '@/i18n/desk/en/editor';
import { cell, edit, now, three, warmEditor } from './atEditor';

warmEditor();

describe('takes one by one', () => {
  const open = async () => {
    const { reader } = await edit();
    await reader.click(screen.getByRole('radio', { name: words.takes.views.cards }));
    return reader;
  };
  const card = () => within(screen.getByRole('article'));

  it('have every field', async () => {
    const reader = await open();
    expect(screen.getByRole('article', { name: 'CNBC' })).toBeVisible();
    await reader.type(card().getByRole('textbox', { name: words.fields.gist }), 'What it says.');
    await reader.type(card().getByRole('textbox', { name: words.fields.quote }), 'Said.');
    await reader.type(card().getByRole('textbox', { name: words.fields.original }), '말했다.');
    await reader.type(card().getByRole('textbox', { name: words.fields.byline }), 'A. Reporter');
    await reader.selectOptions(card().getByRole('combobox', { name: words.fields.language }), words.takes.notKnown);
    await reader.click(card().getByRole('checkbox', { name: 'Morality' }));
    expect(now().takes[0]).toMatchObject({
      gist: 'What it says.',
      quote: { text: 'Said.', original: '말했다.' },
      byline: 'A. Reporter',
      language: null,
      notes: [aNote('frame', 'fr.morality')],
    });
    await reader.click(card().getByRole('button', { name: words.notes.removeThis('Frame: Morality') }));
    expect(now().takes[0]?.notes).toEqual([]);
  });

  it('are gone through by buttons and by name, and selected there', async () => {
    const reader = await open();
    await reader.click(screen.getByRole('button', { name: words.takes.next }));
    expect(screen.getByRole('article', { name: 'Nikkei Asia' })).toBeVisible();
    await reader.selectOptions(screen.getByRole('combobox', { name: words.takes.choose }), '3. SCMP');
    expect(screen.getByText(words.takes.of(3, 3))).toBeVisible();
    expect(card().getByText(words.notLink)).toBeVisible();
    await reader.click(screen.getByRole('button', { name: words.takes.previous }));
    const select = card().getByRole('checkbox', { name: words.takes.selectThis });
    await reader.click(select);
    expect(screen.getByText(words.labels.selected(1))).toBeVisible();
    await reader.click(select);
    expect(screen.queryByText(words.labels.selected(1))).toBeNull();
  });

  it('are told apart in the list by what they say, and ticked there, several at once', async () => {
    const reader = await open();
    expect(screen.getByRole('option', { name: '2. Nikkei Asia: Sober.' })).toBeInTheDocument();
    await reader.click(screen.getByText(words.labels.severally));
    await reader.click(await screen.findByRole('checkbox', { name: '2. Nikkei Asia: Sober.' }));
    await reader.click(screen.getByRole('checkbox', { name: '3. SCMP' }));
    expect(screen.getByText(words.labels.selected(2))).toBeVisible();
    await reader.type(screen.getByRole('combobox', { name: /^Lens L/ }), 'Asia tech');
    await reader.click(screen.getByRole('button', { name: words.labels.setFor(words.labels.lens) }));
    expect(now().takes.map(({ lens }) => lens)).toEqual(['wire', 'Asia tech', 'Asia tech']);
    expect(screen.getByText(words.labels.did.labelled(2))).toBeVisible();
    expect(screen.getByRole('button', { name: words.labels.setFor(words.labels.lens) })).toHaveFocus();
    await reader.click(screen.getByRole('button', { name: words.takes.goTo }));
    expect(screen.getByRole('combobox', { name: words.takes.choose })).toHaveFocus();
    await reader.click(screen.getByRole('checkbox', { name: '3. SCMP' }));
    expect(screen.getByText(words.labels.selected(1))).toBeVisible();
  });

  it('keep the labels where they are when none is selected any more', async () => {
    const reader = await open();
    expect(screen.queryByRole('combobox', { name: /^Lens L/ })).toBeNull();
    await reader.click(screen.getByText(words.labels.severally));
    expect(await screen.findByRole('combobox', { name: /^Lens L/ })).toBeVisible();
    await reader.click(screen.getByRole('checkbox', { name: '3. SCMP' }));
    await reader.click(screen.getByRole('button', { name: words.labels.clear }));
    expect(screen.getByRole('combobox', { name: /^Lens L/ })).toBeVisible();
    expect(screen.getByRole('button', { name: words.labels.move })).toBeDisabled();
    expect(screen.getByRole('button', { name: words.labels.move })).toHaveAccessibleDescription(words.labels.moveSays);
  });

  it('keep the focus in the outlet’s field while its name is typed', async () => {
    const reader = await open();
    await reader.click(screen.getByRole('button', { name: words.takes.add }));
    const outlet = card().getByRole('combobox', { name: words.fields.outlet });
    expect(outlet).toHaveFocus();
    await reader.keyboard('The Daily');
    expect(outlet).toHaveFocus();
    expect(now().takes[1]).toMatchObject({ id: 'the-daily', outlet: 'The Daily' });
  });
});

describe('what is proposed', () => {
  it('stands in the table as proposed, and is taken all at once', async () => {
    const { reader } = await edit();
    expect(await within(cell(2, 2)).findByText(words.takes.proposed('Japan'))).toBeVisible();
    expect(now()).toEqual(three);
    await reader.click(screen.getByRole('button', { name: words.proposals.takeEverywhere(4) }));
    expect(now().takes[1]).toMatchObject({ region: 'Japan', language: 'en', published: '2026-06-24', headline: null });
    expect(now().takes[1]?.notes.map(({ facet }) => facet)).toEqual([
      'frame',
      'region',
      'language',
      'published',
      'ownership',
    ]);
  });

  it('is taken one by one, and says afterwards where it is from', async () => {
    const { reader } = await edit();
    await reader.click(screen.getByRole('radio', { name: words.takes.views.cards }));
    await reader.click(screen.getByRole('button', { name: words.takes.next }));
    const proposals = within(await screen.findByRole('region', { name: words.proposals.title }));
    await reader.click(
      await proposals.findByRole('button', {
        name: words.proposals.takeThis(words.proposals.fields.headline, 'lab accused of copying models'),
      }),
    );
    await reader.click(
      proposals.getByRole('button', { name: words.proposals.takeThis(words.proposals.fields.region, 'Japan') }),
    );
    expect(now().takes[1]).toMatchObject({
      headline: 'lab accused of copying models',
      region: 'Japan',
      language: null,
    });
    expect(screen.getByText(`${words.proposals.taken.registry}: A list`)).toBeVisible();
    expect(screen.getByText(words.proposals.taken.link)).toBeVisible();
    await reader.click(proposals.getByRole('button', { name: words.proposals.takeAll(3) }));
    expect(now().takes[1]).toMatchObject({ language: 'en', published: '2026-06-24' });
  });
});
