import { type WordList, wordList } from './wordList';

/**
 * Korean, not measured. `주장하다` stands for every form of the verb and never for
 * the noun, so 부인 (wife), 시인 (poet) and 인정 stay out; a noun stands for itself
 * with its particles and its 하다, 되다 and 적; `전했+` for whatever the word goes
 * on with; `-라는 분석` may follow a syllable. All others open a word, so 무혐의 is
 * no 혐의 and 지속가능성 no 가능성. Left out: 약, 가량 and 안팎, which hedge figures
 * only; 수 있다, which is more often can than may; 전망 (a view), 전면 (a front page),
 * 절대; 전쟁, 폭탄, 붕괴 and 참사, which are mostly meant.
 */
export const korean: readonly WordList[] = [
  wordList(
    'ko',
    'neutral',
    'Park and Lee 2007',
    '말했+|말한다+|말하며|말하면서|전했+|전한다+|전하며|전하면서|덧붙이다|설명하다|발표하다|-라고 했+|-다고 했+|-자고 했+|-라고 한다|에 따르면|-에 따르면',
  ),
  wordList('ko', 'neutral', 'Park and Lee 2007', '밝히다|지적하다|짚다|공개했+', {
    caution: 'leans-factive',
    unless: {
      밝히다: { after: /(?:불|촛불|등|눈)(?:을|를)?\s?$/ },
      짚다: { after: /(?:땅|손|목발|지팡이)(?:을|를)?\s?$/ },
    },
  }),
  wordList('ko', 'strong', 'Hooper 1975', '강조하다|역설하다|단언하다|못박다|못 박다|경고하다|선언하다'),
  wordList('ko', 'distancing', 'Recasens et al. 2013', '주장하다|주장|자처하다|이른바|소위|의혹', {
    unless: { 주장: { before: /^\s?(?:완장|선수|[가-힣]{2,3} 선수)/ }, 소위: { before: /^(?:원회|로 임관)/ } },
  }),
  wordList('ko', 'accusing', 'Recasens et al. 2013', '비난|비판하다|규탄|맹비난|질타|성토하다|고발|폭격하듯 비난'),
  wordList('ko', 'accusing', 'Recasens et al. 2013', '혐의|기소|고소', { caution: 'legal-term' }),
  wordList('ko', 'conceding', 'Hooper 1975', '인정하다|시인하다|실토하다|자인하다'),
  wordList('ko', 'factive', 'Karttunen 1971', '폭로|드러나다|드러내다|확인하다|확인되다|밝혀지다|들통나다'),
  wordList('ko', 'dismissing', 'Hooper 1975', '부인하다|일축|반박|반론|거부하다|강력 부인'),
  wordList('ko', 'urging', 'Hooper 1975', '촉구|요구하다|당부하다|호소하다'),
  wordList(
    'ko',
    'hearsay',
    'Recasens et al. 2013',
    '알려지다|전해지다|관측이 나오다|관측된다+|-라는 분석|-다는 분석|-라는 관측|-다는 관측|소식통',
    { unless: { 알려지다: { after: /(?:널리|잘)\s?$/ } } },
  ),
  wordList(
    'ko',
    'charged',
    'Wikipedia, Words to watch',
    '충격|파문|일파만파|논란|강행|졸속|횡포|만행|꼼수|괴담|선동|종북|극우|극좌|패권|야욕|도발|굴복|대란|철퇴|직격탄|압도|망언|막말|빌미|민낯',
    { unless: { 충격: { before: /^(?:파|량| 흡수)/ } } },
  ),
  wordList(
    'ko',
    'hedge',
    'Hyland 2005',
    '것으로 보이다|것으로 추정|가능성|수도 있다|-듯하다|듯 보이다|것 같다|추정|추정되다|대체로|아마|아마도|전망이다|전망된다+|의심|-지도 모르다',
    { unless: { 가능성: { after: /지속\s?$/ } } },
  ),
  wordList(
    'ko',
    'booster',
    'Hyland 2005',
    '분명|확실|명백|반드시|결코|틀림없이|역대 최대|역대 최고|역대급|사상 최대|사상 최초|사상 최고|의심할 여지|전면적',
  ),
  wordList('ko', 'contesting', 'Recasens et al. 2013', '공방|회색지대|회색 지대|역풍|반발|갑론을박|엇갈리다|논쟁'),
  wordList(
    'ko',
    'rejecting',
    'Recasens et al. 2013',
    '사실무근|근거 없다|근거 없이|근거가 없다|실질이 없다|허위 주장|터무니없다|사실이 아니다',
  ),
  wordList(
    'ko',
    'act',
    'own',
    '공격|탈취|절도|도둑질|사기|사기성|침해|해킹|무단|불법|불법적|유출|위반|도용|표절|빼돌리다|베끼다|훔치다|학살|침공|조작',
    { unless: { 사기: { after: /(?:도자|구매)\s?$/, before: /^(?:가 (?:높|낮|오르|떨어)|를 (?:북돋|꺾|높))/ } } },
  ),
];
