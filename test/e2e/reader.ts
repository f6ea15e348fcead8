import { test as base, type Page } from '@playwright/test';
import type { EvidenceWords } from '../../src/i18n/evidence/en/words';
import { words as inEnglish } from '../../src/i18n/evidence/en/words';
import { words as inKorean } from '../../src/i18n/evidence/ko/words';
import type { LanguageCode } from '../../src/i18n/languages';
import { en } from '../../src/i18n/messages/en';
import { ko } from '../../src/i18n/messages/ko';

export { expect } from '@playwright/test';

/**
 * What a page may not do unseen: break its own content security policy, throw,
 * log an error, ask another origin for anything, or ask for what is not there.
 * Every test made with this `test` fails at its end on any of them, except on
 * those it said beforehand to expect; and it fails where an expected one is missing.
 */
class Complaints {
  readonly all: string[] = [];
  private readonly awaited: RegExp[] = [];

  expect(pattern: RegExp): void {
    this.awaited.push(pattern);
  }

  unexpected(): readonly string[] {
    return this.all.filter((complaint) => !this.awaited.some((pattern) => pattern.test(complaint)));
  }

  missing(): readonly string[] {
    return this.awaited
      .filter((pattern) => !this.all.some((complaint) => pattern.test(complaint)))
      .map((pattern) => `expected and missing: ${pattern}`);
  }
}

export const test = base.extend<{
  complaints: Complaints;
  /** The language this reader's browser asks for, and the words of the interface in it. */
  language: LanguageCode;
  text: typeof en;
  /** The words that are fetched when they are wanted. */
  later: EvidenceWords;
}>({
  language: async ({ locale }, use) => use(locale?.startsWith('ko') ? 'ko' : 'en'),
  text: async ({ language }, use) => use(language === 'ko' ? ko : en),
  later: async ({ language }, use) => use(language === 'ko' ? inKorean : inEnglish),
  // A page is there when the app has taken the place of the picture rendered ahead.
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (options?.waitUntil !== 'commit') await page.locator('#root > [aria-busy]').waitFor({ state: 'detached' });
      return response;
    };
    await use(page);
  },
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints = new Complaints();
      await listen(page, new URL(baseURL ?? '').origin, (complaint) => complaints.all.push(complaint));
      await use(complaints);
      base.expect([...complaints.unexpected(), ...complaints.missing()]).toEqual([]);
    },
    { auto: true },
  ],
});

async function listen(page: Page, origin: string, tell: (complaint: string) => void): Promise<void> {
  await page.exposeFunction('tellViolation', (violation: string) => tell(`csp: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
        tellViolation(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
  page.on('pageerror', (error) => tell(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) tell(`elsewhere: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still loading.
    if (reason !== 'net::ERR_ABORTED') tell(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`failed: ${response.url()} ${response.status()}`);
  });
}
