import { aDossier, aTake } from '@test/support/build';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typeHead } from '@/core/edits/fields/headFields';
import { typeTakes } from '@/core/edits/takeEdits';
import { removeTakes } from '@/core/edits/takeList';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import {
  changeForm,
  redoEdit,
  restoreReadable,
  selectTakes,
  settle,
  showTake,
  typeMarkdown,
  undoEdit,
} from '@/state/editing/editing';
import { beginSitting, closeSitting, openSitting, saveNow } from '@/state/editing/openSitting';
import { useSitting } from '@/state/editing/sitting';

const dossier = aDossier({
  title: 'An event',
  summary: ['It happened.'],
  takes: [aTake({ outlet: 'A', link: 'https://a.example/1' }), aTake({ outlet: 'B', link: 'https://b.example/1' })],
});
const text = writeDossier(dossier);
const now = () => useSitting.getState();
const textNow = () => now().history.text;
const title = (typed: string) => changeForm('head title', (each) => typeHead(each, 'title', typed));

beforeEach(() => {
  vi.useFakeTimers();
  beginSitting({ slug: 'own', text, revision: 1 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the form', () => {
  it('changes the dossier at once, and the Markdown once typing pauses', async () => {
    title('A');
    title('A letter');
    expect(now().dossier?.title).toBe('A letter');
    expect(now()).toMatchObject({ ahead: 'form', saving: 'waiting' });
    expect(textNow()).toBe(text);
    await vi.advanceTimersByTimeAsync(400);
    expect(textNow()).toContain('# A letter\n');
    expect(now().ahead).toBeNull();
  });

  it('does not keep the Markdown waiting while typing goes on', async () => {
    for (let typed = 0; typed < 12; typed++) {
      title(`A letter ${typed}`);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(textNow()).toMatch(/^# A letter \d+\n/);
  });

  it('tells what it lacks: findings follow what it changes', () => {
    expect(now().findings).toEqual([]);
    changeForm(null, (each) => typeTakes(each, new Set(['a']), 'link', ''));
    settle();
    expect(now().findings).toEqual([expect.objectContaining({ code: 'link-missing', outlet: 'A' })]);
  });

  it('keeps what is selected and shown where an outlet is renamed, and lets go of what is deleted', () => {
    selectTakes(new Set(['a', 'b']));
    showTake('b');
    changeForm('take 1 outlet', (each) => typeTakes(each, new Set(['b']), 'outlet', 'Bee'));
    expect([...now().selected]).toEqual(['a', 'bee']);
    expect(now().shown).toBe('bee');
    changeForm(null, (each) => removeTakes(each, new Set(['bee'])));
    expect([...now().selected]).toEqual(['a']);
    expect(now().shown).toBeNull();
  });

  it('that changes nothing leaves everything as it was', () => {
    changeForm(null, (each) => each);
    expect(now()).toMatchObject({ ahead: null, saving: 'saved' });
  });
});

describe('the Markdown', () => {
  it('stays to the letter, and the form follows', async () => {
    const typed = text.replace('# An event', '#   An event of note  ').replace('- **A**', '*   **A**');
    typeMarkdown(typed);
    expect(textNow()).toBe(typed);
    await vi.advanceTimersByTimeAsync(400);
    expect(textNow()).toBe(typed);
    expect(now().dossier?.title).toBe('An event of note');
  });

  it('that cannot be read leaves the form as it last could, says so, and is not lost', () => {
    typeMarkdown('{"takes": [');
    settle();
    expect(now()).toMatchObject({ readable: false, dossier: { title: 'An event' } });
    expect(textNow()).toBe('{"takes": [');
    title('Ignored');
    expect(now().dossier?.title).toBe('An event');
    typeMarkdown(text.replace('An event', 'Mended'));
    settle();
    expect(now()).toMatchObject({ readable: true, dossier: { title: 'Mended' } });
  });

  it('can be written anew from the form where it cannot be read, and that can be undone', () => {
    typeMarkdown('');
    restoreReadable();
    expect(now().readable).toBe(true);
    expect(textNow()).toBe(text);
    undoEdit();
    expect(textNow()).toBe('');
    expect(now().readable).toBe(false);
  });

  it('is told to the form before the form changes anything', () => {
    typeMarkdown(text.replace('It happened.', 'It happened twice.'));
    title('Both');
    settle();
    expect(now().dossier).toMatchObject({ title: 'Both', summary: ['It happened twice.'] });
  });

  it('lets go of a selected take that is no longer there', () => {
    selectTakes(new Set(['a', 'b']));
    showTake('b');
    typeMarkdown(text.replace('**B**', '**C**'));
    settle();
    expect([...now().selected]).toEqual(['a']);
    expect(now().shown).toBeNull();
  });
});

describe('undo and redo', () => {
  it('go over form and Markdown alike, typing in one field being one step', () => {
    title('A');
    title('A letter');
    changeForm('head dek', (each) => typeHead(each, 'dek', 'One'));
    changeForm(null, (each) => removeTakes(each, new Set(['a'])));
    changeForm(null, (each) => removeTakes(each, new Set(['b'])));
    settle();
    typeMarkdown(`${textNow()}\n## What this rests on\n- A list\n`);
    const seen: unknown[] = [];
    const look = () => {
      const { dossier: shown } = now();
      seen.push([shown?.title, shown?.dek, shown?.takes.length, shown?.basis.length]);
    };
    settle();
    look();
    for (let step = 0; step < 6; step++) {
      undoEdit();
      look();
    }
    expect(seen).toEqual([
      ['A letter', 'One', 0, 1],
      ['A letter', 'One', 0, 0],
      ['A letter', 'One', 1, 0],
      ['A letter', 'One', 2, 0],
      ['A letter', null, 2, 0],
      ['An event', null, 2, 0],
      ['An event', null, 2, 0],
    ]);
    expect(textNow()).toBe(text);
    for (let step = 0; step < 6; step++) redoEdit();
    expect(now().dossier).toMatchObject({ title: 'A letter', takes: [], basis: ['A list'] });
  });

  it('begin another step after a pause in one field', async () => {
    title('A');
    await vi.advanceTimersByTimeAsync(2000);
    title('A letter');
    undoEdit();
    expect(now().dossier?.title).toBe('A');
  });
});

/** Here there is no IndexedDB, as in a browser that refuses to keep anything; what is kept is asked in the browser. */
describe('a sitting in a browser that keeps nothing', () => {
  it('says so, and has the text again when the dossier is opened again', async () => {
    title('A letter');
    await saveNow();
    expect(now().saving).toBe('refused');
    closeSitting('own');
    expect(now().slug).toBe('');
    expect(await openSitting('own')).toBe('open');
    expect(now().dossier?.title).toBe('A letter');
    undoEdit();
    expect(now().dossier?.title).toBe('An event');
  });

  it('cannot open what it cannot read, and says why', async () => {
    expect(await openSitting('another')).toBe('refused');
    expect(now().slug).toBe('own');
    closeSitting('another');
    expect(now().slug).toBe('own');
  });

  it('leaves one dossier where another is begun, and mixes nothing', async () => {
    title('A letter');
    beginSitting({ slug: 'second', text: text.replace('An event', 'Second'), revision: 1 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(now()).toMatchObject({ slug: 'second', saving: 'saved', dossier: { title: 'Second' } });
    expect(await openSitting('second')).toBe('open');
    closeSitting('own');
    expect(await openSitting('own')).toBe('open');
    expect(now().dossier?.title).toBe('A letter');
  });

  it('opens a text nobody could read yet, to be mended', () => {
    beginSitting({ slug: 'broken', text: 'nothing that reads', revision: 1 });
    expect(now()).toMatchObject({ dossier: null, readable: false });
    restoreReadable();
    title('Ignored');
    expect(textNow()).toBe('nothing that reads');
    typeMarkdown(text);
    settle();
    expect(now()).toMatchObject({ readable: true, dossier: { title: 'An event' } });
  });
});
