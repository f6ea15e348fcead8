import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');

export const compare: EvidenceWords['compare'] = {
  title: (n) =>
    n === 0
      ? '나란히 볼 보도 없음'
      : `${[undefined, '보도 한 건', '보도 두 건', '보도 세 건', '보도 네 건'][n] ?? `보도 ${figure(n)}건`} 나란히 보기`,
  choose: '비교할 보도 고르기',
  chooseHint: '둘에서 넷까지. 고른 것은 주소에 남아 그대로 나눌 수 있습니다.',
  tooFew: (n) =>
    n === 0
      ? '이 자료에는 아직 보도가 없어 견줄 것이 없습니다.'
      : '이 자료에는 보도가 한 건뿐이라 나란히 놓을 것이 없습니다.',
  change: '다시 고르기',
  rows: '비교 항목',
  headline: '제목',
  words: '주소에 남은 낱말',
  gist: '요지',
  quote: '인용',
  lens: '자료가 붙인 관점',
  owner: '소유주',
  ownership: '소유 형태',
  frames: '프레임',
  notes: '내 메모',
  published: '날짜',
  byline: '기자',
  link: '기사',
  yours: '내가 남긴 말. 이 기기에만 있습니다.',
  others: '누가 소유하고, 언제 어디에 실렸나.',
  ownWords: '여기는 매체 자신의 말입니다. 표현을 서로 비교할 수 있습니다.',
  dossierWords: '자료를 엮은 이가 쓴 말입니다. 표현으로 매체를 판단할 수 없습니다.',
};
