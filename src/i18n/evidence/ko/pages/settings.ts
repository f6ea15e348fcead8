import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');

export const settings: EvidenceWords['settings'] = {
  title: '설정',
  dek: '이 기기에만 저장됩니다.',
  language: '언어',
  theme: '화면 테마',
  themes: { system: '기기 설정대로', light: '밝게', dark: '어둡게' },
  textSize: '글자 크기',
  textSizes: { normal: '보통', large: '크게', larger: '더 크게' },
  motion: '움직임',
  motions: { system: '기기 설정대로', reduced: '없음' },
  shortcuts: '한 글자 단축키',
  shortcutsOn: '켬',
  shortcutsOff: '끔',
  stored: '이 기기에 저장된 것',
  storedSays:
    '이 설정, 담아 둔 보도, 남긴 메모, 내 자료와 그 사본뿐입니다. 계정도, 쿠키도, 다른 곳으로 보내는 요청도 없습니다.',
  notKept: '이 브라우저가 저장을 막고 있어, 설정은 창을 닫을 때까지만 남습니다.',
  wipe: '모두 지우기…',
  wipeAsked:
    '위에 적힌 것을 사본까지 모두 지웁니다. 이 페이지를 떠나면 되돌릴 수 없습니다. 백업 파일은 내 책상에서 저장할 수 있습니다.',
  wipeAll: '모두 지우기',
  keep: '그대로 두기',
  wipeFailed: '지우지 못했습니다. 브라우저가 막았습니다.',
  wiped: '지웠습니다. 처음 왔을 때와 같습니다. 이 페이지를 떠나면 되돌릴 수 없습니다.',
  undo: '되돌리기',
  own: {
    title: '내 자료',
    says: (n, kept) => `${n === 0 ? '저장한 자료가 없습니다' : `자료 ${figure(n)}건`}. 책상의 사본 ${figure(kept)}개.`,
    desk: '내 책상으로',
    untitled: '제목 없음',
  },
};
