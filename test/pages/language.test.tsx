import { february, qwen, qwenInKorean } from '@test/support/qwen';
import { renderAt } from '@test/support/renderAt';
import { aShelf } from '@test/support/shelf';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const library = () => aShelf([qwen, qwenInKorean, february]);
const page = document.documentElement;
const choose = (name: string) =>
  within(screen.getByRole('list', { name: /^(Language of the interface|화면 언어)$/ })).getByRole('button', { name });

describe('changing the language', () => {
  it('changes every word around the page, and the edition, without leaving it', async () => {
    const { reader, router } = await renderAt('/e/qwen?region=China&by=region', library());
    expect(page.lang).toBe('en');
    expect(choose('English')).toHaveAttribute('aria-pressed', 'true');

    await reader.click(choose('한국어'));
    expect(await screen.findByRole('heading', { level: 1, name: '고발당한 연구소' })).toBeVisible();
    expect(page.lang).toBe('ko');
    expect(page.dir).toBe('ltr');
    expect(screen.getByRole('region', { name: '나란히 보기' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('보도 5건 중 1건');
    expect(screen.getByRole('article', { name: 'Global Times, 중국' })).toBeVisible();
    expect(choose('한국어')).toHaveAttribute('aria-pressed', 'true');
    expect(router.state.location.href).toBe('/e/qwen?region=China&by=region');
    expect(router.history.length).toBe(1);
  });

  it('and back again leaves nothing of the other', async () => {
    const { reader } = await renderAt('/e/qwen', library(), 'ko');
    await screen.findByRole('heading', { level: 1, name: '고발당한 연구소' });
    await reader.click(choose('English'));
    expect(await screen.findByRole('heading', { level: 1, name: 'A lab is accused' })).toBeVisible();
    await screen.findByText(/^No take from/);
    expect(page.lang).toBe('en');
    const korean = document.body.textContent?.match(/[가-힣]+/g);
    expect(korean).toEqual(['한국어']);
  });

  it('keeps a dossier in the language it has, and says so in its markup', async () => {
    const { reader } = await renderAt('/e/february', library());
    await reader.click(choose('한국어'));
    expect(await screen.findByRole('heading', { level: 2, name: '누가, 어디에서 보도했나' })).toBeVisible();
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent('The first case');
    expect(title).toHaveAttribute('lang', 'en');
  });

  it('keeps the edition a reader asked for by name', async () => {
    const { reader } = await renderAt('/e/qwen?edition=en', library());
    await reader.click(choose('한국어'));
    expect(await screen.findByRole('heading', { level: 2, name: '누가, 어디에서 보도했나' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A lab is accused');
  });

  it.each(['/', '/method', '/settings', '/e/qwen/compare?t=cnbc&t=bloomberg', '/nowhere'])(
    'leaves no English words of the interface on %s',
    async (address) => {
      const { reader } = await renderAt(address, library());
      const before = screen.getByRole('heading', { level: 1 }).textContent;
      await reader.click(choose('한국어'));
      expect(await screen.findByRole('navigation', { name: '주요 화면' })).toBeVisible();
      expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(before);
      expect(document.title).toMatch(/[가-힣]/);
    },
  );
});
