import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';
import { ideas } from './method/ideas';
import { marks } from './method/marks';
import { measures } from './method/measures';
import { readingRules } from './method/readingRules';

const { figure } = countsIn('ko');

export const rules: EvidenceWords['rules'] = {
  title: '방법',
  dek: '표시 하나하나를 어떻게 만들었는지, 어떻게 읽으면 안 되는지 적었습니다.',
  contents: '이 페이지의 차례',
  layers: '글의 층: 누구의 말인가',
  ideas,
  marks,
  readingRules,
  measures,

  reads: '읽는 것',
  how: '읽는 법',
  wrong: '틀리는 곳',
  measured: '재어 본 결과',

  corpus: '시험한 글',
  language: '언어',
  titles: '제목',
  sentences: '문장',
  found: '낱말이 있는 주소',
  precision: '찾은 낱말 가운데 제목에 있는 것',
  recall: '제목의 낱말 가운데 찾은 것',
  mostlyDifferent: '절반도 겹치지 않는 주소',
  share: (of100) => `${figure(of100)}%`,
  marked: '표시된 문장 가운데 편향으로 판단된 것',
  caught: '편향으로 판단된 문장 가운데 표시된 것',
  honest: (words, sentences, judged, missed) =>
    `영어 표시는 낱말 ${figure(words)}개짜리 목록에서 나옵니다. 훈련받은 이들이 판단한 미국 뉴스 문장 ${figure(sentences)}개에서, 표시된 문장의 ${figure(judged)}%가 편향으로 판단되었고, 편향으로 판단된 문장의 ${figure(missed)}%에는 표시가 없었습니다. 국제 뉴스에서는 거의 쓸모가 없었습니다. 한국어 목록은 검증되지 않았습니다.`,

  group: '갈래',
  size: '낱말',
  isMeasured: '재어 봄',
  yes: '예',
  no: '아니요',
  version: '판',
  listsOf: (language, words) => `${language}: 낱말 ${figure(words)}개 모두`,
  after: (tradition) => `갈래는 ${tradition}, 낱말은 우리가 골랐습니다.`,
  own: '갈래도 낱말도 우리가 정했습니다.',
  forms:
    '영어의 “claim~”은 그 동사의 모든 꼴을 뜻합니다. 한국어에서 “다”로 끝나는 동사는 모든 꼴을, “+”는 뒤에 무엇이 이어져도 된다는 것을, “-”는 앞에 글자가 붙어도 된다는 것을 뜻합니다.',

  rule: '규칙',
  proposes: '제안',
  says: '말하는 것',
  notRead: '이렇게 읽으면 안 되는 것',
  treatmentRules: {
    'rejecting-words': '근거 없음, 사실이 아니라는 말',
    denial: '부인만 있음',
    'answer-beside-claim': '전하는 말 곁에 부인이 있음',
    'contesting-words': '다툼을 이르는 말',
    'distancing-verb': '거리를 두는 술어',
    'short-quotation': '한두 낱말에 친 따옴표',
    'accusing-verb': '비난·고발하는 술어',
    'speech-verb': '말을 옮기는 술어',
    hearsay: '전언',
    'quotation-with-source': '말한 이가 있는 인용',
    'source-at-the-end': '출처로 끝나는 제목',
    'quotation-without-source': '말한 이를 찾지 못한 인용',
    'policy-call': '무엇을 하라는 요구',
    'factive-verb': '사실로 보는 술어',
    'act-without-source': '잘못이라고 이르면서 말한 이가 없음',
    'no-cue': '매체 자신의 말에 단서가 없음',
    'no-own-words': '매체 자신의 말이 없음',
  },

  coded: {
    frame: '프레임별 보도, 관점으로 나눔',
    treatment: '주장을 다루는 방식별 보도, 관점으로 나눔',
    nobody: '아무도 코딩하지 않음',
    caption: (n, uncoded, by) =>
      `단위: 이 자료의 보도. 한 보도에 여럿일 수 있음. n = ${n}, 아무도 코딩하지 않은 것 ${figure(uncoded)}건.${by.length === 0 ? '' : ` 코딩한 이: ${by.join(', ')}.`}`,
  },
};
