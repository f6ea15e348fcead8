import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const takes = (n: number) => `보도 ${figure(n)}건`;
const named = (names: readonly string[]) => (names.length < 5 ? names.join(', ') : takes(names.length));

export const evidencePage: EvidenceWords['evidencePage'] = {
  title: '근거',
  dek: '이 자료에서 규칙으로 읽어 낸 것입니다. 표시를 누르면 근거가 된 말이 열립니다.',
  opening: '자료에 실린 글을 읽는 중입니다…',
  failed: '자료에 실린 글을 규칙으로 읽지 못했습니다.',
  retry: '다시 읽기',
  contents: '이 페이지의 차례',
  layersInMethod: '누구의 말인지 가리는 방법',
  rules: {
    figure: '단위가 같고 반올림을 감안한 범위가 겹치면 같은 숫자로 봅니다.',
    date: '글에 적힌 날짜를 읽습니다. 연도가 없으면 자료의 날짜에서 가장 가까운 해로 봅니다.',
    name: '이름이나 달리 부르는 이름이 낱말로 나오면 읽습니다.',
  },

  ledger: {
    title: '누가 무엇을 말하나',
    hint: '숫자, 날짜, 이름을 보도마다 우리가 가진 글에서 찾았습니다. ‘우리가 가진 글에 없음’은 매체가 말하지 않았다는 뜻이 아닙니다.',
    whose: '누구의 말',
    voices: { both: '모든 말', outlet: '매체 자신의 말', dossier: '자료의 말' },
    table: '보도별 내용',
    claim: '내용',
    takes: '보도',
    dossier: '자료 자체',
    ownRows: '자료 자신의 말에만 있음: 우리가 가진 어느 보도의 글에도 없습니다',
    states: {
      same: '글에 있음',
      different: '다른 숫자',
      absent: '우리가 가진 글에 없음',
      'no-text': '찾아볼 글 없음',
    },
    signs: {
      outlet: '매체 자신의 말에 있음',
      dossier: '자료의 말에 있음',
      different: '단위가 같은 다른 숫자',
      absent: '우리가 가진 글에 없음',
      'no-text': '찾아볼 글 없음',
    },
    differs: (claim) =>
      `‘${claim}’ 대신 단위가 같고 값이 가까운 다른 숫자가 있습니다. 같은 것을 센 숫자인지는 읽는 사람이 판단해야 합니다.`,
    textOf: (name) => `우리가 가진 글: ${name}`,
    howRead: (claim) => `읽은 방법: ${claim}`,
    folded: (n) => `주소만 있음: ${takes(n)}`,
    inLinks: (n, of) => `주소 ${figure(of)}개 중 ${figure(n)}개`,
    heldBy: (n, of) => `${figure(of)} 중 ${figure(n)}`,
    heldByTakes: (n, of) => `보도 ${figure(of)}건 중 ${figure(n)}건`,
    absentIn: (names) => `우리가 가진 글에 없음: ${named(names)}`,
    between: (from, to) => `${from}부터 ${to}까지`,
    figureRead: (value, low, high) =>
      low === high
        ? `읽은 값: ${figure(value)}.`
        : `읽은 값: ${figure(value)}. ${figure(low)}에서 ${figure(high)}까지를 뜻할 수 있습니다.`,
    unit: '단위',
    noUnit: '적혀 있지 않음',
    aliases: (names) => `자료에 적힌 다른 이름: ${names.join(', ')}.`,
    noAliases: '자료에 적힌 다른 이름이 없습니다.',
    none: '이 말에서는 숫자도 날짜도 이름도 찾지 못했습니다.',
    all: (n) => `${figure(n)}줄 모두 보기`,
    caption: (all, texts, links, silent) =>
      `단위: 이 자료의 보도. n = ${figure(all)}. 글 있음 ${figure(texts)}, 주소의 낱말만 있음 ${figure(links)}, 글 없음 ${figure(silent)}. 이름은 주소에서도 찾고, 숫자와 날짜는 주소에서 찾지 않습니다.`,
    layers: (layers) => `찾아본 글: ${layers.join(', ')}.`,
    linksOnly: (n) => `주소만 있음(${figure(n)})`,
    silent: (n) => `글 없음(${figure(n)})`,
  },

  omissions: {
    title: '한 보도만 다른 것',
    hint: '수만 셌습니다. 매체가 달리 쓴 것이 아니라 우리가 가진 글이 다를 뿐일 수도 있습니다.',
    only: '여기에만 있음',
    but: '여기에만 없음',
    notIn: (names) => `우리가 가진 글에 없음: ${named(names)}`,
    heldBy: (n, of) => `글이 있는 보도 ${figure(of)}건 중 ${figure(n)}건에 있음`,
    noneOnly: '찾아볼 글이 있는 보도 셋 이상 가운데 한 보도의 글에만 있는 것은 없습니다.',
    noneBut: '찾아볼 글이 있는 보도 셋 이상 가운데 한 보도의 글에만 없는 것은 없습니다.',
  },
};
