import type { DeskWords } from '@/i18n/desk/en/words';
import { object, topic } from '@/i18n/particles';
import { countsIn } from '@/i18n/plural';
import { stories } from './stories';

const { figure } = countsIn('ko');
const listed = (names: readonly string[]) => names.join(', ');

const megabytes = (bytes: number) => `${figure(bytes / 1_000_000)}MB`;
const files = (n: number) => `파일 ${figure(n)}개`;
const takes = (n: number) => `보도 ${figure(n)}건`;

const parts = {
  outlet: '매체',
  country: '나라',
  language: '언어',
  lens: '관점',
  headline: '제목',
  gist: '요지',
  quote: '인용',
  published: '날짜',
  hour: '시각',
  byline: '기자',
  link: '주소',
};

export const intake: DeskWords['intake'] = {
  title: '내 책상',
  dek: '가지고 있는 파일을 가져와 무엇이 들었는지 살펴보고, 한 사건의 것끼리 모아 자료로 저장합니다.',
  bring: {
    title: '가져오기',
    drop: '파일이나 폴더, 압축 파일을 이 화면 아무 데나 끌어다 놓으세요.',
    letGo: '여기에 놓으면 읽습니다',
    promise: '아무것도 올려 보내지 않습니다. 파일은 이 브라우저 안에서 읽고, 저장하기로 한 것만 이 기기에 둡니다.',
    stays: '읽은 것은 이 페이지를 닫거나 다시 불러오면 사라집니다. 그 전에 한 번 묻습니다.',
    files: '파일 고르기',
    folder: '폴더 고르기',
    paste: '붙여 넣기',
    pasteLabel: '글, 주소 목록, 스프레드시트에서 복사한 칸, 복사한 웹 페이지',
    pasteHint: '이 화면 어디서나 Ctrl+V를 눌러도 됩니다.',
    site: '이 사이트에 있는 파일',
    siteLabel: '이 사이트에 있는 파일의 주소',
    read: '읽기',
    elsewhere: (host) =>
      `${topic(host)} 다른 사이트입니다. 여기서는 다른 사이트의 것을 받아 오지 않습니다. 그 파일을 저장해서 여기로 가져오세요.`,
    noAddress: '파일 주소가 아닙니다.',
    missing: '이 사이트에 그런 파일이 없습니다.',
    offline: '파일을 받지 못했습니다.',
    pasteEmpty: '아직 읽을 것이 없습니다.',
    kinds: '읽을 수 있는 것',
    pasted: (n) => (n === 1 ? '붙여 넣은 글' : `붙여 넣은 글 ${figure(n)}`),
    shared: '주소에 담긴 자료',
    sharedRefused: {
      broken: '주소에 담긴 자료가 잘렸거나 깨졌습니다. 보낸 이에게 다시 받으세요.',
      'too-long': '여기서 만드는 주소보다 길어 읽지 않았습니다. 자료를 파일로 받으세요.',
      'too-large': '주소에 담긴 것을 풀면 읽을 수 있는 크기를 넘습니다. 자료를 파일로 받으세요.',
    },
  },
  limits: {
    title: '얼마까지 읽는지',
    files: (most, bytes) => `한 번에 ${files(most)}, 하나에 ${megabytes(bytes)}까지.`,
    zip: (bytes, ratio) =>
      `압축 파일은 풀어서 ${megabytes(bytes)}까지, 본래 크기의 ${figure(ratio)}배까지. 압축 파일 속의 압축 파일은 읽지 않습니다.`,
    tables: (rows, columns) => `표나 목록은 ${figure(rows)}줄, ${figure(columns)}칸까지.`,
    depth: (levels) => `JSON은 ${figure(levels)}단계 깊이까지.`,
    beyond: '이를 넘어 빠진 것은 파일마다 알려 드립니다.',
  },
  reading: {
    progress: (done, all) => `${files(all)} 중 ${figure(done)}개 읽음`,
    cancel: '읽기 중단',
    cancelled: (done, all) => `멈췄습니다. ${files(all)} 중 ${figure(done)}개까지 읽었습니다.`,
    broke: '이 앱의 잘못으로 읽기를 멈췄습니다. 파일은 그대로입니다.',
    leftOut: (n, most) => `한 번에 ${figure(most)}개까지만 읽어 ${object(files(n))} 뺐습니다.`,
    passedOver: (n) => `이름이 점으로 시작하는 ${topic(files(n))} 기기가 스스로 적어 두는 것이라 읽지 않았습니다.`,
    inPart: (read, names) => {
      if (read === 1) return '다 읽지는 못했습니다. 까닭은 아래에 적어 두었습니다.';
      const which = names.length === 1 ? `: ${names[0]}.` : '. 저마다 까닭을 적어 두었습니다.';
      return `${topic(files(names.length))} 다 읽지 못했습니다${which}`;
    },
    done: (n, what, unread) => {
      if (what.length === 0) return `${object(files(n))} 읽었지만 쓸 만한 것이 없습니다.`;
      const read = `${object(files(n))} 읽었습니다: ${listed(what)}.`;
      return unread === 0 ? read : `${read} 쓸 수 없는 ${files(unread)}에는 저마다 까닭을 적어 두었습니다.`;
    },
  },
  look: {
    title: '저장하기 전에 살펴보기',
    dek: '아래에 있는 것은 아직 저장하지 않았습니다.',
    dekPart: '저장한 것은 내 책상에 있습니다. 아래의 나머지는 아직 저장하지 않았습니다.',
    recognised: '종류',
    unknown: '알 수 없는 형식',
    saw: '알아본 근거',
    encoding: '글자 인코딩',
    encodings: '다른 인코딩으로 읽기',
    size: '크기',
    holds: '들어 있는 것',
    inPart: '다 읽지 못했습니다.',
    lacks: (names) => `이런 파일에 나오지 않는 것: ${listed(names.map((name) => parts[name]))}.`,
    isIt: '다른 종류일 수도 있습니다. 어느 쪽인가요?',
    readAs: (format) => `다시 읽기: ${format}`,
    putAway: '저장하지 않고 닫기',
    putAwayNamed: (name) => `${name}: 저장하지 않고 닫기`,
    putAwayAll: '모두 저장하지 않고 닫기',
    mend: '편집기에서 원문 열기',
    mendNamed: (name) => `편집기에서 원문 열기: ${name}`,
    mendSays: '원문을 있는 그대로 내 책상에 저장하고, 거기서 고칠 수 있습니다.',
    again: '다시 읽는 중…',
  },
  holds: {
    stories: (n, rows) => (n === rows ? takes(n) : `${takes(n)} (기사 ${figure(rows)}건에서)`),
    dossiers: (n, all) => `자료 ${figure(n)}건, ${takes(all)}`,
    briefing: (n) => `꼭지 ${figure(n)}개짜리 브리핑`,
    outlets: (n) => `매체 ${figure(n)}곳`,
    marks: (n, all) => `글 ${figure(n)}편, 표시 ${figure(all)}개`,
    tables: (n) => `칸의 뜻을 정해야 할 표 ${figure(n)}개`,
    briefings: (n) => `브리핑 ${figure(n)}개`,
    table: (n, columns) => `${figure(n)}줄, ${figure(columns)}칸`,
    backup: '책상 전체',
    nothing: '쓸 수 있는 것 없음',
  },
  findings: {
    title: (n) => `알아 둘 것 ${figure(n)}가지`,
    none: '이상한 점이 없습니다.',
    line: (n) => `${figure(n)}번째 줄`,
    more: (n) => `${figure(n)}가지 더 보기`,
    source: '원문 보기',
    closeSource: '원문 닫기',
    sourceOf: (name) => `${name}의 원문`,
    cut: '줄이 더 이어집니다.',
    rest: (n) => `그 밖에 ${figure(n)}개.`,
    longText: (most) => `줄이 ${figure(most)}개가 넘는 글입니다. 앞부분만 보여 줍니다.`,
  },
  stories,
  table: {
    says: '칸마다 무엇이 들었는지 표만 보아서는 확실하지 않습니다. 칸의 뜻을 정해 주세요.',
    column: '칸',
    values: '처음 몇 값',
    meaning: '뜻',
    unused: '쓰지 않음',
    guessed: '추정함',
    meanings: {
      link: '주소',
      outlet: '매체',
      country: '나라 (도구가 붙인 것)',
      region: '지역 (직접 붙인 것)',
      language: '언어',
      lens: '관점',
      headline: '제목',
      gist: '요지 (직접 쓴 것)',
      quote: '인용',
      published: '날짜',
      byline: '기자',
      description: '매체가 쓴 소개글',
    },
    meaningOf: (column) => `“${column}” 칸의 뜻`,
    unnamed: (n) => `${figure(n)}번째 칸`,
    lacking: '주소, 제목, 매체 가운데 적어도 하나는 어느 칸인지 정해 주세요.',
    twice: '뜻이 같은 칸이 둘 있습니다. 줄마다 먼저 채워진 칸을 씁니다.',
    use: '이대로 읽기',
    change: '칸의 뜻 다시 정하기',
  },
  dossiers: {
    says: '저장할 것을 고르세요. 저마다 따로 자료가 됩니다.',
    fresh: '내 책상에 아직 없음',
    same: '내 책상에 똑같은 것이 있음: 고르면 하나 더 생깁니다',
    differs: '내 책상에 있는 것과 다름: 나란히 따로 저장하거나, 있는 것을 바꿀 수 있습니다',
    update: '책상에 있는 것을 이것으로 바꾸기',
    updateNamed: (title) => `책상에 있는 것을 이것으로 바꾸기: ${title}`,
    keep: (n) => `자료 ${figure(n)}건 저장`,
    chooseSome: '자료를 하나라도 고르세요.',
    into: '또는 새 보도만 골라 더할 자료',
    merge: '보도 더하기',
    adds: (n, already) =>
      already === 0
        ? `${object(takes(n))} 더합니다.`
        : `${object(takes(n))} 더합니다. 이미 있는 ${figure(already)}건에는 이 파일에만 적힌 것을 더합니다.`,
    alike: (n) =>
      `새 보도 가운데 ${figure(n)}건은 거기 있는 보도와 같은 글로 보이지만, 관점 등이 다르게 적혔거나 더 적힌 것이 있어 따로 둡니다.`,
  },
  briefing: '브리핑은 여러 사건의 소식이고 보도를 담고 있지 않습니다. 여기서 보여 줄 뿐 저장하지 않습니다.',
  items: '브리핑의 꼭지',
  outlets: {
    says: '기사가 아니라 매체의 목록입니다. 누가 내는지만 적혀 있고 사건을 두고 한 말은 없어, 자료에 저장할 것이 없습니다.',
    use: '기사를 가져오려면 피드 주소를 열어 브라우저에 나온 것을 파일로 저장한 뒤, 그 파일을 여기로 가져오세요. 목록은 복사해 스프레드시트에 붙일 수 있습니다.',
    copy: '목록 복사',
    copied: '복사했습니다',
    notCopied: '브라우저가 복사를 막았습니다',
    outlet: '매체',
    domain: '도메인',
    country: '나라',
    language: '언어',
    feed: '피드',
    list: (name) => `${name}의 매체`,
    unknown: '적혀 있지 않음',
  },
  marks: {
    says: '누군가 글에 붙인 표시입니다. 주소나 제목이 같은 보도에 학급의 메모로 더할 수 있습니다. 누가 붙였는지는 남기지 않습니다.',
    labels: '표시와 붙은 횟수',
    into: '더할 자료',
    noDossier: '내 책상에 더할 자료가 없습니다.',
    fits: (n, all) => `글 ${figure(all)}편 중 ${figure(n)}편이 그 자료의 보도와 맞습니다.`,
    add: (n) => `메모 ${figure(n)}개 더하기`,
  },
  backup: {
    says: '책상 전체의 백업입니다. 되살리면 무엇이 바뀌는지 먼저 보여 드립니다.',
    look: '되살리면 어떻게 되는지 보기',
  },
  nothing: '이 파일에는 보도가 될 것이 없습니다. 읽으며 알게 된 것은 아래와 같습니다.',
  keep: {
    title: '저장',
    where: '어디에',
    fresh: '새 자료로',
    existing: '내 책상에 있는 자료에',
    dossierTitle: '제목',
    titleMissing: '먼저 제목을 붙이세요.',
    date: '사건 날짜',
    dateSays: (day) => `고른 보도 가운데 가장 이른 날(${day})을 적어 두었습니다.`,
    dateFirstSeen: (day) =>
      `고른 보도 가운데 도구가 가장 먼저 본 날(${day})을 적어 두었습니다. 기사는 더 먼저 나왔을 수 있습니다.`,
    dateUnknown: '날짜가 적힌 보도가 없습니다.',
    which: '어느 자료에',
    choose: '자료를 고르세요',
    changed: (title, moment) => `${title} (${moment}에 바뀜)`,
    whichMissing: '먼저 자료를 고르세요.',
    nothingChosen: '먼저 이 사건에 드는 것을 고르세요.',
    takes: (n, from) => (from > 1 ? `${files(from)}에서 ${takes(n)} 고름` : `${takes(n)} 고름`),
    adds: (n, already) =>
      already === 0
        ? `${object(takes(n))} 더합니다.`
        : `${object(takes(n))} 더합니다. 이미 있는 ${figure(already)}건은 그대로 둡니다.`,
    folded: (n) => `같은 페이지 ${figure(n)}건은 한 번만 셌습니다.`,
    carriers: (n) => `같은 글을 다른 페이지에 실은 ${figure(n)}건은 보도로 세지 않고, 함께 실은 곳으로 적습니다.`,
    act: (n) => (n === 0 ? '이 기기에 저장' : `${object(takes(n))} 이 기기에 저장`),
    keeping: '저장하는 중…',
    basis: (format, name, day) => `${format}: ${name}, ${day}에 가져옴`,
    empty: '빈 자료로 시작하기',
    emptyTitle: '새 자료의 제목',
    emptyAct: '시작하기',
  },
  closed: {
    one: (name) => `저장하지 않고 닫았습니다: ${name}`,
    many: (n) => `저장하지 않고 닫았습니다: ${files(n)}`,
    back: '다시 열기',
    backAll: '모두 다시 열기',
  },
  kept: {
    title: '저장한 것',
    titleClosed: '닫은 것',
    saved: (title) => `이 기기에 저장했습니다: ${title}`,
    added: (n, title) => `이 기기에 저장했습니다: ${title}에 ${takes(n)} 더함`,
    noted: (n, title) => `이 기기에 저장했습니다: ${title}에 메모 ${figure(n)}개 더함`,
    beside: '그사이 다른 창에서 그 자료를 고쳐, 이것은 나란히 따로 남겼습니다.',
    undone: (title) => `되돌렸습니다: ${title}`,
    undo: '되돌리기',
    undoNamed: (title) => `되돌리기: ${title}`,
    open: (title) => `${title} 열기`,
    edit: '편집',
    editNamed: (title) => `편집: ${title}`,
    refused: {
      refused: '저장하지 못했습니다. 브라우저가 저장을 막고 있습니다. 고른 것은 여기 그대로 있습니다.',
      full: '저장하지 못했습니다. 이 기기에 남은 자리가 없습니다. 고른 것은 여기 그대로 있습니다.',
      blocked:
        '저장하지 못했습니다. 다른 창에 예전 판의 Parallax가 열려 있습니다. 그 창을 닫고 다시 해 보세요. 고른 것은 여기 그대로 있습니다.',
      newer:
        '저장하지 못했습니다. 더 새로운 판의 Parallax가 이 브라우저에 저장해 둔 것이 있습니다. 페이지를 다시 불러오세요.',
    },
  },
};
