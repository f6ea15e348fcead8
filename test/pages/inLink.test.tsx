import { aDossier, aNote, aTake } from '@test/support/build';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, waitFor, within } from '@testing-library/react';
import { deflateSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { shareLink } from '@/core/exports/share/share';
import { sharedName } from '@/core/exports/share/sharedName';
import { loadEvidenceWords } from '@/i18n/catalogue';
import { intake } from '@/i18n/desk/en/intake';
import { takeOut as words } from '@/i18n/desk/en/takeOut';
import { takeOut as inKorean } from '@/i18n/desk/ko/takeOut';
import { loadDeskWords } from '@/i18n/desk/useDeskText';
import { en } from '@/i18n/messages/en';

const dossier = aDossier({
  slug: 'a-letter',
  title: 'A letter to the Senate',
  takes: [
    aTake({ outlet: 'CNBC', region: 'United States', gist: 'It was sent.', notes: [aNote('frame', 'fr.crime')] }),
  ],
});
const link = new URL(shareLink('http://localhost/', dossier));
const other = new URL(shareLink('http://localhost/', { ...dossier, dek: 'Never seen whole.' }));

const openLink = async ({ pathname, hash }: { pathname: string; hash: string } = link) => {
  location.hash = hash;
  return renderAt(pathname, aShelf([]));
};
const packed = (text: string) => {
  const hash = `#d=${Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')}`;
  return { pathname: `/e/${sharedName(hash)}`, hash };
};

beforeAll(async () => {
  await Promise.all([loadDeskWords('en'), loadEvidenceWords('en'), import('@/pages/dossier/OwnLine')]);
  await import('@/state/desk/inLink/openShared');
}, 60_000);
afterEach(() => {
  location.hash = '';
  vi.restoreAllMocks();
});

describe('a dossier that came in a link', () => {
  it('is there to be read at once, says that it is not kept, and has no address to copy that is dead elsewhere', async () => {
    await openLink();
    expect(screen.getByRole('heading', { level: 1, name: dossier.title })).toBeVisible();
    const line = within(await screen.findByRole('complementary', { name: words.own.about }));
    expect(line.getByText(words.own.came)).toBeVisible();
    expect(line.getByRole('link', { name: words.own.look })).toHaveAttribute(
      'href',
      `/desk#look-${link.hash.slice(1)}`,
    );
    expect(screen.queryByRole('button', { name: en.site.copyLink })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: en.site.edit })).not.toBeInTheDocument();
  });

  it('can be shared on under its own name, by a link with its own address', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { reader } = await openLink();
    await reader.click(await screen.findByRole('button', { name: words.own.share }));
    const sheet = within(await screen.findByRole('dialog', { name: words.own.share }));
    await sheet.findByText(/characters$/);
    await reader.click(sheet.getByRole('button', { name: words.link.copy }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}${link.pathname}${link.hash}`);
  });

  it('says why it is not kept where the browser keeps nothing', async () => {
    const { reader } = await openLink();
    await reader.click(await screen.findByRole('button', { name: words.own.keep }));
    expect(await screen.findByText(intake.kept.refused.refused)).toBeVisible();
    expect(screen.getByRole('button', { name: words.own.keep })).toBeEnabled();
  });

  it.each([
    ['cut short', { pathname: other.pathname, hash: other.hash.slice(0, 60) }],
    ['in no form of ours', packed('# A title\n\n## Regional takes\n- **CNBC** (Japan, en) — x\n')],
    [
      'with more takes than are drawn unasked',
      packed(JSON.stringify({ parallax: 1, dossier: { ...dossier, takes: Array(501).fill(dossier.takes[0]) } })),
    ],
  ])('%s is looked at on the desk first', async (_, address) => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => {});
    const opening = openLink(address).catch(() => {});
    await waitFor(() => expect(replace).toHaveBeenCalledWith(`/desk#look-${address.hash.slice(1)}`));
    expect(screen.queryByText(dossier.title)).not.toBeInTheDocument();
    await opening;
  });

  it('whose address has lost what it carried is said to be missing', async () => {
    await renderAt('/e/~00000000', aShelf([]));
    expect(screen.getByText(en.trouble.missing)).toBeVisible();
  });
});

it('has a word of its own for each of two ways to copy an address', async () => {
  const { ko } = await import('@/i18n/messages/ko');
  expect(inKorean.link.copy).not.toBe(ko.site.copyLink);
  expect(words.link.copy).not.toBe(en.site.copyLink);
});
