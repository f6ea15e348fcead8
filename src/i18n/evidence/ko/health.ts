import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const listed = (names: readonly string[]) => names.join(', ');

const takes = (n: number) => `보도 ${figure(n)}건`;
const large = new Intl.NumberFormat('ko', { notation: 'compact', maximumSignificantDigits: 4 });
const amount = (n: number) => (Math.abs(n) < 1e4 ? figure(n) : large.format(n));
const change = (percent: number) => `${figure(Math.round(Math.abs(percent)))}% ${percent < 0 ? '적음' : '많음'}`;
const theLink = { true: ' 주소에는 있습니다.', false: ' 주소에도 없습니다.', null: '' };
const counted = { takes: '보도', lenses: '관점', regions: '지역' };
const shared = { link: '주소에 남은 낱말이 거의 같음', headline: '제목이 같음', quotation: '인용이 같음' };

const datedFrom = { take: '', link: '(주소에서 읽은 날짜)', seen: '(처음 발견된 날짜)' };
export const health: EvidenceWords['health'] = {
  title: '자료 점검',
  says: '규칙으로 확인할 수 있는 것과 그 근거입니다. 자료는 누군가 공들여 엮은 것입니다. 살펴볼 것으로 나와도 그대로 맞을 수 있습니다.',
  outcomes: { fail: '살펴볼 것', pass: '맞는 것', 'cannot-tell': '알 수 없는 것' },
  summary: (all, look, hold, open) =>
    `점검 ${figure(all)}가지 중 ${figure(look)}가지에서 살펴볼 것이 나왔고, ${figure(hold)}가지는 맞으며, ${figure(open)}가지는 알 수 없습니다.`,
  caption: (all, n, silent) =>
    `단위: 규칙으로 하는 이 자료의 점검, n = ${figure(all)}. 읽은 것: ${takes(n)}(그중 요지나 인용 없음 ${figure(silent)}건)과 매체 목록.`,
  looked: (what, clean) => `살펴본 것: ${what}${clean ? '. 어긋나는 것은 없습니다.' : ''}`,
  more: (n) => `${figure(n)}개 더`,
  openFacts: {
    fail: (n) => `살펴볼 것 (${figure(n)})`,
    pass: (n) => `근거 (${figure(n)})`,
    'cannot-tell': (n) => `알 수 없는 것 (${figure(n)})`,
  },
  outlets: (names, more) => (more > 0 ? `${listed(names)} 외 ${figure(more)}건` : listed(names)),
  seeWords: '해당 글 보기',
  seeTake: () => '보도 보기',
  outcomeCount: (n) => `${figure(n)}가지`,
  seeSource: '누가 그렇게 말하나',
  wordsOf: (check) => `해당 글: ${check}`,
  sourceOf: (fact) => `누가 그렇게 말하나: ${fact}`,
  takeOf: (fact) => `보도: ${fact}`,
  country: '나라',
  theRegister: '매체 목록',
  noSource: '적힌 출처가 없습니다.',
  dated: (when) => `출처의 날짜: ${when}.`,
  undated: '출처에 날짜가 없습니다.',
  side: {
    title: (outlet) => `${outlet}: 두 진술을 나란히`,
    owner: '매체 목록에 적힌 소유주',
    lens: '자료를 엮은 이가 붙인 관점',
    noLens: '자료가 붙인 관점이 없습니다.',
    party: (entity) => `이 사건의 당사자: ${entity}.`,
    both: '두 진술 모두 그대로 둡니다. 규칙은 두 진술이 만난다는 것만 알려 줄 뿐 아무것도 결정하지 않습니다.',
  },

  checks: {
    'declared-counts': {
      title: '파일에 적힌 개수',
      rule: '파일이 스스로 적은 개수와 실제로 담긴 개수를 견줍니다. 관점 표시가 없는 것은 관점으로 세지 않습니다.',
      looked: (n) => `적힌 개수 ${figure(n)}가지`,
      none: '파일이 스스로 적은 개수가 없습니다.',
    },
    'ratios-hold': {
      title: '글에 나온 비율과 수치',
      rule: '“80% 많다” 같은 비율을 자료의 두 수치와 견줍니다. 반올림은 감안합니다.',
      looked: (n) => `비율 ${figure(n)}개`,
      none: '비율과 그것을 견줄 수치가 함께 나오는 글이 없습니다.',
    },
    'date-arithmetic': {
      title: '글에 나온 날수와 날짜',
      rule: '날수를 그 기간의 두 날짜와 견줍니다. 첫날과 마지막 날을 모두 세는 경우와 첫날을 빼는 경우를 다 봅니다.',
      looked: (n) => `날수 ${figure(n)}개`,
      none: '날수와 그 기간의 날짜가 함께 나오는 글이 없습니다.',
    },
    'main-names': {
      title: '대부분의 보도에 나오는 이름',
      rule: '자료의 제목이나 부제에 있고 보도 셋 중 둘에 나오는 이름입니다. 이 이름이 없는 보도는 다른 날의 일을 다루었거나 다른 말로 썼을 수 있습니다.',
      looked: (n) => `글이 있는 ${takes(n)}`,
      none: '자료의 제목이나 부제에 있으면서 대부분의 보도에 나오는 이름이 없습니다.',
    },
    'dated-before': {
      title: '사건보다 앞선 보도',
      rule: '사건보다 7일 넘게 앞선 기사는 더 이른 일을 다룬 것일 수 있습니다.',
      looked: (n) => `날짜가 있는 ${takes(n)}`,
      none: '사건의 날짜가 없거나, 날짜가 있는 보도가 없습니다.',
    },
    'shared-text': {
      title: '같은 글에서 나왔을 수 있는 보도',
      rule: '주소, 제목, 인용이 거의 같은 보도입니다. 한 글에서 나왔다면 취재의 수는 보도의 수보다 적습니다.',
      looked: (n) => `글이 있는 ${takes(n)}`,
      none: '견줄 글이 있는 보도가 없습니다.',
    },
    'edition-language': {
      title: '기사 언어',
      rule: '자료가 적은 언어를 제목의 문자, 매체 목록과 견줍니다.',
      looked: (n) => `언어가 적힌 ${takes(n)}`,
      none: '언어가 적힌 보도가 없습니다.',
    },
    'outlet-country': {
      title: '매체의 나라',
      rule: '자료에 적힌 지역을 매체 목록의 나라와 견줍니다.',
      looked: (n) => `매체 목록에 나라가 있는 ${takes(n)}`,
      none: '매체 목록에 이 매체들의 나라가 없습니다.',
    },
    'owner-country': {
      title: '소유주의 나라',
      rule: '소유주 이름에 든 회사 형태로 봅니다. 회사가 등록된 곳일 뿐, 누가 편집국을 이끄는지는 말해 주지 않습니다.',
      looked: (n) => `회사 형태가 적힌 진술 ${figure(n)}개`,
      none: '나라를 가늠할 만한 회사 형태가 소유주 이름에 없습니다.',
    },
    'owner-is-party': {
      title: '사건 당사자가 소유주인 매체',
      rule: '매체 목록에 적힌 소유주가 이 사건 당사자의 이름인지 봅니다.',
      looked: (n) => `소유주를 아는 ${takes(n)}`,
      none: '아는 소유주가 없거나, 자료에 당사자의 이름이 없습니다.',
    },
    'register-age': {
      title: '매체 목록이 언제 것인가',
      rule: '소유에 관한 진술의 날짜를 사건의 날짜와 견줍니다. 1년 넘게 앞서면 살펴볼 만합니다. 소유주는 바뀝니다.',
      looked: (n) => `소유에 관한 진술 ${figure(n)}개`,
      none: '매체 목록에 이 매체들의 소유에 관한 진술이 없습니다.',
    },
    'quote-source': {
      title: '찾아볼 수 있는 인용',
      rule: '주소가 없는 보도의 인용은 누구도 찾아볼 수 없습니다.',
      looked: (n) => `인용 ${figure(n)}건`,
      none: '자료에 실린 인용이 없습니다.',
    },
    'quote-original': {
      title: '원문이 있는 인용',
      rule: '번역에서 낱말을 고른 것은 옮긴이입니다.',
      looked: (n) => `인용 ${figure(n)}건`,
      none: '자료에 실린 인용이 없습니다.',
    },
    'something-to-read': {
      title: '보도마다 읽을 글',
      rule: '제목, 요지, 인용, 주소에 남은 낱말 가운데 하나라도 있는지 봅니다.',
      looked: takes,
      none: '자료에 보도가 없습니다.',
    },
    'links-there': {
      title: '보도마다 주소',
      rule: '웹 주소가 있는지만 봅니다. 열어 보지는 않으므로 지금도 열리는지는 알 수 없습니다.',
      looked: takes,
      none: '자료에 보도가 없습니다.',
    },
    'links-distinct': {
      title: '보도마다 다른 주소',
      rule: '주소가 같은 두 보도는 한 기사를 두 번 센 것일 수 있습니다.',
      looked: (n) => `주소가 있는 ${takes(n)}`,
      none: '주소가 있는 보도가 없습니다.',
    },
  },

  facts: {
    'count-declared': ({ of, declared, found, none, noneCounted }) =>
      [
        `${counted[of]} 수: 파일에는 ${figure(declared)}, 실제로는 ${figure(found)}.`,
        noneCounted && `표시가 없는 ${takes(none)}을 하나로 센 것일 수 있습니다.`,
        !noneCounted && none > 0 && `표시가 없는 ${takes(none)}은 세지 않았습니다.`,
      ]
        .filter(Boolean)
        .join(' '),
    'ratio-stated': ({ stated, measured, from, to, verdict }, { words }) =>
      `글에는 “${words[0] ?? change(stated)}”라고 나옵니다. 수치로는 ${amount(from)}에서 ${amount(to)}, 약 ${change(measured)}.${verdict === 'fail' ? ' 이 비율에 맞는 다른 두 수치도 없습니다.' : ''}`,
    'days-stated': ({ stated, counted: days, from, to, inclusive, verdict }, { day }) =>
      `글에는 ${figure(stated)}일이라고 나옵니다. ${day(from)}부터 ${day(to)}까지는 첫날과 마지막 날을 모두 세어 ${figure(days)}일${inclusive ? '' : `, 첫날을 빼면 ${figure(days - 1)}일`}입니다.${verdict === 'fail' ? ' 어느 쪽과도 맞지 않습니다.' : ''}`,
    'name-missing': ({ name, inLink, verdict }, { outlets }) =>
      verdict === 'cannot-tell'
        ? `${outlets}: 주소에 남은 낱말뿐이고, 거기에 없는 이름: “${name}”. 주소에서는 이름이 빠지기도 합니다.`
        : `${outlets}: 우리가 가진 글에 없는 이름: “${name}”.${theLink[`${inLink}`]}`,
    'dated-before': ({ date, from, event, days }, { outlets, day }) =>
      `${outlets}: ${day(date)} 보도${datedFrom[from]}. 사건(${day(event)})보다 ${figure(days)}일 앞섭니다.`,
    'copy-shared': ({ by }, { outlets }) => `${outlets}: ${listed(by.map((kind) => shared[kind]))}.`,
    'language-differs': ({ given, other, source, verdict }, { outlets, language }) =>
      source === null
        ? `${outlets}: 언어가 ${language(given)}로 적혀 있지만 제목은 다른 문자로 쓰였습니다.`
        : `${outlets}: 언어가 ${language(given)}로 적혀 있지만 매체 목록에는 ${language(other)} 판으로 올라 있습니다.${verdict === 'cannot-tell' ? ' 제목의 문자로는 가릴 수 없습니다.' : ''}`,
    'country-differs': ({ given, other }, { outlets, region }) =>
      `${outlets}: 자료에는 ${region(given)}, 매체 목록에는 ${region(other)}.`,
    'owner-abroad': ({ given, owner, form, countries }, { outlets, region }) =>
      `${outlets}: 자료에는 ${region(given)}. 소유주는 ${owner}, 그 이름에 든 회사 형태 “${form}”의 나라: ${countries.map(region).join(' 또는 ')}.`,
    'owner-is-party': ({ owner, entity }, { outlets }) =>
      `${outlets}: 매체 목록에 적힌 소유주는 ${owner}, 이 사건의 당사자는 ${entity}.`,
    'fact-dated': ({ fact, value, asOf }, { outlets, when, code, noEventDate }) => {
      const said = `${outlets}: ${fact === 'owner' ? '소유주' : '소유 형태'} “${code(value)}”`;
      if (asOf === null) return `${said}. 출처에 날짜가 없습니다.`;
      return noEventDate ? `${said}, ${when(asOf)} 기준. 사건의 날짜가 없습니다.` : `${said}, ${when(asOf)} 기준.`;
    },
    'quote-without-source': (_, { outlets }) => `${outlets}: 인용은 있지만 찾아볼 주소가 없습니다.`,
    'quote-without-original': ({ given, printed }, { outlets, language }) =>
      `${outlets}: ${language(given)} 기사를 ${language(printed)}로 인용했습니다. 원문은 여기에 없습니다.`,
    'nothing-to-read': (_, { outlets }) => `${outlets}: 이 자료에 제목, 요지, 인용이 없고 주소에 남은 낱말도 없습니다.`,
    'link-repeated': (_, { outlets }) => `${outlets}: 주소가 같습니다.`,
    'link-broken': ({ text }, { outlets }) => `${outlets}: 주소 자리에 주소가 아닌 글자가 있습니다: “${text}”`,
    'link-missing': (_, { outlets }) => `${outlets}: 주소가 없습니다.`,
  },

  robust: {
    title: '무엇을 빼면 그림이 달라지나',
    says: '일부 보도를 빼고 무엇이 달라지는지 봅니다. 자료에서 지우는 것은 아닙니다.',
    switches: '뺄 것',
    ways: {
      state: '국가가 통제하는 매체',
      unlabelled: '관점 표시가 없는 보도',
      owners: '소유주마다 첫 보도만 남기기',
      origins: '같은 글에서 나왔을 수 있는 보도는 첫 보도만 남기기',
    },
    columns: {
      state: '국가 통제 매체를 빼면',
      unlabelled: '관점 표시 없는 보도를 빼면',
      owners: '소유주마다 한 건이면',
      origins: '나온 글마다 한 건이면',
    },
    rules: {
      state: '누군가 그 매체를 국가 통제나 정부 장악이라고 적은 경우입니다. 공영과 국가 재원 매체는 남깁니다.',
      unlabelled: '관점 표시가 없는 보도도 보도이지만 관점은 아닙니다.',
      owners: '모르는 소유주는 같은 소유주로 보지 않습니다.',
      origins: '주소, 제목, 인용이 거의 같아 한 글에서 나왔을 수 있는 보도입니다.',
    },
    out: (n) => (n === 0 ? '빠지는 보도가 없습니다.' : `${takes(n)}이 빠집니다.`),
    overview: '하나씩 빼 보면',
    overviewHint: '위에서 하나 또는 여럿을 고르면 어떤 보도가 빠지고 무엇이 함께 사라지는지 볼 수 있습니다.',
    asItIs: '그대로',
    after: '빼고 나면',
    measure: '센 것',
    measures: {
      takes: '보도',
      lenses: '관점',
      regions: '지역',
      languages: '언어',
      effective: '고르게 보도한 지역으로 치면',
      top: '가장 많은 지역',
      gaps: '보도 공백',
    },
    about: (n) => `약 ${n}곳`,
    topSays: (region, count, of, tied) =>
      tied === 0
        ? `${region}, ${figure(of)} 중 ${figure(count)}`
        : `${region} 외 ${figure(tied)}곳, 각각 ${figure(of)} 중 ${figure(count)}`,
    noRegion: '아는 지역 없음',
    noBaseline: '비교할 다른 자료 없음',
    noTakes: '이 자료에는 보도가 없어 뺄 것이 없습니다.',
    tooFew: '보도가 다섯 건이 안 됨',
    noGaps: '우연을 넘는 것 없음',
    changed: '달라지는 것',
    unchanged: '빠지는 보도가 없어 달라지는 것이 없습니다.',
    nothingLeft: '남는 보도가 없어 셀 것이 없습니다.',
    named: (outlets) => `남는 보도가 다섯 건이 안 됩니다: ${listed(outlets)}.`,
    left: (after, before) => `보도 ${figure(before)}건 중 ${figure(after)}건이 남습니다.`,
    lostLenses: () => '함께 사라지는 관점:',
    lostRegions: (names) => `보도가 하나도 남지 않는 지역: ${listed(names)}.`,
    lostLanguages: (names) => `기사가 하나도 남지 않는 언어: ${listed(names)}.`,
    lostNothing: '관점, 지역, 언어는 모두 그대로 있습니다.',
    effectiveSays: (before, after) =>
      before === after
        ? `지역은 여전히 약 ${after}곳이 고르게 보도한 것과 같습니다.`
        : `지역은 약 ${before}곳이 아니라 약 ${after}곳이 고르게 보도한 것과 같아집니다.`,
    leftOut: '빠지는 보도와 까닭',
    why: {
      state: (ownership, who) => `${ownership}. 말한 이: ${who}`,
      noLens: '자료가 붙인 관점이 없음',
      sameOwner: (owner, as) => `소유주가 같은 보도: ${as}(남김). 소유주: ${owner}`,
      sameOrigin: (as) => `같은 글에서 나왔을 수 있는 보도: ${as}(남김)`,
    },
    caption: (n, unlabelled, unknown, owners) =>
      `단위: 이 자료의 보도. n = ${figure(n)}. 관점 표시 없음 ${figure(unlabelled)}, 지역 모름 ${figure(unknown)}, 소유주를 아는 보도 ${figure(owners)}. 공백은 여기 모인 다른 자료와 비교한 것입니다.`,
  },
};
