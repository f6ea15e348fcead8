import { describe, expect, it } from 'vitest';
import { bylineSaid } from '@/core/intake/said/bylineSaid';
import { daySaid } from '@/core/intake/said/daySaid';
import { languageSaid } from '@/core/intake/said/languageSaid';
import { linkSaid } from '@/core/intake/said/linkSaid';
import { plainText } from '@/core/intake/said/plainText';

describe('a day', () => {
  it.each([
    ['2026-06-24', '2026-06-24'],
    [' 2026-06-24 ', '2026-06-24'],
    ['2026-06-24T23:59:59+09:00', '2026-06-24'],
    ['2026-05-07 15:40:11.593717+00:00', '2026-05-07'],
    ['20260520T221500Z', '2026-05-20'],
    ['20141118T100000+0100', '2014-11-18'],
    ['20260520221500', '2026-05-20'],
    ['2026052022', '2026-05-20'],
    ['20260520', '2026-05-20'],
    ['2026. 6. 24.', '2026-06-24'],
    ['2026. 6. 24. 오후 3:10', '2026-06-24'],
    ['2026/6/24', '2026-06-24'],
    ['2026년 6월 24일', '2026-06-24'],
    ['2026年6月24日', '2026-06-24'],
    ['Wed, 24 Jun 2026 09:00:00 GMT', '2026-06-24'],
    ['Wednesday, 24-Jun-26 09:00:00 GMT', '2026-06-24'],
    ['24 Jun 94', '1994-06-24'],
    ['Seg, 24 Set 2018 10:12:00 -0300', '2018-09-24'],
    ['mié, 24 ene 2026 10:00:00 +0100', '2026-01-24'],
    ['24 de junio de 2026', '2026-06-24'],
    ['mar., 4 févr. 2025 08:00:00 +0100', '2025-02-04'],
    ['1er août 2026', '2026-08-01'],
    ['Mi, 24 Dez 2025 10:00:00 +0100', '2025-12-24'],
    ['24. März 2026', '2026-03-24'],
    ['수, 24 6월 2026 09:00:00 +0900', '2026-06-24'],
    ['24 Jun 2026', '2026-06-24'],
    ['24th June 2026', '2026-06-24'],
    ['June 24, 2026', '2026-06-24'],
    ['Jun 4th 2026, 10:00', '2026-06-04'],
    ['Wednesday, June 24, 2026 3:00 PM', '2026-06-24'],
    ['Wed Jun 24 22:15:00 2026', '2026-06-24'],
    ['Wed Jun 24 22:15:00 UTC 2026', '2026-06-24'],
    ['24.6.2026', '2026-06-24'],
    ['24/6/2026', '2026-06-24'],
    ['6/24/2026 10:00', '2026-06-24'],
    ['6/6/2026', '2026-06-06'],
    ['1750802400', '2025-06-24'],
    ['1750802400.25', '2025-06-24'],
    ['1750802400000', '2025-06-24'],
    ['6/5/2026', null],
    ['30 Feb 2026', null],
    ['2026-13-01', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31', null],
    ['24 Jun 10:30', null],
    ['24 Brumaire 2026', null],
    ['2026-06', null],
    ['2026', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (printed, day) => {
    expect(daySaid(printed)).toBe(day);
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-us', 'en-US'],
    ['en_GB', 'en-GB'],
    ['en-GB-oxendict', 'en-GB'],
    ['zh_TW', 'zh-TW'],
    ['zh-hant', 'zh-Hant'],
    ['eng', 'en'],
    ['ara', 'ar'],
    ['chi', 'zh'],
    ['iw', 'he'],
    ['English', 'en'],
    ['english', 'en'],
    ['Chinese', 'zh'],
    ['NorwegianNynorsk', 'nn'],
    ['Norwegian', 'no'],
    ['Sinhalese', 'si'],
    ['Filipino', 'fil'],
    ['Persian', 'fa'],
    ['Traditional Chinese', 'zh-Hant'],
    ['영어', 'en'],
    ['한국어', 'ko'],
    ['Français', 'fr'],
    ['日本語', 'ja'],
    ['português', 'pt'],
    ['mul', null],
    ['und', null],
    ['xx', null],
    ['en-', null],
    ['en-a', null],
    ['Klingonese', null],
    ['constructor', null],
    ['', null],
    ['e'.repeat(1000), null],
  ])('%j is %j', (printed, language) => {
    expect(languageSaid(printed)).toBe(language);
    expect(languageSaid(printed)).toBe(language);
  });
});

describe('a link', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a', null],
    [' HTTP://EXAMPLE.org ', 'http://example.org/', null],
    ['javascript:alert(1)', null, 'javascript:alert(1)'],
    ['//example.org/a', null, '//example.org/a'],
    ['example.org', null, 'example.org'],
    [42, null, '42'],
    ['  ', null, null],
    [null, null, null],
    [undefined, null, null],
    [{}, null, null],
  ])('%j', (printed, link, brokenLink) => {
    expect(linkSaid(printed)).toEqual({ link, brokenLink });
  });
});

describe('markup as text', () => {
  it.each([
    ['plain  text\n here', 'plain text here'],
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['in<b>divis</b>ible', 'indivisible'],
    ['Tom &amp; Jerry&nbsp;&#8217;s &hellip;', 'Tom & Jerry ’s …'],
    ['&lt;p&gt;Tom &amp;amp; Jerry&lt;/p&gt;', 'Tom & Jerry'],
    ['<p>Tom &amp;amp; Jerry</p>', 'Tom & Jerry'],
    ['<p>the &lt;b&gt; tag</p>', 'the <b> tag'],
    ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['<svg><text>x</text></svg>kept', 'kept'],
    ['1 < 2 & 3', '1 < 2 & 3'],
    ['AT&T', 'AT&T'],
    ['<img src=x onerror=alert(1)>', ''],
    ['zero\u200bwidth', 'zerowidth'],
    ['nul\u0000byte', 'nul byte'],
    ['</script>after', 'after'],
    ['<svg/>after <iframe src=x />it', 'after it'],
    ['<object>gone</object>here', 'here'],
    ['<!-- note --><?php echo 1 ?>text', 'text'],
    ['<!doctype html>text', 'text'],
    ['', ''],
  ])('%j is %j', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('is read in time that grows with its length', () => {
    const started = performance.now();
    plainText('<i>'.repeat(50_000) + '</b>'.repeat(50_000));
    plainText('<'.repeat(100_000));
    plainText('&lt;'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('a byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by: Jane Doe', 'Jane Doe'],
    ['Written by Jane Doe', 'Jane Doe'],
    ['Byron Kaye', 'Byron Kaye'],
    ['Jane Doe; John Roe', 'Jane Doe, John Roe'],
    ['jane@example.org (Jane Doe)', 'Jane Doe'],
    ['Jane Doe <jane.doe@example.org>', 'Jane Doe'],
    ['홍길동 기자 hong@example.co.kr', '홍길동 기자'],
    ['jane@example.org', null],
    ['https://example.org/authors/jane', null],
    [' , ', null],
    ['', null],
    [[], null],
    [['Jane Doe', 'By John Roe', 'Jane Doe', ''], 'Jane Doe, John Roe'],
  ])('%j is %j', (printed, byline) => {
    expect(bylineSaid(printed)).toBe(byline);
  });
});
