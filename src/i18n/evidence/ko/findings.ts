import { subject, topic } from '@/i18n/particles';
import { countsIn } from '@/i18n/plural';
import type { Worded } from '@/i18n/wordFinding';

const { figure } = countsIn('ko');

export const findings: Worded = {
  'takes-differ': ({ declared, found }) =>
    `파일에는 보도 ${figure(declared)}건이라고 적혀 있지만 ${figure(found)}건을 찾았습니다.`,
  'lenses-differ': ({ declared, found, unlabelled }) =>
    `파일에는 관점 ${figure(declared)}개라고 적혀 있지만 ${figure(found)}개를 찾았습니다. 관점 표시가 없는 보도 ${figure(unlabelled)}건은 관점으로 세지 않습니다.`,
  'regions-differ': ({ declared, found }) =>
    `파일에는 지역 ${figure(declared)}곳이라고 적혀 있지만 ${figure(found)}곳을 찾았습니다.`,
  'quotes-translated': ({ count }) =>
    `인용 ${figure(count)}건은 이 자료의 언어로만 실려 있습니다. 낱말은 옮긴이가 고른 것입니다.`,
  'frontmatter-ignored': () => '제목 앞의 묶음은 읽지 않았습니다.',
  'title-missing': () => '제목이 없습니다.',
  'meta-missing': () => '“Meta:”로 시작하는 줄이 없습니다.',
  'meta-key-unknown': ({ key }) => `“${topic(`${key}”`)} Meta 줄에 쓸 수 있는 말이 아닙니다.`,
  'date-unreadable': ({ text }) => `“${topic(`${text}”`)} 날짜가 아닙니다.`,
  'count-unreadable': ({ text }) => `“${topic(`${text}”`)} 수가 아닙니다.`,
  'language-unreadable': ({ text }) => `“${topic(`${text}”`)} 언어 부호가 아닙니다.`,
  'section-missing': () => '무슨 일이 있었는지 쓴 부분이 없습니다.',
  'section-unknown': ({ heading }) => `“${heading}” 부분은 자료에 없는 것이어서 뺐습니다.`,
  'takes-section-missing': () => '보도를 모은 부분이 없습니다.',
  'text-unplaced': ({ text }) => `읽지 않는 자리에 있어 뺀 줄입니다: “${text}”`,
  'letters-lost': () => '읽지 못한 글자가 있어 �로 표시했습니다.',
  'file-cut': () => '파일이 중간에 끊겼습니다. 있는 데까지는 남겼습니다.',
  'lens-empty': () => '관점 이름이 빈 제목이 있어, 그 아래 보도에는 관점이 없습니다.',
  'lens-without-takes': ({ lens }) => `관점 “${lens}” 아래에 보도가 없습니다.`,
  'lens-repeated': ({ lens }) => `관점 “${lens}”의 제목이 두 번 나와 보도를 합쳤습니다.`,
  'take-before-lens': ({ outlet }) => `${outlet}: 첫 관점보다 앞에 있어 관점이 없습니다.`,
  'take-without-outlet': () => '매체 이름이 없는 보도가 있습니다.',
  'region-missing': ({ outlet }) => `${outlet}의 지역이 없습니다.`,
  'hidden-characters': ({ text }) => `“${text}”에서 보이지 않는 글자를 뺐습니다.`,
  'link-missing': ({ outlet }) => `${outlet}의 주소가 없습니다.`,
  'link-refused': ({ text }) => `웹 주소가 아니어서 글자로만 적었습니다: ${text}`,
  'link-disguised': ({ text, host }) => `다른 곳처럼 보이지만 실제로는 ${host}로 가는 주소입니다: ${text}`,
  'link-twice': ({ text }) => `같은 보도의 두 번째 주소는 뺐습니다: ${text}`,
  'quote-unclosed': ({ outlet }) => `${outlet}의 인용이 닫히지 않았습니다.`,
  'note-unreadable': ({ text }) => `읽을 수 없는 메모입니다: ${text}`,
  'take-line-unknown': ({ text }) => `보도에 쓰는 줄이 아니어서 뺐습니다: ${text}`,
  'take-unreadable': ({ field }) => `보도 한 건을 뺐습니다. “${subject(`${field}”`)} 알맞지 않습니다.`,
  'value-unreadable': ({ field }) => `“${subject(`${field}”`)} 알맞지 않습니다.`,
  'version-unknown': ({ version }) => `더 새로운 형식의 파일입니다(${version}). 아는 데까지 읽었습니다.`,
  'json-broken': () => '파일이 여기서 끊겼거나 깨졌습니다.',
  'file-empty': () => '빈 파일입니다.',
  'file-is-page': () => '자료가 아니라 웹 페이지입니다.',
  'file-too-large': ({ characters, most }) => `글자가 ${figure(characters)}자입니다. ${figure(most)}자까지만 읽습니다.`,
  'form-unknown': () => '여기서 아는 파일 형식이 아닙니다.',
};
