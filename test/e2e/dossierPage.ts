import type { Locator, Page } from '@playwright/test';
import type { LanguageCode } from '../../src/i18n/languages';
import type { en } from '../../src/i18n/messages/en';
import { regionName } from '../../src/i18n/names';

export const alibaba = '/e/anthropic-alibaba-distillation-2026-06';
export const february = '/e/anthropic-distillation-2026-02';
export const takes = 17;

/** The parts of a dossier's page by what a reader calls them. */
export function dossierPage(page: Page, text: typeof en, language: LanguageCode) {
  const panel = page.getByRole('form', { name: text.filters.title });
  const grid = page.getByRole('region', { name: text.coverage.gridTitle });
  return {
    status: page.getByRole('main').getByRole('status'),
    grid,
    panel,
    dots: grid.locator('[data-dot]'),
    enabledDots: grid.locator('[data-dot]:not([aria-disabled])'),
    /** The takes that are shown: those the filters leave out stay in the page, out of everyone’s reach. */
    articles: page.locator('article:not([hidden])'),
    tray: page.getByRole('complementary', { name: text.tray.title }),
    region: (name: string) => regionName(name, language, text),
    /** The box of an answer; on a narrow page it is in the sheet, which must be open. */
    box: (facet: keyof typeof text.facets, answer: string, within: Locator = panel) =>
      within.getByRole('group', { name: text.facets[facet] }).getByRole('checkbox', { name: `${answer}, ` }),
    pin: (outlet: string) => page.getByRole('button', { name: `${text.takes.pin} ${outlet}`, exact: true }),
  };
}

/** Asks for an answer, through the sheet where the page is too narrow for the panel. */
export async function ask(
  page: Page,
  text: typeof en,
  box: Locator,
  opener: Locator = page.getByRole('button', { name: new RegExp(`^${text.filters.title}`) }),
): Promise<void> {
  if (!(await opener.isVisible())) return box.click();
  await opener.click();
  await box.click();
  await page.getByRole('dialog').getByRole('button').last().click();
}
