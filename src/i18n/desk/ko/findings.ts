import type { WordedIntake } from '@/i18n/desk/wordIntakeFinding';
import { subject, topic } from '@/i18n/particles';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const megabytes = new Intl.NumberFormat('ko', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const size = (bytes: number) => megabytes.format(bytes / 1_000_000);
const first = (n: number, text: string) => (n > 1 ? `첫 번째: “${text}”` : `적힌 말: “${text}”`);

/** What a tool answers instead of a list. */
const saidBy = {
  nothing: '찾은 기사가 없거나, 요청이 너무 잦았습니다. 이 도구는 두 경우 모두 빈 목록을 돌려줍니다.',
  'too-often': '요청이 너무 잦아 목록을 받지 못했습니다. 잠시 뒤에 다시 받아 보세요.',
  'words-short': '검색어가 너무 짧거나 흔해서 도구가 검색하지 않았습니다.',
  error: '목록이 아니라 도구가 보낸 안내문입니다.',
};

/** What a reader should know about a file that is brought in. */
export const findings: WordedIntake = {
  'not-text': ({ kind }) =>
    kind === null ? '글자로 된 파일이 아닙니다.' : `글자로 된 파일이 아닙니다. 첫머리로 보아 종류는 ${kind}입니다.`,
  'file-too-heavy': ({ bytes, most }) => `파일 크기가 ${size(bytes)}입니다. ${size(most)}까지만 읽습니다.`,
  'encoding-tried': ({ encoding }) =>
    `글자 인코딩이 적혀 있지 않아 가장 잘 맞는 ${encoding}로 읽었습니다. 다른 것으로 바꿀 수 있습니다.`,
  'encoding-unknown': () => '아는 인코딩 가운데 이 파일을 깨지지 않게 읽을 수 있는 것이 없습니다.',
  'encoding-differs': ({ declared, encoding }) =>
    `파일에 적힌 인코딩은 ${declared}이지만 실제 글자는 ${encoding}입니다.`,
  'encoded-twice': ({ count }) => `두 번 인코딩된 글자(“é”가 “Ã©”로)를 ${figure(count)}줄에서 바로잡았습니다.`,
  'letters-questioned': ({ count }) =>
    `글자 대신 물음표가 ${figure(count)}개 들어 있습니다. 한글 같은 글자를 담지 못하는 인코딩으로 저장하면서 잃은 것이니, 원래 파일을 UTF-8로 다시 저장해 주세요.`,
  'nulls-removed': ({ count }) => `글자 사이에 낀 빈 문자(NUL) ${figure(count)}개를 뺐습니다.`,
  'zip-broken': () => '압축 파일이 깨져 풀 수 없습니다.',
  'zip-too-large': ({ most, times }) =>
    times === null
      ? `압축을 풀면 읽을 수 있는 크기(${size(most)})를 넘어, 더 풀지 않았습니다.`
      : `압축을 풀면 제 크기의 ${figure(times)}배를 넘습니다. 읽을 파일이라면 그럴 리 없어 더 풀지 않았고, 다 풀면 얼마인지는 알 수 없습니다.`,
  'zip-system-files': ({ count, name }) =>
    `운영체제가 압축 파일에 넣어 두는 파일 ${figure(count)}개(“${name}”)는 읽지 않고 넘어갔습니다.`,
  'zip-entry-left-out': ({ name }) => `압축 파일 안의 “${topic(`${name}”`)} 뺐습니다.`,
  'zip-in-zip': ({ name }) =>
    `“${topic(`${name}”`)} 압축 파일 안에 든 또 다른 압축 파일입니다. 먼저 풀어서 안의 파일을 가져오세요.`,
  'too-many-files': ({ most }) => `한 번에 파일 ${figure(most)}개까지만 읽습니다. 나머지는 읽지 않았습니다.`,
  'reading-too-long': ({ seconds }) => `${figure(seconds)}초가 넘게 걸려 읽기를 멈췄습니다.`,
  'reading-broke': () => '이 파일을 읽다가 문제가 생겼습니다. 파일이 아니라 이 앱의 잘못입니다.',
  'file-unreachable': () => '파일을 열 수 없습니다. 옮겼거나 지웠거나, 브라우저가 읽을 권한이 없습니다.',
  'too-deep': ({ most }) => `${figure(most)}단계보다 깊이 겹쳐 있어 거기서부터는 읽지 않았습니다.`,
  'line-too-long': ({ most }) => `한 줄이 ${figure(most)}자를 넘어 읽지 않았습니다.`,
  'xml-declares-type': () =>
    '문서 유형 선언(<!DOCTYPE)이 들어 있습니다. 해를 끼치는 데 쓰일 수 있어 이런 파일은 열지 않습니다. 선언을 지우고 다시 가져오세요.',
  'xml-broken': () => 'XML이 여기서 끊겼거나 깨졌습니다.',
  'yaml-broken': () => '맨 위 묶음(YAML)이 여기서 깨져 있어 그 묶음은 읽지 않았습니다.',
  'tool-said': ({ said, text }) => (text === '' ? saidBy[said] : `${saidBy[said]} 받은 말: “${text}”`),
  'is-index': () => '다른 파일의 목록일 뿐 기사는 들어 있지 않습니다. 여기 적힌 파일을 가져오세요.',
  'wants-other-export': ({ form }) =>
    `이 형식으로 내보낸 파일은 읽을 수 없습니다. 같은 도구에서 ${form} 형식으로도 저장할 수 있습니다.`,
  'row-unreadable': ({ text }) => `기사가 아니어서 뺐습니다: “${text}”`,
  'rows-withdrawn': ({ count }) => `매체가 거두어들인 기사(“[Removed]”) ${figure(count)}줄을 뺐습니다.`,
  'rows-short': ({ count }) => `머리줄보다 칸이 모자란 줄이 ${figure(count)}개입니다. 있는 칸만 읽었습니다.`,
  'rows-beyond': ({ count, most }) => `${figure(most)}줄까지만 읽습니다. 나머지 ${figure(count)}줄은 읽지 않았습니다.`,
  'rows-long': ({ count }) =>
    `머리줄보다 칸이 많은 줄이 ${figure(count)}개입니다. 남는 칸은 이름 없는 칸으로 읽었습니다.`,
  'columns-beyond': ({ count, most }) =>
    `칸은 ${figure(most)}개까지만 읽습니다. 나머지 ${figure(count)}개는 읽지 않았습니다.`,
  'rows-left-out': ({ count, text }) =>
    `기사라고 할 내용이 없는 줄 ${figure(count)}개를 뺐습니다. ${first(count, text)}`,
  'cell-unclosed': () => '따옴표가 빠졌거나 하나 더 있습니다. 이 줄만 따로, 읽히는 데까지 읽었습니다.',
  'links-refused': ({ count, text }) =>
    `웹 주소가 아닌 것 ${figure(count)}개는 글자로만 적었습니다. ${first(count, text)}`,
  'links-missing': ({ count }) => `주소가 없는 줄이 ${figure(count)}개입니다.`,
  'links-hidden': ({ count }) =>
    `열어 보기 전에는 어디로 가는지 알 수 없는 주소 ${figure(count)}개는 매체를 읽어 낼 수 없습니다.`,
  'links-cleaned': ({ count }) => `주소 ${figure(count)}개에서 추적용 꼬리표를 뗐습니다.`,
  'dates-unreadable': ({ count, text }) => `읽을 수 없는 날짜가 ${figure(count)}개입니다. ${first(count, text)}`,
  'dates-first-seen': ({ count }) =>
    `날짜 ${figure(count)}개는 도구가 그 페이지를 처음 본 날입니다. 기사는 더 먼저 나왔을 수 있습니다.`,
  'countries-guessed': ({ count, source }) =>
    `보도 ${figure(count)}건의 나라는 ${subject(source)} 추정한 것입니다. 매체 목록에 있으면 그쪽을 따릅니다.`,
  'countries-unreadable': ({ count, text }) =>
    `읽을 수 없는 나라 이름 ${figure(count)}개를 뺐습니다. ${first(count, text)}`,
  'languages-unreadable': ({ count, text }) =>
    `읽을 수 없는 언어 표시가 ${figure(count)}개입니다. ${first(count, text)}`,
  'fields-withheld': ({ count }) => `돈을 내야 보인다고 적힌 칸 ${figure(count)}개는 빈칸으로 칩니다.`,
  'annotators-removed': ({ count }) =>
    `표시 ${figure(count)}건을 누가 달았는지(이름, 이메일, 아이디)는 빼고 남기지 않았습니다.`,
  'markup-removed': ({ count }) => `글 ${figure(count)}곳에서 HTML을 걷어 내고 낱말만 남겼습니다.`,
  'usage-terms': ({ text }) => `이 파일에는 이용 조건이 있습니다: “${text}”`,
  'written-by-model': ({ source }) => `AI가 쓴 글이라고 ${source}에 밝혀져 있습니다.`,
  'pages-again': ({ count }) =>
    `이 파일에 이미 나온 페이지를 또 적은 줄이 ${figure(count)}개입니다. 페이지마다 한 번만 세고, 먼저 나온 줄을 읽었습니다.`,
  'descriptions-left': ({ count }) =>
    `매체가 쓴 설명 ${figure(count)}건은 여기서만 보이고 저장하지 않습니다. 요지는 자료를 엮는 이의 말입니다.`,
  'marks-outside': ({ count, text }) =>
    `글에 없는 자리를 가리키는 표시 ${figure(count)}개를 뺐습니다. ${count > 1 ? '첫 번째 표시' : '붙은 표시'}: “${text}”`,
  'outlets-unlinked': ({ count, text }) =>
    `웹 주소가 없는 항목 ${figure(count)}개를 뺐습니다.${text === '' ? '' : ` ${first(count, text)}`}`,
  'field-left-out': ({ field, count }) => `“${topic(`${field}”`)} 담을 자리가 없어 뺐습니다(${figure(count)}번).`,
  'fields-left-out': ({ fields }) =>
    `다음 ${figure(fields.length)}가지는 담을 자리가 없어 뺐습니다: ${fields.map(({ field, count }) => `“${field}”(${figure(count)}번)`).join(', ')}.`,
};
