import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { countsIn } from '@/i18n/plural';

const { figure } = countsIn('ko');
const takes = (n: number) => `보도 ${figure(n)}건`;
const takesOf = (n: number, all: number) => `보도 ${figure(all)}건 중 ${figure(n)}건`;

export const wordsSaid: EvidenceWords['wordsSaid'] = {
  title: '무엇이라고 부르나',
  opens: (words, where) => `“${words}”: ${where}`,
  inTake: (what, outlet) => `${what}: ${outlet}`,
  inTakes: takes,
  ownWords: '매체 자신의 말',
  dossierWords: '자료를 엮은 이의 말과 번역',
  dossier: '자료를 엮은 이',
  moreTakes: (n) => `${figure(n)}건 더`,

  names: {
    says: '사건에 나오는 이들과 그 일을 실제로 무슨 말로 불렀는지 적었습니다. 매체끼리 표현을 견주는 것은 매체 자신의 말일 때뿐입니다.',
    ways: '이름을 보는 방법',
    way: { name: '이름별', take: '보도별' },
    who: '누구, 무엇',
    take: '보도',
    unnamed: '이름 없이 어느 나라 사람이나 기관이라고만 한 것',
    unnamedHint: '누구를 가리키는지는 규칙으로 알 수 없습니다.',
    acts: '한 일을 잘못이라고 부른 말',
    actsHint: '이름이 나오는 문장에서 찾은, 낱말 목록에 있는 말입니다.',
    verbs: '말을 전하는 동사',
    verbsHint: '이름이 나오는 문장에서 찾은, 낱말 목록에 있는 말입니다.',
    none: '우리가 가진 글에 없음',
    dash: '줄표(–)는 우리가 가진 그 보도의 글에 없다는 뜻입니다. 글이 하나도 없는 보도는 줄이 없습니다.',
    noEntities: '자료에 당사자의 이름이 없어 찾을 이름이 없습니다.',
    caption: (n, own, all) =>
      `단위: 이 자료의 보도. n = ${figure(all)}. 매체 자신의 말(주소, 제목, 원문 인용)이 있는 보도 ${figure(own)}, 어떤 글이든 있는 보도 ${figure(n)}. 대소문자만 다른 말은 하나로 봅니다.`,
  },

  treatment: {
    title: '주장을 어떻게 다루나',
    says: '글에 있는 말이 무엇의 단서일 수 있는지 적었습니다. 주장을 사실로 적었는지, 누군가의 말로 전했는지, 거리를 두었는지입니다. 낱말 목록은 무엇이 그 주장인지 모르므로 다른 것에 대한 말일 수도 있습니다.',
    proposed: '규칙의 제안, 아직 아무도 확인하지 않음',
    noted: '누군가 적은 것',
    take: '보도',
    nobody: '적은 이가 없습니다.',
    meaning: (name) => `뜻: ${name}`,
    toMethod: '방법에서 이 목록 보기',
    summary: (cued, own, all) =>
      `${takesOf(own, all)}에 매체 자신의 말이 있고, 그중 ${figure(cued)}건에서 규칙이 단서를 찾았습니다.`,
    noneHere: '단서 없음',
    noText: '이런 글 없음',
    nobodyNoted: '이 자료에서 주장을 다루는 방식을 적은 이는 아직 없습니다.',
    notedIn: (n, all) => `${takesOf(n, all)}에 누군가 주장을 다루는 방식을 적었습니다.`,
    noCue: '매체 자신의 말에 목록의 단서가 없음',
    noOwnWords: '매체 자신의 말이 여기에 없음',
    caption: (n, own) =>
      `단위: 이 자료의 보도. n = ${figure(n)}, 그중 매체 자신의 말이 없는 보도 ${figure(n - own)}. 제안마다 규칙, 근거가 된 말, 누구의 말인지를 적었습니다.`,
  },

  voices: {
    title: '누가 말하고, 누구 이야기만 나오나',
    says: '사건에 나오는 이들이 스스로 말하는 쪽으로 나오는지, 이름만 나오는지를 우리가 가진 글에서 봅니다. 기사에는 더 있을 수 있습니다.',
    who: '사건에 나오는 이',
    speaks: '스스로 말함',
    spokenOf: '이름만 나옴',
    inDossier: '자료를 엮은 이의 글에서',
    of: (n, all) =>
      n === 0
        ? `이름이 나오는 ${takes(all)} 중 없음`
        : n === all
          ? `이름이 나오는 ${takes(all)} 모두`
          : `이름이 나오는 ${takesOf(n, all)}`,
    none: '없음',
    nowhere: '우리가 가진 어느 보도의 글에도 없음',
    onlyDossier: '자료를 엮은 이의 말',
    dossierSpeaks: '스스로 말함',
    dossierNames: '이름만 나옴',
    dossierNot: '이름 없음',
    rule: '규칙: 이름이 말을 전하는 동사나 인용의 주인으로 나오는지를 봅니다. 대명사가 말하는 경우는 놓치고, 한 문장 안의 다른 절을 잘못 볼 수도 있습니다.',
    caption: (n, withWords, all) =>
      `단위: 이 자료의 보도. n = ${figure(all)}, 그중 글이 없는 보도 ${figure(all - withWords)}. 사건에 나오는 이름 ${figure(n)}개.`,
    noEntities: '자료에 당사자의 이름이 없어 누가 말하는지 규칙으로 볼 수 없습니다.',
  },

  copy: {
    title: '같은 글에서 나왔을 수 있는 보도',
    says: '주소, 제목, 인용이 거의 같은 보도입니다. 가능성일 뿐입니다. 한 사건을 쓰는 낱말은 비슷하기 마련이고, 누가 썼는지는 여기서 알 수 없습니다.',
    folded: (carriers) => `보도 하나, 실은 곳 ${figure(carriers)}`,
    counts: (all, folded) =>
      `이 자료의 ${takes(all)}. 같은 글에서 나왔을 수 있는 것을 하나로 세면 ${figure(folded)}건입니다.`,
    by: {
      link: (shared, all) =>
        shared === all
          ? `주소의 낱말 ${figure(all)}개가 모두 같음`
          : `주소의 서로 다른 낱말 ${figure(all)}개 중 ${figure(shared)}개가 같음`,
      headline: () => '대소문자와 부호를 빼면 제목이 같음',
      quotation: () => '대소문자와 부호를 빼면 인용이 같음',
    },
    none: '그렇게 볼 만큼 비슷한 보도가 없습니다.',
    rule: '주소는 조사나 어미 같은 작은 말을 뺀 낱말이 여섯 개 이상이고 열에 여덟 이상 같을 때, 제목과 인용은 같을 때입니다.',
    caption: (n, asked) =>
      `단위: 이 자료의 보도 두 건씩. n = 보도 ${figure(n)}건, 그중 매체 자신의 말이 없는 보도 ${figure(n - asked)}.`,
    share: (outlets) => `${outlets.join(', ')}:`,
  },
};
