import { expect, test } from './reader';

test('the policy of the page is the one agreed', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(rule);
  }
  // One name, and no second policy of that name: only the start of our own workers makes script addresses.
  expect(policy).toMatch(/; trusted-types parallax-worker$/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('the built page holds no script, style or handler of its own', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
});

test('an inline script is refused, and the refusal does not go unseen', async ({ page, complaints }) => {
  complaints.expect(/^csp: (script-src|require-trusted-types-for)/);
  complaints.expect(/^console: /);
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
    } catch (refusal) {
      return String(refusal);
    }
    return document.documentElement.dataset.ran ?? 'did not run';
  });
  expect(outcome).toMatch(/did not run|TypeError/);
  await expect.poll(() => complaints.all.join('\n')).toMatch(/csp: /);
});

test('an inline style is refused, and the refusal does not go unseen', async ({ page, complaints }) => {
  complaints.expect(/^csp: style-src/);
  complaints.expect(/^console: /);
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.all.join('\n')).toMatch(/csp: style-src/);
});

test('a request to another origin is refused, and does not go unseen', async ({ page, complaints }) => {
  complaints.expect(/^csp: connect-src http:\/\/elsewhere\.invalid/);
  complaints.expect(/^console: /);
  await page.goto('/');
  const answer = await page.evaluate(() => fetch('http://elsewhere.invalid/').then(String, String));
  expect(answer).toContain('TypeError');
  await expect.poll(() => complaints.all.join('\n')).toMatch(/csp: connect-src/);
});
