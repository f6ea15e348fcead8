import { serve } from '@test/support/shelf';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { shareLink } from '@/core/exports/share/share';
import { readFile } from '@/core/formats/readFile';
import { useBrought } from '@/state/intake/brought';
import { atDesk, chooseFiles, fileCalled, gdeltList, strikeDossier, warmDesk } from './atDesk';

const list = gdeltList(['Dockers walk out of the harbour', 'Ships wait for the third day']);

/** What lies on a clipboard or is dragged, as the browser hands it over. */
function carrying(texts: Readonly<Record<string, string>>, files: readonly File[] = []) {
  return {
    types: files.length > 0 ? ['Files'] : Object.keys(texts),
    items: files.map((file) => ({ kind: 'file', getAsFile: () => file })),
    files,
    getData: (type: string) => texts[type] ?? '',
  };
}

/** An event of the browser with what it carries. */
async function carry(type: string, on: Element, carried: object): Promise<Event> {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), carried);
  await act(async () => on.dispatchEvent(event));
  return event;
}

const pasteBox = () => screen.getByLabelText('Paste here');
const readIt = () => within(pasteBox().closest('form') ?? document.body).getByRole('button', { name: 'Read it' });

beforeAll(warmDesk, 120_000);

describe('bringing in', () => {
  it('says that nothing is uploaded, how much is read at once, and what can be read', async () => {
    await atDesk();
    expect(screen.getByText(/^Nothing is uploaded\./)).toBeVisible();
    const limits = within(screen.getByText('How much is read at most').closest('details') ?? document.body);
    expect(limits.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
      '200 files at a time, 20 MB each.',
      'Of a zip, what unpacks to 50 MB and to 100 times its own size. No zip within a zip.',
      '20,000 rows of a table or list, and 500 columns.',
      'JSON nested 64 levels deep.',
      'Whatever is left out for it is told, file by file.',
    ]);
    expect(screen.getByText('GDELT article list (JSON)')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Look before keeping' })).not.toBeInTheDocument();
  });

  it('of chosen files goes on at what was read, and says it aloud', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': list, 'broken.json': '{"articles":[' });
    expect(await screen.findByText('2 files read: 2 takes. 1 file could not be used; each says why.')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'reading'));
    expect((await fileCalled('broken.json')).getByText('The file breaks off or is damaged here.')).toBeVisible();
    expect((await fileCalled('list.json')).getByText('GDELT article list (JSON)')).toBeVisible();
  });

  it('of more files goes on at the first of them, not at those that stood there', async () => {
    const reader = await atDesk();
    await chooseFiles(reader, { 'list.json': list });
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'reading'));
    await chooseFiles(reader, { 'more.json': list, 'most.json': list });
    const heading = await screen.findByRole('heading', { name: 'more.json', level: 3 });
    await waitFor(() => expect(document.activeElement).toBe(heading.closest('li')));
  });

  it('of a folder keeps the way to each file, and passes over what systems leave there', async () => {
    const reader = await atDesk();
    const inFolder = (name: string) => Object.assign(new File([list], name), { webkitRelativePath: `strike/${name}` });
    const files = [inFolder('list.json'), inFolder('.DS_Store')];
    await reader.upload(screen.getByLabelText('Choose files', { selector: 'input' }), files);
    await fileCalled('strike/list.json');
    expect(await screen.findByText(/^1 file beginning with a dot was passed over/)).toBeVisible();
  });

  it('of a paste into the box reads the text, and asks for some where there is none', async () => {
    const reader = await atDesk();
    await reader.click(readIt());
    expect(screen.getByText('There is nothing to read yet.')).toBeVisible();
    fireEvent.change(screen.getByLabelText('Paste here'), { target: { value: list } });
    await reader.click(readIt());
    await fileCalled('Pasted text');
    expect(screen.getByLabelText('Paste here')).toHaveValue('');
  });

  it('by Ctrl+V works where no field has the focus, and leaves fields alone', async () => {
    await atDesk();
    const clipboardData = carrying({ 'text/plain': 'Outlet\tURL\nDaily\thttps://daily.example/strike-1' });
    const inField = await carry('paste', screen.getByLabelText('Paste here'), { clipboardData });
    expect(inField.defaultPrevented).toBe(false);
    expect((await carry('paste', document.body, { clipboardData })).defaultPrevented).toBe(true);
    await fileCalled('Pasted text');
    await carry('paste', document.body, { clipboardData });
    await fileCalled('Pasted text 2');
  });

  it('of a long paste into the box reads it at once, since a box is slow to draw it', async () => {
    await atDesk();
    const clipboardData = carrying({
      'text/plain': `Outlet\tURL\n${'Daily\thttps://daily.example/strike-1\n'.repeat(2000)}`,
    });
    expect((await carry('paste', screen.getByLabelText('Paste here'), { clipboardData })).defaultPrevented).toBe(true);
    await fileCalled('Pasted text');
    expect(screen.getByLabelText('Paste here')).toHaveValue('');
  });

  it('by dropping says so while it is dragged, and takes files before text', async () => {
    await atDesk();
    const dataTransfer = carrying({ 'text/plain': 'list.json' }, [new File([list], 'list.json')]);
    await carry('dragover', document.body, { dataTransfer });
    expect(screen.getByText('Let go, and they are read here')).toBeVisible();
    await carry('dragleave', document.body, { relatedTarget: null });
    expect(screen.queryByText('Let go, and they are read here')).not.toBeInTheDocument();
    await carry('drop', document.body, { dataTransfer });
    await fileCalled('list.json');
    expect(useBrought.getState().files).toHaveLength(1);
  });

  it('by dropping a folder reads what is in it, however deep', async () => {
    await atDesk();
    const file = {
      isFile: true,
      fullPath: '/strike/june/list.json',
      file: (give: (file: File) => void) => give(new File([list], 'list.json')),
    };
    const folderOf = (entries: readonly object[]) => {
      const rest = [entries, []];
      return {
        isDirectory: true,
        createReader: () => ({ readEntries: (give: (some: readonly object[]) => void) => give(rest.shift() ?? []) }),
      };
    };
    const folder = folderOf([folderOf([file])]);
    const items = [{ kind: 'file', webkitGetAsEntry: () => folder }];
    await carry('drop', document.body, { dataTransfer: { ...carrying({}), types: ['Files'], items } });
    await fileCalled('strike/june/list.json');
  });

  it('by dragging text reads it as a paste', async () => {
    await atDesk();
    await carry('drop', document.body, { dataTransfer: carrying({ 'text/plain': 'https://daily.example/strike-1' }) });
    await fileCalled('Pasted text');
  });
});

