import { describe, expect, it } from 'vitest';
import { hostOf, webAddress } from '@/core/dossier/webAddress';

describe('webAddress', () => {
  it.each([
    ['https://www.cnbc.com/2026/06/24/a.html', 'https://www.cnbc.com/2026/06/24/a.html'],
    ['  http://x.org  ', 'http://x.org/'],
    ['HTTPS://X.ORG/A', 'https://x.org/A'],
    ['https://x.org/앤트로픽', 'https://x.org/%EC%95%A4%ED%8A%B8%EB%A1%9C%ED%94%BD'],
    ['https://www.сnbc.com/', 'https://www.xn--nbc-3ed.com/'],
    ['https://x.org/a@b', 'https://x.org/a@b'],
  ])('opens %j as %j', (printed, address) => {
    expect(webAddress(printed)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://cnbc.com/%0Aalert(1)',
    'data:text/html,<script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:a@b',
    'ftp://x.org/',
    '//x.org/',
    '/a/b',
    'https:/x.org',
    'https:x.org',
    'https:///',
    'https://',
    'https://x.org:99999/',
    'https://%00.com/',
    'https://www.cnbc.com@evil.example/',
    'https://:secret@evil.example/',
    'https://user:secret@evil.example/',
    'see https://x.org',
    '',
  ])('opens nothing for %j', (printed) => {
    expect(webAddress(printed)).toBeNull();
  });

  it('opens the same address again', () => {
    const address = webAddress('https://x.org/ä?q=ö#ü') ?? '';
    expect(webAddress(address)).toBe(address);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.cnbc.com/2026', 'cnbc.com'],
    ['https://asia.nikkei.com/', 'asia.nikkei.com'],
    ['https://www.сnbc.com/', 'xn--nbc-3ed.com'],
    ['https://wwwx.org/', 'wwwx.org'],
  ])('of %j is %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
