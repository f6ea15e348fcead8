import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const briefing: EvidenceWords['briefing'] = {
  kind: '브리핑',
  by: (feed) => `펴낸 곳: ${feed}`,
  of: (date) => `${date}의 일`,
  written: (date) => `${date} 씀`,
  original: '원래 호 보기',
  byModel: 'AI가 쓴 글',
  noTakes: '여러 사건을 추린 글입니다. 보도를 담고 있지 않아 나란히 놓을 것은 없습니다.',
  touches: '이 일을 다룬 자료',
  because: (names) => `나오는 이름: ${names.join(', ')}`,
  linked: '브리핑이 이어 둠',
};