describe('a file on this site', () => {
  const ask = async (reader: Awaited<ReturnType<typeof atDesk>>, address: string) => {
    await reader.click(screen.getByText('A file on this site'));
    const field = screen.getByLabelText('Address of a file on this site');
    await reader.type(field, address);
    fireEvent.submit(field.closest('form') ?? field);
  };

  it.each([
    ['https://elsewhere.example/list.csv', /^elsewhere\.example is another site/],
    ['elsewhere.example/list.csv', /^elsewhere\.example is another site/],
    ['javascript:alert(1)', 'This is no address of a file.'],
    ['/files/none.csv', 'There is no such file on this site.'],
  ])('%s is refused in words', async (address, said) => {
    const reader = await atDesk();
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (to: URL | string) => {
      asked.push(`${to}`);
      return new Response('', { status: 404 });
    });
    await ask(reader, address);
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(asked.filter((to) => new URL(to, location.href).origin !== location.origin)).toEqual([]);
  });

  it('is read like any other', async () => {
    const reader = await atDesk();
    serve(new Map([['/files/list.json', list]]));
    await ask(reader, '/files/list.json');
    await fileCalled('list.json');
  });
});

describe('a dossier in a link', () => {
  const reading = readFile(strikeDossier);
  if (reading.kind !== 'dossier') throw new Error('the dossier of this test cannot be read');
  const { hash } = new URL(shareLink('http://localhost/', reading.dossier));
  afterEach(() => {
    location.hash = '';
  });

  it('is looked at here where that is asked', async () => {
    location.hash = `look-${hash.slice(1)}`;
    await atDesk();
    expect((await fileCalled('Dossier from a link')).getByLabelText('Dockers walk out')).toBeChecked();
  });

  it('leads to the page where it is read', async () => {
    location.hash = hash;
    await atDesk();
    expect(await screen.findByRole('heading', { level: 1, name: 'Dockers walk out' })).toBeVisible();
    expect(useBrought.getState().files).toEqual([]);
  });

  it('that is cut short says so', async () => {
    location.hash = `look-${hash.slice(1, 40)}`;
    await atDesk();
    expect(await screen.findByText(/cut short or damaged/)).toBeInTheDocument();
  });
});

describe('reading that takes a while', () => {
  it('tells how far it is, and can be stopped', async () => {
    const reader = await atDesk();
    useBrought.setState({ progress: { done: 12, all: 90 } });
    expect(await screen.findByRole('progressbar', { name: '12 of 90 files read' })).toHaveAttribute('value', '12');
    await reader.click(screen.getByRole('button', { name: 'Cancel' }));
    useBrought.setState({
      progress: null,
      outcome: { done: 12, all: 90, ended: 'cancelled', leftOut: 7, passedOver: 0, ids: [] },
    });
    expect(await screen.findByText('Stopped. 12 of 90 files had been read.')).toBeVisible();
    expect(screen.getByText('At most 200 are read at once: 7 files left out.')).toBeVisible();
  });
});
