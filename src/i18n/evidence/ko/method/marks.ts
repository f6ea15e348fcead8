import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');

export const marks: EvidenceWords['rules']['marks'] = {
  title: '목록에 있는 낱말',
  dek: '밑줄은 그 낱말이 우리 목록에 있다는 뜻일 뿐입니다. 글에서 무슨 구실을 하는지는 읽어 보아야 압니다. 낱말을 누르면 어느 목록인지 나옵니다.',
  none: '이 자료에는 우리 목록에 있는 낱말이 없습니다.',
  broke: '글을 읽지 못해 아무것도 표시하지 못했습니다.',
  families: {
    speech: '말을 옮기는 술어',
    distance: '거리 두기·전언',
    answer: '부인·의문',
    hedge: '유보',
    booster: '단정',
    loaded: '감정이나 평가가 실린 낱말',
    act: '잘못이라고 이르는 낱말',
    quotation: '눈여겨볼 따옴표',
  },
  speakersKey: '인용 안: 말한 이의 낱말',
  terms: (words) => `사건 자체를 이르는 말이라 표시하지 않은 것: ${words.map((word) => `“${word}”`).join(', ')}`,
  weak: '낱말 목록은 허술한 도구입니다. 재어 본 것은 영어의 감정·평가 낱말뿐이고, 그것도 미국 뉴스에서입니다.',
  bringBack: '치워 둔 표시 되돌리기',

  stands: (layer) => `낱말이 있는 곳: ${layer}`,
  speakers: '인용 안에 있습니다. 여기 실린 대로 말한 이의 낱말입니다.',
  list: (language, id, version) => `우리가 만든 ${language} 목록: ${id}, ${version}판`,
  measured: (notJudged, elsewhere) =>
    `재어 본 결과: 미국 뉴스에서 이 목록에 걸린 문장 10개 가운데 약 ${figure(notJudged)}개는 전문가가 편향으로 보지 않았습니다. 우크라이나 뉴스에서는 100개 가운데 ${figure(elsewhere)}개가 그랬습니다. 한국어에서는 검증되지 않았습니다.`,
  notMeasured: (language) => `재어 보지 않음: ${language} 목록은 검증되지 않았습니다.`,
  toList: '목록 전체 보기',
  toRule: '낱말을 표시하는 법',
  source: (words) => `규칙이 찾은 말한 이: “${words}”`,
  noSource: '규칙으로는 말한 이를 찾지 못했습니다. 앞 문장에 나와 있을 수도 있습니다.',
  notHere: '여기서는 아님',

  groups: {
    neutral: { name: '중립적인 인용 술어', says: '말이 있었다는 것만 옮깁니다.' },
    strong: { name: '힘을 준 인용 술어', says: '힘주어 말했다고 옮깁니다. “강조했다”, “경고했다” 따위입니다.' },
    distancing: { name: '거리 두기', says: '그런지 아닌지는 말한 이의 몫으로 남겨 둡니다.' },
    accusing: { name: '비난·고발', says: '무엇이 잘못이고 누가 했다는지를 이릅니다.' },
    conceding: { name: '시인', says: '말한 내용을 사실로, 말한 이에게 달갑지 않은 것으로 다룹니다.' },
    factive: { name: '사실로 보는 술어', says: '뒤따르는 내용을 사실로 다룹니다. “드러났다”, “확인됐다” 따위입니다.' },
    dismissing: { name: '부인·일축', says: '누군가가 부인하거나 물리칩니다.' },
    urging: { name: '촉구', says: '무엇을 하라고 요구합니다.' },
    hearsay: { name: '전언', says: '누가 말했는지 밝히지 않고 전합니다.' },
    labels: { name: '실린 낱말: 딱지', says: '평가가 담긴 이름입니다.' },
    puffery: { name: '실린 낱말: 치켜세움', says: '담담한 말로도 될 것을 치켜세웁니다.' },
    emotion: { name: '실린 낱말: 감정', says: '감정이 강하게 실린 낱말입니다.' },
    editorial: { name: '실린 낱말: 논평', says: '전하는 일에 토를 다는 낱말입니다.' },
    charged: { name: '실린 낱말: 자극', says: '더 담담한 말이 있는데도 쓰는, 날이 선 낱말입니다.' },
    hedge: { name: '유보', says: '단정하지 않고 물러섭니다. “가능성”, “~로 보인다” 따위입니다.' },
    booster: { name: '단정', says: '힘주어 못 박습니다. “분명”, “사상 최대” 따위입니다.' },
    contesting: { name: '다툼이 있음', says: '서로 다툰다고 전합니다.' },
    rejecting: { name: '사실이 아니라고 함', says: '근거가 없거나 사실이 아니라고 합니다.' },
    act: { name: '잘못이라고 이르는 낱말', says: '공격, 절도, 사기처럼 이름 자체에 판단이 든 행위입니다.' },
  },
  cautions: {
    'legal-term': '법률 용어이기도 합니다. 의심해서가 아니라 조심해서 쓴 것일 수 있습니다.',
    'leans-factive': '말을 옮기는 술어지만 사실로 보는 쪽에 가깝습니다.',
    'neutral-despite-dictionaries': '사전에는 “주장하다”라는 뜻도 있지만 기사에서는 중립적입니다.',
  },
  cues: {
    short: {
      name: '한두 낱말에 친 따옴표',
      says: '낱말과 거리를 두는 것일 수도, 있는 그대로 인용한 것일 수도 있습니다. 규칙으로는 가를 수 없습니다.',
    },
    headline: {
      name: '따옴표 제목',
      says: '한국어 제목에 흔합니다. 매체의 말이 올 자리에 다른 이의 말이 와 있습니다.',
    },
  },
};
