import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');

export const readersNotes: EvidenceWords['readersNotes'] = {
  title: '내 메모',
  of: (outlet) => `내 메모: ${outlet}`,
  says: '나만 보는 메모입니다. 이 기기에만 저장하며, 다른 이의 말과 섞지 않습니다.',
  none: '이 보도에는 아직 메모가 없습니다.',
  add: '메모 남기기',
  change: '메모 고치기',
  save: '메모 저장',
  saveChange: '고친 내용 저장',
  giveUp: '그대로 두기',
  changeThis: '고치기',
  withdrawThis: '거두기',
  named: (act, note) => `${act}: ${note}`,
  close: '닫기',
  kind: '무엇에 대한 메모인가',
  kinds: {
    frame: '프레임',
    treatment: '주장 다루기',
    stance: '태도',
    entman: '네 기능',
    comment: '한마디',
  },
  code: {
    frame: '어떤 프레임인가',
    treatment: '주장을 어떻게 다루나',
    stance: '어떤 태도인가',
    entman: '프레임의 네 기능 가운데',
  },
  choose: '고르세요',
  toward: { stance: '누구에 대한 태도인가', treatment: '어떤 주장인가 (비워도 됩니다)' },
  text: '내 말로',
  textAside: '내 말로 (비워도 됩니다)',
  on: '어느 대목인가',
  wholeTake: '특정 대목 없음',
  texts: {
    link: '주소에 남은 낱말',
    headline: '제목',
    gist: '자료를 엮은 이의 말',
    quote: '인용',
    original: '원문 인용',
  },
  select: '여기서 대목을 고르세요. 마우스로 끌거나 Shift와 화살표 키를 쓰면 됩니다.',
  marked: (words) => `고른 대목: “${words}”`,
  nothingMarked: '아직 고른 대목이 없습니다.',
  lacks: {
    code: '먼저 하나를 고르세요.',
    toward: '누구에 대한 태도인지 적으세요.',
    text: '먼저 몇 마디 적으세요.',
  },
  told: {
    added: '메모를 남겼습니다.',
    changed: '메모를 고쳤습니다.',
    withdrawn: '메모를 거두었습니다.',
    undone: '되돌렸습니다.',
  },
  saving: {
    saving: '저장하는 중…',
    saved: '이 기기에 저장했습니다.',
    newer:
      '저장하지 못했습니다. 더 새로운 판의 Parallax가 이 브라우저에 메모를 저장해 두었습니다. 페이지를 다시 불러오세요. 그때까지 메모는 이 창에만 있습니다.',
    blocked:
      '저장하지 못했습니다. 다른 창에 예전 판의 Parallax가 열려 있습니다. 그 창을 닫고 다시 해 보세요. 그때까지 메모는 이 창에만 있습니다.',
    full: '저장하지 못했습니다. 이 기기에 남은 자리가 없습니다. 메모는 이 창을 닫을 때까지만 남습니다.',
    refused: '저장하지 못했습니다. 브라우저가 저장을 막고 있습니다. 메모는 이 창을 닫을 때까지만 남습니다.',
  },
  again: '다시 시도',
  undo: '되돌리기',
  putAway: '알림 닫기',
  stored: '자료별 내 메모',
  storedNone: '저장된 메모가 없습니다.',
  count: (n) => `메모 ${figure(n)}개`,
};
