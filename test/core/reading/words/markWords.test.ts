import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '@/core/reading/words/lists/wordList';
import { listLanguageOf, lowerCase, markWords } from '@/core/reading/words/markWords';
import { aPassage } from './aPassage';

const marked = (text: string, language: string | null) =>
  markWords(aPassage(text, { language })).map((mark) => `${mark.text}: ${mark.group}${mark.quoted ? ', quoted' : ''}`);

describe('the marked words of a passage', () => {
  it.each([
    ['en', 'Lab ACCUSES rival of fraud', ['ACCUSES: accusing', 'fraud: act']],
    ['en', 'The firm claims, allegedly', ['claims: distancing', 'allegedly: distancing']],
    [
      'en',
      'It reportedly may have denied the so-called plot',
      ['reportedly: hearsay', 'may: hedge', 'denied: dismissing', 'so-called: distancing'],
    ],
    [
      'en',
      'A radical, shocking, evil and clearly proven scheme',
      ['radical: labels', 'shocking: puffery', 'evil: emotion', 'clearly: editorial', 'proven: booster'],
    ],
    [
      'en',
      'Experts call on Congress over a grey area; no evidence, it admitted',
      ['call on: urging', 'grey area: contesting', 'no evidence: rejecting', 'admitted: conceding'],
    ],
    [
      'en',
      'Charges against the lab reveal much, analysts insist',
      ['Charges against: accusing', 'reveal: factive', 'insist: strong'],
    ],
    ['en', 'rejects claims that it stole', ['rejects claims: dismissing', 'stole: act']],
    ['en', "It 'brazenly' lied, he said", ['brazenly: editorial, quoted', 'said: neutral']],
    ['ko', '회사는 "불법"이라고 주장했다고 전했다', ['불법: act, quoted', '주장했다고: distancing', '전했다: neutral']],
    ['ko', '베꼈다고 주장, 의혹 제기', ['베꼈다고: act', '주장: distancing', '의혹: distancing']],
    [
      'ko',
      '혐의를 부인하며 반박한 것으로 알려졌다',
      ['혐의: accusing', '부인하며: dismissing', '반박: dismissing', '알려졌다: hearsay'],
    ],
    ['ko', '가능성이 크다는 분석이 나온다', ['가능성: hedge', '다는 분석: hearsay']],
    ['ko', '역대 최대 공격, 파문이 커졌다', ['역대 최대: booster', '공격: act', '파문: charged']],
    ['zh', '公司称其否认指控', ['称: neutral', '否认: dismissing', '指控: accusing']],
    ['zh', '據稱郵輪疑爆疫情', ['據稱: hearsay', '疑: hedge']],
    ['zh', '专家声称毫无根据', ['声称: distancing', '毫无根据: rejecting']],
    ['ja', '同社は不正だと主張している', ['不正: act', '主張している: distancing']],
    ['ja', '関係者によると攻撃とみられる', ['関係者によると: hearsay', '攻撃: act', 'とみられる: hedge']],
    ['ja', '認めたうえで明らかにした', ['認めた: conceding', '明らかにした: neutral']],
  ])('%s: %s', (language, text, marks) => {
    expect(marked(text, language)).toEqual(marks);
  });

  it.each([
    ['en', 'A charge for the United States; the press shows demand'],
    ['en', 'From April to May 2026, Theresa May and its military might'],
    ['en', 'The virus claims three lives; cruise denied entry; students claim major honours'],
    ['en', 'Nearly 25,000 of about 30 were added, some known, one likely winner'],
    ['en', 'Under stress, claimants sawsay resaid'],
    ['ko', '부인과 시인, 주장 완장, 무혐의, 지속가능성과 지속 가능성'],
    ['ko', '약 2만 개를 할 수 있다, 널리 알려진, 촛불을 밝혔다, 충격파, 소위원회'],
    ['ko', '공격수, 전망대, 전면, 절대다수'],
    ['zh', '名称、称为、对称、职称、小说、说明、传说、学说、毫无所谓、无疑问、怀疑'],
    ['ja', '認められる、求められる、必要とされる、物語る、主催促し、衝撃波、必ずしも、株は反発'],
    ['de', 'Er sagt, die Firma may accuse'],
    [null, 'Elle accuse le regime, sans preuve'],
  ])('%s has none in: %s', (language, text) => {
    expect(marked(text, language)).toEqual([]);
  });

  it('carry the list and what is to be known of its words', () => {
    expect(markWords(aPassage('allegedly said'))).toEqual([
      {
        start: 0,
        end: 9,
        text: 'allegedly',
        list: 'en.distancing.legal-term',
        group: 'distancing',
        caution: 'legal-term',
        quoted: false,
      },
      { start: 10, end: 14, text: 'said', list: 'en.neutral', group: 'neutral', caution: null, quoted: false },
    ]);
    expect(markWords(aPassage('회사가 밝혔다', { language: 'ko' }))[0]?.caution).toBe('leans-factive');
    expect(markWords(aPassage('公司称', { language: 'zh' }))[0]?.caution).toBe('neutral-despite-dictionaries');
  });

  const words = fc.constantFrom(
    ...'accuses|claims that|may|İstanbul|so-called|"|\'|’|“|”|주장했다|의 |고 |称|說|主張した|とされる|\u0301|\ud83d|😀|. |。|—|GREY AREA|ﬁ'.split(
      '|',
    ),
  );
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });

  it('point at the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('', ' '),
        fc.constantFrom(null, 'de', ...listLanguages),
        (parts, between, language) => {
          const text = parts.join(between);
          let last = 0;
          for (const { start, end, text: words } of markWords(aPassage(text, { language }))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });

  it('are found in a dossier of 300 takes in a blink, and in a hostile text at once', () => {
    const texts = [
      ['en', 'anthropic accuses alibaba of illicitly accessing its ai models in what may be the largest ever campaign'],
      ['en', "Lab's 'distillation' claims against Chinese firm lack substance, rooted in tech anxiety: Chinese expert"],
      [
        'ko',
        '서한은 회사가 4월 22일부터 6월 5일 사이 계정 2만 5000개로 2880만 건을 교환하며 이전 사례를 압도했다고 주장했다.',
      ],
      ['ko', '"알려진 것 가운데 가장 큰 공격으로 가장 가치 있는 기능을 표적으로 삼았다."'],
      ['zh', '该公司否认指控，称相关说法毫无根据，并呼吁停止炒作。'],
    ] as const;
    const passages = Array.from({ length: 300 }, () =>
      texts.map(([language, text]) => aPassage(text, { language })),
    ).flat();
    const took = Array.from({ length: 15 }, () => {
      const began = performance.now();
      for (const passage of passages) markWords(passage);
      return performance.now() - began;
    });
    expect(Math.min(...took)).toBeLessThan(20);
    const began = performance.now();
    for (const hostile of ['say ', '称', "'a ", '주장했다고', '“', '"a'])
      markWords(aPassage(hostile.repeat(50_000), { language: null }));
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

describe('whose lists a passage is read with', () => {
  it.each([
    ['en-GB', 'Plain words', 'en'],
    ['zh', 'Claims against Chinese firm', 'en'],
    ['zh-Hant', '郵輪', 'zh'],
    ['ja', '中国企業', 'ja'],
    ['ja', 'Chinese firm', 'en'],
    ['ja', '한국어', 'ko'],
    ['ko', '앤트로픽', 'ko'],
    [null, 'アリババ', 'ja'],
    [null, 'The firm', 'en'],
    [null, 'La firme', null],
    ['fr', 'La firme', null],
  ])('%s, %s: %s', (language, text, lists) => {
    expect(listLanguageOf(aPassage(text, { language }))).toBe(lists);
  });

  it('keeps every letter in its place when it looks at small ones', () => {
    expect(lowerCase('İZMİR CLAIMS')).toBe('İzmİr claims');
    expect(lowerCase('CLAIMS')).toBe('claims');
  });
});
