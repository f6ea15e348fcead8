import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const keys: EvidenceWords['keys'] = {
  title: '키보드 단축키',
  off: '한 글자 단축키가 꺼져 있습니다. 설정에서 켤 수 있습니다.',
  search: '찾기',
  next: '다음 보도',
  previous: '앞 보도',
  pin: '보고 있는 보도를 담거나 빼기',
  compare: '담은 보도 비교',
  evidence: '이 자료의 근거 보기',
  goEvents: '사건으로 가기',
  goDesk: '내 책상으로 가기',
  goMethod: '방법으로 가기',
  goSettings: '설정으로 가기',
  help: '이 목록',
  after: '다음',
};
