import { describe, expect, it } from 'vitest';
import { isFitting, writtenLanguage } from '@/core/intake/said/writtenLanguage';

it.each([
  ['エボラ出血熱、感染拡大', 'ja'],
  ['iPhone 16が発売', 'ja'],
  ['韓美 정상회담 열려', 'ko'],
  ['SK하이닉스, HBM4 양산', 'ko'],
  ['冲绳の夏', null],
  ['指控没有实质内容', null],
  ['What is 먹방, and why do people watch it', null],
  ['파업 ストライキ', null],
  ['Strike', null],
  ['2026', null],
  ['', null],
])('the letters of “%s” tell %s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});

describe('the language a register gives', () => {
  it.each([
    ['en', 'What is 먹방, and why do people watch it', true],
    ['en', 'Забастовка началась', false],
    ['en', 'ストライキが始まった', false],
    ['fr', 'La grève', true],
    ['ru', 'Забастовка Boeing началась', true],
    ['ru', 'A strike', false],
    ['ar', 'بدأ الإضراب', true],
    ['ja', '株価上昇', true],
    ['ja', '주가 상승', false],
    ['zh-Hant', '股價上升', true],
    ['zh', 'Shares rise', false],
    ['ko', 'KBS·MBC·SBS, 파업', true],
    ['ko', '株価が上昇', false],
    ['el', '2026', true],
    ['?', 'ストライキ', true],
    ['ur-Aran', 'ストライキ', true],
  ])('%s fits the headline “%s”: %s', (value, headline, fits) => {
    expect(isFitting({ value, domain: 'paper.example' }, { host: 'paper.example', link: null, headline })).toBe(fits);
  });

  it.each([
    ['en', 'jp.reuters.com', false],
    ['en', 'es.reuters.com', false],
    ['en', 'arabic.reuters.com', false],
    ['en', 'uk.reuters.com', true],
    ['en', 'en.reuters.com', true],
    ['ko', 'english.reuters.com', false],
    ['ko', 'kr.reuters.com', true],
    ['en', 'www.reuters.com', true],
    ['en', 'graphics.reuters.com', true],
    ['en', '24.reuters.com', true],
    ['en', 'reuters.com', true],
    ['en', 'jp.notreuters.com', true],
    ['?', 'jp.reuters.com', true],
    ['en', null, true],
  ])('%s fits what stands at %s: %s', (value, host, fits) => {
    expect(isFitting({ value, domain: 'reuters.com' }, { host, link: null, headline: null })).toBe(fits);
  });

  it.each([
    ['en', 'https://www.dw.com/de/ein-schiff/a-1', false],
    ['en', 'https://www.dw.com/en/a-ship/a-1', true],
    ['en', 'https://www.dw.com/es/', false],
    ['ar', 'https://www.dw.com/english/a-ship', false],
    ['en', 'https://www.dw.com/uk/a-ship', true],
    ['en', 'https://www.dw.com/us', true],
    ['en', 'https://www.dw.com/world/de/a-ship', true],
    ['en', 'https://www.dw.com/2026/05/a-ship', true],
    ['en', 'https://www.dw.com/tv/a-ship', true],
    ['en', 'https://www.dw.com', true],
    ['de', 'https://www.dw.com/de/ein-schiff/a-1', true],
  ])('%s fits what stands at %s: %s', (value, link, fits) => {
    expect(isFitting({ value, domain: 'dw.com' }, { host: 'dw.com', link, headline: null })).toBe(fits);
  });
});
