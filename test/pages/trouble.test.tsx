import { aBriefing } from '@test/support/build';
import { february, qwen } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf, type Shelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

const file = 'dossiers/qwen/en.json';
const digest = aBriefing({ slug: 'digest', title: 'A digest of a day' });
const library = () => aShelf([qwen, february], [digest]);
const alert = async () => within(await screen.findByRole('alert'));

/** Answers a request for one file with something else, and every other from the shelf. */
function answer(path: string, response: () => Response | Promise<Response>): () => void {
  const served = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    String(address).endsWith(path) ? Promise.resolve(response()) : served(address, init),
  );
  return () => vi.stubGlobal('fetch', served);
}

const without = (path: string): Shelf => {
  const shelf = library();
  shelf.delete(path);
  return shelf;
};

const spoiled = (path: string, text: string): Shelf => library().set(path, text);
const whole = library().get(file) ?? '';

describe('a dossier whose file cannot be had', () => {
  it('is said to be missing, in place of the page and no more', async () => {
    await renderAt('/e/qwen', without(file));
    expect((await alert()).getByText('There is no such file.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This dossier cannot be read');
    expect(screen.getByRole('navigation', { name: 'Main pages' })).toBeVisible();
    expect(document.title).toBe('This dossier cannot be read · Parallax');
  });

  it('is said to be missing where it was never written', async () => {
    await renderAt('/e/never', library());
    expect((await alert()).getByText('There is no such file.')).toBeVisible();
  });

  it('is said to be out of reach where the connection is down, after a second try', async () => {
    const { router } = await renderAt('/', library());
    let tries = 0;
    answer(file, () => {
      tries += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    await router.navigate({ to: '/e/$dossier', params: { dossier: 'qwen' } });
    expect((await alert()).getByText(/could not be fetched\. The connection may be down/)).toBeVisible();
    expect(tries).toBe(2);
  });

  it.each([500, 403, 503])('is said to be refused where the server answers with %i', async (status) => {
    const { router } = await renderAt('/', library());
    answer(file, () => new Response('{}', { status }));
    await router.navigate({ to: '/e/$dossier', params: { dossier: 'qwen' } });
    expect((await alert()).getByText(`The server answered with an error (${status}).`)).toBeVisible();
  });
});

describe('a dossier whose file cannot be read', () => {
  it('cut off says so, with the line it breaks off at', async () => {
    const cut = whole.slice(0, whole.length / 2);
    await renderAt('/e/qwen', spoiled(file, cut));
    const said = await alert();
    expect(said.getByText('The file arrived, but it cannot be read:')).toBeVisible();
    expect(await said.findByRole('listitem')).toHaveTextContent('The file breaks off or is damaged here.');
    expect(said.getByRole('listitem')).toHaveTextContent(`line ${cut.split('\n').length}`);
  });

  it.each([
    ['that is empty', '', 'The file is empty.'],
    ['that is a web page', '<!doctype html><title>Log in</title>', 'This is a web page, not a dossier.'],
    ['of no known form', 'Dear reader,', 'This is no form of file that is known here.'],
    ['of another kind', library().get('briefings/digest/en.json') ?? '', null],
  ])('%s says so', async (_, text, words) => {
    await renderAt('/e/qwen', spoiled(file, text));
    const said = await alert();
    expect(said.getByText('The file arrived, but it cannot be read:')).toBeVisible();
    if (words !== null) expect(await said.findByText(words, { exact: false })).toBeVisible();
  });

  it('of a newer form, or with a take that is none, shows what can be read and says what was left out', async () => {
    const { dossier } = JSON.parse(whole);
    dossier.takes[1] = { ...dossier.takes[1], outlet: 7 };
    const { reader } = await renderAt('/e/qwen', spoiled(file, JSON.stringify({ parallax: 2, dossier })));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A lab is accused');
    expect(screen.getByRole('status')).toHaveTextContent('4 takes');
    await reader.click(await screen.findByText(/remarks? on reading the file/));
    expect(await screen.findByText(/A take was left out/)).toBeVisible();
    expect(screen.getByText(/The file is of a newer form \(2\)/)).toBeVisible();
  });
});

describe('after trouble', () => {
  it('another try opens the file once it is mended', async () => {
    const shelf = spoiled(file, whole.slice(0, 100));
    const { reader } = await renderAt('/e/qwen', shelf);
    await reader.click((await alert()).getByRole('button', { name: 'Try again' }));
    expect((await alert()).getByText('The file arrived, but it cannot be read:')).toBeVisible();

    shelf.set(file, whole);
    await reader.click((await alert()).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A lab is accused' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('the way to the other events leads there, and they open', async () => {
    const { reader } = await renderAt('/e/qwen', without(file));
    await reader.click((await alert()).getByRole('link', { name: 'To all events' }));
    await reader.click(await screen.findByRole('link', { name: 'The first case' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The first case' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('the row of that dossier says so, and no other; a try that succeeds takes it back', async () => {
    const shelf = without(file);
    const { reader, router } = await renderAt('/e/qwen', shelf);
    await alert();
    await router.navigate({ to: '/' });
    const row = (title: string) => screen.getByRole('link', { name: title }).closest('li') as HTMLElement;
    await screen.findByRole('link', { name: 'A lab is accused' });
    expect(row('A lab is accused')).toHaveTextContent('This dossier could not be opened.');
    expect(row('The first case')).not.toHaveTextContent('could not be opened');

    shelf.set(file, whole);
    await reader.click(within(row('A lab is accused')).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(row('A lab is accused')).not.toHaveTextContent('could not be opened'));
  });

  it('with the catalogue alone, a dossier opens all the same, without its neighbours', async () => {
    await renderAt('/e/qwen', spoiled('catalogue.json', '{"dossiers":'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A lab is accused');
    expect(await screen.findByRole('complementary', { name: 'What the pattern says' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('elsewhere', () => {
  it('a briefing that cannot be read says so', async () => {
    await renderAt('/briefing/digest', spoiled('briefings/digest/en.json', '{'));
    expect((await alert()).getByText('The file arrived, but it cannot be read:')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This briefing cannot be read');
  });

  it('a comparison whose dossier cannot be read says so', async () => {
    await renderAt('/e/qwen/compare?t=cnbc&t=bloomberg', without(file));
    expect((await alert()).getByText('There is no such file.')).toBeVisible();
  });

  it('trouble is told in the reader’s language', async () => {
    await renderAt('/e/never', library(), 'ko');
    expect((await alert()).getByText('그런 파일이 없습니다.')).toBeVisible();
  });

  it('an address that leads nowhere says so, and leads back', async () => {
    const { reader } = await renderAt('/no/such/page', library());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    expect(document.title).toBe('There is no such page · Parallax');
    await reader.click(screen.getByRole('link', { name: 'To all events' }));
    expect(await screen.findByRole('link', { name: 'A lab is accused' })).toBeVisible();
  });
});
