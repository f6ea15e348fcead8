import type { DeskWords } from '@/i18n/desk/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const takes = (n: number) => `보도 ${figure(n)}건`;

export const stories: DeskWords['intake']['stories'] = {
  begins: {
    feed: '피드는 한 매체의 여러 기사입니다. 이 사건에 드는 것을 고르세요.',
    search:
      '검색 결과에는 다른 사건의 기사도 섞여 있습니다. 처음에는 모두 골라 두었으니 이 사건이 아닌 것을 빼거나, 모두 뺀 뒤 하나씩 고르세요.',
    person: null,
  },
  filter: '이 안에서 거르기',
  filterHint: '매체, 낱말, 날짜, 언어',
  order: '순서',
  orders: { file: '파일에 적힌 대로', newest: '최근 것부터', outlet: '매체 이름대로' },
  onlyChosen: '고른 것만 보기',
  list: (name) => `${name}의 보도`,
  all: '모두 고르기',
  none: '모두 빼기',
  allShown: '보이는 것 모두 고르기',
  noneOfShown: '보이는 것 모두 빼기',
  only: '보이는 것만 고르기',
  chosen: (n, all) => `${takes(all)} 중 ${figure(n)}건 고름`,
  shown: (n) => `${figure(n)}건 보임`,
  noneShown: '이 낱말이 든 보도가 없습니다.',
  carriers: (n) => `같은 글 ${figure(n)}곳 더`,
  carriersOf: (outlet) => `${outlet}의 글을 함께 실은 곳`,
  carriedBy: '같은 글을 실은 곳',
  already: '이미 있음',
  kept: '저장함',
  whose: {
    gist: '요지, 파일을 만든 이의 말:',
    quote: '매체의 말 인용, 파일에 적힌 대로:',
    original: '인용의 원문:',
    description: '매체가 쓴 소개글, 저장하지 않음:',
  },
  proposed: { register: '매체 목록에서', link: '주소에서', tool: '도구의 표시에서', script: '제목의 글자에서' },
  proposedSays: '점선: 파일에 적힌 것이 아니라 매체 목록, 주소, 도구, 제목의 글자에서 가져와 제안한 값입니다.',
  keys: '화살표 키로 옮기고 스페이스 키로 고릅니다.',
  unlinked: '주소 없음',
  noHeadline: '제목 없음',
  brokenLink: '웹 주소가 아님:',
  opens: (host) => `${host} (새 탭에서 열림)`,
};
