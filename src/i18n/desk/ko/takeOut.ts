import type { DeskWords } from '@/i18n/desk/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const takes = (n: number) => `보도 ${figure(n)}건`;
const letters = (n: number) => `${figure(n)}자`;

export const takeOut: DeskWords['takeOut'] = {
  says: '모두 이 기기에서 만들고, 어디로도 보내지 않습니다.',
  onlyShown: (n, all) => `지금 보이는 것만: ${takes(all)} 중 ${figure(n)}건`,
  withNotes: (n) => `읽으며 쓴 내 메모 ${figure(n)}개도 함께`,
  partial: (n, all) => `더 큰 자료의 ${takes(all)} 가운데 조건에 맞는 ${figure(n)}건입니다.`,
  save: '저장',
  copy: '복사',
  copied: '복사했습니다',
  notCopied: '이 브라우저에서는 복사할 수 없습니다',
  of: (act, form) => `${form}: ${act}`,
  schema: '이 형식을 적은 JSON Schema',
  forms: {
    markdown: {
      name: 'Markdown',
      use: '오래 두거나, 아무 편집기로나 고치거나, 여기로 다시 가져올 때. 빠지는 것이 없습니다.',
    },
    json: { name: 'JSON', use: '프로그램으로 다룰 때. 여기서도 읽습니다. 빠지는 것이 없습니다.' },
    page: {
      name: '웹 페이지',
      use: '인터넷 없이 어디서나 읽고 인쇄하는 파일 하나. 자료를 그대로 품고 있어 여기로 다시 가져올 수 있습니다. 빠지는 것이 없습니다.',
    },
    csv: {
      name: 'CSV',
      use: '엑셀, 구글 시트, 리브레오피스에서 여는 보도 표. 자료의 제목과 설명은 빠집니다.',
    },
    csl: {
      name: 'CSL-JSON',
      use: '보도마다 인용 하나. Zotero, Pandoc 등에서 씁니다. 자료의 설명과 메모는 모두 빠집니다.',
    },
    bibtex: { name: 'BibTeX', use: '같은 내용을 LaTeX이나 서지 관리 프로그램에서 쓸 때.' },
    ris: { name: 'RIS', use: '같은 내용을 EndNote, Mendeley, 도서관에서 쓸 때.' },
  },
  link: {
    title: '자료를 품은 주소',
    holds: (n) => `주소 하나에 자료가 통째로 들어갑니다. 설명과 ${takes(n)}, 자료에 든 메모까지 모두입니다.`,
    holdsNotes: (n) => `읽으며 쓴 내 메모 ${figure(n)}개도 들어 있어, 주소를 가진 사람은 누구나 읽을 수 있습니다.`,
    noNotes: '읽으며 쓴 내 메모는 들어 있지 않습니다.',
    stays: '자료는 주소의 # 뒤에 있고, 브라우저는 이 부분을 어느 서버에도 보내지 않습니다.',
    length: letters,
    long: (most) =>
      `${letters(most)}가 넘는 주소는 메일이나 메신저에서 잘리기도 합니다. 파일로 보내는 편이 안전합니다.`,
    tooLong: (n, most) =>
      `주소로 만들기에는 깁니다. ${letters(n)}인데, ${letters(most)}까지만 됩니다. 파일로 보내세요.`,
    copy: '공유 주소 복사',
    code: 'QR 코드 보기',
    hideCode: 'QR 코드 접기',
    codeLabel: '주소를 담은 QR 코드',
    codeSave: 'QR 코드를 SVG로 저장',
    dense: (side) =>
      `한 변이 ${figure(side)}칸인 촘촘한 코드입니다. 큰 화면이나 종이에 띄워 가까이에서 찍으세요. 보도를 줄이면 성겨집니다.`,
    noCode: (most) => `QR 코드에는 ${letters(most)}까지 들어가 만들 수 없습니다. 보도를 줄이면 될 수도 있습니다.`,
  },
  own: {
    about: '이 자료가 저장된 곳',
    came: '주소에 담겨 온 자료입니다. 아직 이 기기에 저장되지 않았습니다.',
    cameKept: '주소에 담겨 온 자료입니다. 같은 자료가 이미 이 기기에 저장되어 있습니다.',
    toKept: '내 자료 열기',
    keep: '저장',
    keeping: '저장하는 중…',
    look: '먼저 살펴보기',
    kept: '이 기기에 저장된 내 자료입니다. 지금 주소는 다른 기기에서 열리지 않습니다.',
    share: '공유',
  },
  page: {
    reader: '이 페이지를 저장한 이',
    savedOn: (day) => `${day} Parallax에서 저장했습니다.`,
    carries: '이 파일은 자료를 그대로 품고 있습니다. Parallax에서 열면 거르고 비교하고 그려 볼 수 있습니다.',
    notes: '누가 무엇이라 하는지',
  },
};
