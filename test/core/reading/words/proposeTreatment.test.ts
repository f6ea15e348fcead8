import { aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOutletsOwn } from '@/core/notes/layer';
import { treatments } from '@/core/notes/vocabulary/treatments';
import { type Passage, passagesOfTake } from '@/core/reading/passages';
import { proposeTreatment, treatmentBy, treatmentRules } from '@/core/reading/words/proposeTreatment';
import { aPassage } from './aPassage';

describe('what rules propose for the links of the seed (method 1.3)', () => {
  it.each([
    ['CNBC', 'ep.asserted', 'act-without-source', 'campaign'],
    ['Bloomberg', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Business Standard', 'ep.contested', 'contesting-words', 'dispute'],
    ['The Next Web', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Decrypt', 'ep.unclear', 'policy-call', 'urges'],
    ['TechSpot', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Taipei Times', 'ep.unclear', 'no-own-words', null],
    ['Business Today India', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Dunya News', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Express Tribune', 'ep.attributed', 'speech-verb', 'says'],
    ['Japan Times', 'ep.asserted', 'act-without-source', 'illegal'],
    ['Cybersecurity Insiders', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['Inc.com', 'ep.attributed', 'accusing-verb', 'accused'],
    ["Tom's Hardware", 'ep.distanced', 'distancing-verb', 'claims'],
    ['Nikkei Asia', 'ep.attributed', 'accusing-verb', 'accuses'],
    ['South China Morning Post', 'ep.contested', 'contesting-words', 'grey area'],
    ['Global Times', 'ep.unclear', 'no-own-words', null],
  ])('%s: %s by %s on %j', (outlet, value, rule, words) => {
    const take = seedTakes.find((each) => each.outlet === outlet) ?? aTake();
    const own = proposeTreatment(passagesOfTake(take, 'en')).filter(({ layer }) => layer !== 'dossier');
    expect(own.map((each) => [each.value, each.rule, each.words])).toEqual([[value, rule, words]]);
  });
});

describe('what rules propose for a headline', () => {
  it.each<[string, Partial<Passage>, string]>([
    ["Lab Accuses Rival of 'Illicitly' Copying", {}, 'ep.distanced/short-quotation ep.attributed/accusing-verb'],
    ['Lab accuses rival; rival denies it', {}, 'ep.contested/answer-beside-claim'],
    ['Rival denies copying', {}, 'ep.rejected/denial'],
    ["Lab's 'theft' claims lack substance: expert", {}, 'ep.rejected/rejecting-words ep.distanced/distancing-verb'],
    ['Rival reportedly copied models', {}, 'ep.attributed/hearsay'],
    ['Analysts say rival reportedly copied', {}, 'ep.attributed/speech-verb'],
    ['Lab reveals theft', {}, 'ep.asserted/factive-verb'],
    ['Copying at the lab was wide: WHO', {}, 'ep.attributed/source-at-the-end'],
    ['WHO: "the copying at the lab was wide"', {}, 'ep.attributed/quotation-with-source'],
    ['"the copying at the lab was wide"', {}, 'ep.unclear/quotation-without-source'],
    ['앤스로픽 "사기 계정 만들어 베꼈다"', { language: 'ko' }, 'ep.attributed/quotation-with-source'],
    ['"질문 1600만회 던져 학습"', { language: 'ko' }, 'ep.unclear/quotation-without-source'],
    ['"불법"이라는 주장에 회사는 부인했다', { language: 'ko' }, 'ep.contested/answer-beside-claim'],
    ['指控毫无根据', { language: 'zh' }, 'ep.rejected/rejecting-words'],
    ['Three ships in port', {}, 'ep.unclear/no-cue'],
  ])('%s: %s', (text, said, proposals) => {
    const found = proposeTreatment([aPassage(text, said)]);
    expect(found.map(({ value, rule }) => `${value}/${rule}`).join(' ')).toBe(proposals);
  });
});

describe('a proposal', () => {
  it('rests on the outlet’s own words first, and says of the dossier’s that they are', () => {
    const gist = aPassage('서한은 압도했다고 주장했다.', { part: 'gist', layer: 'dossier', language: 'ko' });
    expect(proposeTreatment([gist, aPassage('Lab accuses rival')])).toEqual([
      {
        value: 'ep.attributed',
        rule: 'accusing-verb',
        layer: 'headline',
        place: { passage: 'take/headline', start: 4, end: 11 },
        words: 'accuses',
      },
      {
        value: 'ep.distanced',
        rule: 'distancing-verb',
        layer: 'dossier',
        place: { passage: 'take/gist', start: 10, end: 14 },
        words: '주장했다',
      },
    ]);
    expect(proposeTreatment([gist])[0]).toEqual({
      value: 'ep.unclear',
      rule: 'no-own-words',
      layer: null,
      place: null,
      words: null,
    });
  });

  it('points at its words, and is never that a claim is absent', () => {
    const parts = fc.constantFrom(
      ...'accuses |denies |claims |dispute |baseless |theft |reportedly |urges |says |"|\'|: |. |WHO|주장했다 |부인했다 |称|否认|とされる'.split(
        '|',
      ),
    );
    const layers = fc.constantFrom('link', 'headline', 'dossier', 'quote-translated', 'quote');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: parts, maxLength: 12 }), layers), { maxLength: 4 }), (texts) => {
        const passages = texts.map(([text, layer], at) => aPassage(text, { id: String(at), layer, language: null }));
        const proposals = proposeTreatment(passages);
        expect(proposals.some(({ layer }) => layer === null || isOutletsOwn(layer))).toBe(true);
        for (const { value, rule, place, words, layer } of proposals) {
          expect(treatments).toContain(value);
          expect(treatmentRules).toContain(rule);
          expect(value).not.toBe('ep.absent');
          const passage = passages.find(({ id }) => id === place?.passage);
          expect(passage?.layer ?? null).toBe(layer);
          expect(passage?.text.slice(place?.start, place?.end) ?? null).toBe(words);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('the treatment a rule proposes', () => {
  it('is what it proposed of every take of the seed, and “cannot tell” where there is no cue', () => {
    const made = seedTakes.flatMap((take) => proposeTreatment(passagesOfTake(take, 'ko')));
    expect(made.map(({ rule }) => treatmentBy(rule))).toEqual(made.map(({ value }) => value));
    expect([treatmentBy('no-cue'), treatmentBy('no-own-words')]).toEqual(['ep.unclear', 'ep.unclear']);
  });
});
