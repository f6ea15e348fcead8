import type { vocabulary as measure } from '@/i18n/evidence/en/vocabulary';
import { codeMeanings } from './codeMeanings';
import { codeNames } from './codeNames';

export const vocabulary: typeof measure = {
  names: codeNames,
  says: codeMeanings,

  sets: {
    frames: {
      title: '정책 프레임',
      says: '글이 무엇을 두드러지게 하는가. 미국의 정책 논쟁을 위해 만든 것이라 다른 곳에는 잘 맞지 않기도 합니다. 한 글에 여럿일 수 있습니다.',
    },
    storyFrames: {
      title: '뉴스 프레임',
      says: '뉴스 일반의 다섯 프레임. 스무 가지 물음으로 찾으며, 프레임의 점수는 답의 평균입니다.',
    },
    storyItems: {
      title: '뉴스 프레임을 찾는 물음',
      says: '글 하나를 두고 예, 아니요로 답합니다. 우리말로 풀어 썼습니다.',
    },
    entman: {
      title: '프레임이 하는 일',
      says: '프레임이 할 수 있는 네 가지 일. 각각 한 줄로 적습니다.',
    },
    treatment: {
      title: '주장을 다루는 방식',
      says: '사건의 핵심 주장을 글이 어떻게 전하는가. 사실로, 누군가의 말로, 거리를 두고, 또는 전혀 전하지 않고.',
    },
    biasForms: {
      title: '편향 유형',
      says: '보도가 고른 서술에서 벗어나는 방식과 그것이 보이는 자리. 앱은 단서를 보일 뿐이고 판단은 사람이 합니다.',
    },
    ownership: {
      title: '소유 형태',
      says: '누가 매체를 소유하고 논조를 정하는가. 모니터의 일곱 유형을 줄였습니다.',
    },
    ownershipFlags: {
      title: '소유주에 관해 알아 둘 것',
      says: '해당하는 곳마다 보이는 두 가지. 규칙에서 나오며, 무엇도 판정하지 않습니다.',
    },
    position: {
      title: '사건에서의 자리',
      says: '매체의 나라가 다툼의 어느 쪽에 있는가. 누가 무엇을 주장하는지 자료가 밝힐 때만 적습니다.',
    },
    beat: { title: '분야', says: '매체가 주로 다루는 것. 표시에 적힌 대로입니다.' },
    genre: { title: '글의 종류', says: '어떤 종류의 글인가.' },
    stance: {
      title: '태도',
      says: '한 사람, 기관, 주장에 대한 태도이며 사람이 적습니다. 주제 전체에 대한 태도는 적지 않습니다.',
    },
    techniques: {
      title: '설득 기법',
      says: '훈련받은 이가 코딩합니다. 공포나 가치를 담은 낱말만으로는 기법이 되지 않으므로 낱말 목록으로 매기지 않습니다.',
    },
  },

  traditions: {
    'boydstun-2014': '보이드스턴·그로스·레스닉·스미스 2014, Policy Frames Codebook',
    'semetko-valkenburg-2000': '세메트코·팔켄뷔르흐(Semetko & Valkenburg) 2000',
    'entman-1993': '엔트먼(Entman) 1993',
    'recasens-2013': '레카센스 외(Recasens et al.) 2013',
    'hamborg-2019': '함보르크·도네이·기프(Hamborg, Donnay & Gipp) 2019',
    'mbib-2023': 'MBIB, Media Bias Identification Benchmark',
    allsides: 'AllSides, 16 types of media bias',
    'mrc-1994': '베이커 외(Baker et al.) 1994, 미국의 보수 감시 단체 Media Research Center',
    'basil-2019': 'BASIL(Fan et al. 2019)',
    'babe-2021': 'BABE(Spinde et al. 2021)',
    'steen-2010': 'MIPVU(Steen et al. 2010)',
    'park-lee-2007': 'Park & Lee 2007',
    'hyland-2005': '하일랜드(Hyland) 2005',
    'wikipedia-words': '위키백과 영어판, Words to watch',
    'semeval-2023': 'SemEval-2023 Task 3(Piskorski et al. 2023)',
    'state-media-monitor': '스테이트 미디어 모니터(State Media Monitor, Dragomir)의 분류',
    'faerber-2020': '페르버 외(Färber et al.) 2020',
    app: '우리가 만든 것',
  },

  layersSay: {
    link: '주소에 든 낱말. 매체가 쓰지만 검색을 의식한 것일 수도, 제목을 고치기 전의 것일 수도 있습니다.',
    headline: '매체가 실은 그대로의 제목.',
    quote: '매체나 취재원의 말을 옮기지 않고 그대로 둔 것.',
    'quote-translated': '번역한 말. 낱말은 옮긴이가 고른 것입니다.',
    dossier: '자료를 엮은 이의 말이며, 매체의 말이 아닙니다.',
    'full-text': '독자가 붙여 넣은 기사 본문. 이 기기에만 남습니다.',
  },
  levels: {
    word: '낱말에서',
    sentence: '문장에서',
    passage: '단락에서',
    article: '기사에서',
    takes: '여러 보도를 견주어',
    collection: '여러 사건에서. 자료 하나로는 알 수 없음',
  },
  support: {
    cues: '앱이 단서를 보임',
    'cues-with-text': '기사 본문이 있을 때만 단서를 보임',
    people: '사람이 판단',
  },
  groups: {
    'pt.reputation': '평판 공격',
    'pt.justification': '정당화',
    'pt.distraction': '주의 돌리기',
    'pt.simplification': '단순화',
    'pt.call': '촉구',
    'pt.wording': '표현 조작',
  },
  facets: {
    'ownership-flag': '자료가 붙인 표시',
    owner: '소유주',
    geo: '장소',
    issue: '쟁점(적힌 그대로)',
    published: '날짜',
    'first-seen': '처음 발견된 날',
    authors: '글쓴이(성을 먼저)',
    carrier: '같은 글을 실은 곳',
    syndicated: '글을 받은 곳',
    headline: '기사 제목',
    gist: '요지',
    quote: '인용',
    byline: '기자',
    brokenLink: '주소(적힌 그대로)',
  },

  from: (sources) => `근거: ${sources}. 풀이는 우리가 썼습니다.`,
  ours: '우리가 만든 목록입니다.',
  meaning: '이 코드의 뜻',
  toMethod: '방법에서 이 목록 보기',
  matches: '고른 필터와 맞음',
  toward: (whom) => `대상: ${whom}`,
  version: (version) => `${version}판`,
  asOf: (date) => `${date} 기준`,
  rule: '규칙',
  toConfirm: '규칙의 짐작이며, 읽는 이의 확인을 기다립니다.',
  sameText: '주소가 같거나 같은 날 제목이 같아, 규칙에 따라 보도 한 건으로 셉니다.',
  inLens: '자료가 붙인 표시',

  lens: {
    title: '표시를 읽는 법',
    says: [
      '자료가 보도에 붙인 표시는 적힌 그대로 보이고 바꾸지 않습니다. 닫힌 규칙표가 아는 낱말을 찾습니다. 여러 규칙이 같은 낱말을 알면 가장 긴 말을 아는 규칙이 읽습니다.',
      '낱말이 말하는 것은 자료의 진술입니다. 거기서 규칙이 더 나아간 것은 규칙의 말이며, 읽는 이의 확인을 기다립니다. 어떤 규칙도 모르는 말은 남기고, 남았다고 보입니다.',
    ],
    rule: '낱말',
    gives: '어떻게 읽는가',
    readAs: '읽은 뜻',
    rest: '어떤 규칙도 모르는 말',
    none: '이 표시의 어떤 낱말도 규칙에 없습니다.',
    whole: '남은 말이 없습니다.',
    areas: {
      Asia: '아시아',
      Europe: '유럽',
      Africa: '아프리카',
      'Latin America': '중남미',
      'Middle East': '중동',
    },
    place: '적힌 장소',
    asPrinted: '적힌 그대로',
  },
};
