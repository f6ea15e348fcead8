/**
 * What the app may not say (method 5, the claim ladder): of an outlet or a take it
 * may repeat what someone says with who says it, and what is in the words at hand,
 * never a verdict. A sentence with the pattern is forbidden unless one of the
 * contexts fits it, each named for where it stands and why it may.
 */
export interface ForbiddenClaim {
  readonly name: string;
  readonly pattern: RegExp;
  readonly reason: string;
  /** A sentence it is there to catch. */
  readonly example: string;
  readonly allowed: readonly { readonly where: string; readonly sentence: RegExp }[];
}

const noVerdict = 'a verdict on an outlet; only who says what of it may be shown';
const handPicked = 'a dossier is picked by hand and is no sample of anything';
const notHeld = 'what is not in the words we hold may well stand in the article';
const noScore = 'nothing rates an outlet or a take';
const noNumber = 'shares are “x of n” below twenty and whole percent from there';

const methodDisowns = {
  where: 'the Method page, saying there is none',
  sentence: /No outlet is rated and nothing is scored|There is no bias number|점수를 매기지 않습니다|편향 점수는 없고/,
};
const measuredSentence = {
  where: 'how well a word list did against people who judged sentences',
  sentence: /judged (?:to be )?biased|judged as biased|편향(?:되었|됐|됨|이 있)[^.]*(?:판단|판정|보았|봤)/,
};
const frameScale = {
  where: 'how a published frame scale is computed from answers',
  sentence: /A frame’s score is the mean|프레임의? ?점수는|점수는 (?:그 )?(?:답|물음|질문)/,
};
const coders = {
  where: 'agreement of coders, the textbook’s word for it',
  sentence: /agree|alpha|coder|Krippendorff|일치|알파|코더|크리펜도르프/i,
};
const disowned = {
  where: 'a sentence that says it is not said, or whose word it is',
  sentence: /is not said|says “independent”|is a description, not a finding|말하지 않습니다|라고 적(?:었|혀)/,
};

export const forbiddenClaims: readonly ForbiddenClaim[] = [
  {
    name: 'biased',
    pattern: /\b(?:un)?biased\b/iu,
    reason: noVerdict,
    example: 'This outlet is biased.',
    allowed: [measuredSentence],
  },
  {
    name: 'a bias of someone, or a number for it',
    pattern:
      /\bbias (?:score|rating|number|meter|index|level of)|\b(?:outlet|paper|take|article|source)(?:[’']s)? bias\b|\bbias of (?:the|this|an?) (?:outlet|paper|take|article)/iu,
    reason: noVerdict,
    example: 'The bias of this outlet is strong.',
    allowed: [methodDisowns],
  },
  {
    name: 'blindspot',
    pattern: /\bblind[ -]?spots?\b/iu,
    reason: 'not collected is not unseen; the word is another product’s mark',
    example: 'A blindspot for the left.',
    allowed: [],
  },
  {
    name: 'ignored, hidden, suppressed',
    pattern:
      /\b(?:outlets?|papers?|takes?|press|they) (?:\w+ )?(?:ignor|hid(?:es?)?\b|conceal|suppress|omit|censor|cover(?:s|ed)? up|downplay|bur(?:y|ies|ied)\b)|\b(?:ignored|hidden|suppressed|omitted|censored|concealed|buried|downplayed) by\b/iu,
    reason: notHeld,
    example: 'The number was ignored by CNBC.',
    allowed: [],
  },
  {
    name: 'the media',
    pattern:
      /\bthe (?:news )?media\b(?! owner)|\b(?:mainstream|western|eastern|liberal|conservative) (?:media|press)\b/iu,
    reason: handPicked,
    example: 'How the media told it.',
    allowed: [disowned],
  },
  {
    name: 'a score or a rank',
    pattern: /\b(?:scor(?:es?|ed|ing)|ratings?|rated|ranks?|ranked|ranking|stars?)\b/iu,
    reason: noScore,
    example: 'Score of this take: 7',
    allowed: [methodDisowns, frameScale, coders],
  },
  {
    name: 'trust and truth',
    pattern:
      /\b(?:un)?(?:trustworthy|credible|reliable)\b|\bfake news\b|\b(?:mis|dis)information\b|\b(?:outlet|take|article) (?:lies|lied|is (?:true|false|wrong|right))\b/iu,
    reason: noVerdict,
    example: 'A trustworthy outlet.',
    allowed: [coders],
  },
  {
    name: 'independent, neutral, objective',
    pattern: /\b(?:is|are|not) (?:an? )?(?:truly )?(?:neutral|objective|independent|impartial)\b/iu,
    reason: noVerdict,
    example: 'The outlet is not independent.',
    allowed: [disowned],
  },
  {
    name: 'left and right',
    pattern: /\b(?:left|right|centre|center)[ -](?:wing|leaning)\b|\bleans? (?:left|right)\b/iu,
    reason: noVerdict,
    example: 'A left-leaning outlet.',
    allowed: [],
  },
  {
    name: 'what an outlet thinks',
    pattern:
      /(?:\boutlet|\btake|\$\{\w*outlet\w*\}) (?:doubts|believes|thinks|wants|favou?rs|sides with|takes sides|supports|opposes)\b/iu,
    reason: 'words may be a cue; what an outlet thinks is not in them',
    example: '$' + '{outlet} doubts it.',
    allowed: [],
  },
  {
    name: 'balanced',
    pattern: /\b(?:un|im|well-)?balanced\b|\bevenness of (?:views|lenses)\b|\bJ = /iu,
    reason: 'labels used once each are even by their making',
    example: 'The lenses are well-balanced (J = 1.00).',
    allowed: [disowned],
  },
  {
    name: 'a percentage with decimals',
    pattern: /\d[.,]\d+ ?(?:%|percent\b|퍼센트)/u,
    reason: noNumber,
    example: '71.4% of takes',
    allowed: [],
  },
  {
    name: '편향되었다',
    pattern: /편향(?:되|적|됐|된|성)|편향 ?(?:점수|지수|도\b)|편파/u,
    reason: noVerdict,
    example: '이 매체는 편향되었다.',
    allowed: [methodDisowns, measuredSentence],
  },
  {
    name: '사각지대',
    pattern: /사각지대|블라인드 ?스[팟폿]/u,
    reason: 'not collected is not unseen; the word is another product’s mark',
    example: '보도 사각지대',
    allowed: [],
  },
  {
    name: '숨겼다',
    pattern:
      /숨겼|숨긴|숨기는 |감췄|감춘|은폐|외면했|외면한|묵살|축소 ?보도|(?:매체|언론)[은는이가] [^.]*(?:무시|누락|빠뜨)/u,
    reason: notHeld,
    example: '이 매체가 숫자를 숨겼다.',
    allowed: [],
  },
  {
    name: '언론은',
    pattern: /(?:주류|서방|서구|진보|보수) ?언론|언론(?:은|이|들은|들이|계는) |언론 전체/u,
    reason: handPicked,
    example: '서방 언론은 이렇게 말했다.',
    allowed: [disowned],
  },
  {
    name: '점수, 순위',
    pattern: /점수|평점|등급|순위/u,
    reason: noScore,
    example: '이 보도의 점수는 7점',
    allowed: [methodDisowns, frameScale, coders],
  },
  {
    name: '신뢰, 진실',
    pattern: /신뢰할 수|믿을 (?:수 있는|만한) (?:매체|보도|언론)|가짜 ?뉴스|왜곡 ?보도|허위 ?보도/u,
    reason: noVerdict,
    example: '신뢰할 수 없는 매체',
    allowed: [coders],
  },
  {
    name: '독립 언론이 아니다',
    pattern:
      /독립 ?언론(?:이 아[니닙닌]|이다|입니다)|(?:중립|객관)적인 (?:매체|보도)|(?:매체|보도)[은는이가] (?:중립|객관|독립)적/u,
    reason: noVerdict,
    example: '이 매체는 독립 언론이 아니다.',
    allowed: [disowned],
  },
  {
    name: '좌파, 우파',
    pattern: /좌파|우파|(?:진보|보수) 성향/u,
    reason: noVerdict,
    example: '진보 성향 매체',
    allowed: [],
  },
  {
    name: '매체의 속마음',
    pattern: /(?:매체|보도|\$\{\w*outlet\w*\})[은는이가]? (?:의심|지지|반대|편을 들|옹호)(?:한다|합니다|하고)/u,
    reason: 'words may be a cue; what an outlet thinks is not in them',
    example: '이 매체는 의심한다.',
    allowed: [],
  },
  {
    name: '관점이 고르다',
    pattern: /관점이 (?:고르|균형)|균형 ?(?:잡힌|있는)/u,
    reason: 'labels used once each are even by their making',
    example: '관점이 고르다 (J = 1.00).',
    allowed: [disowned],
  },
  {
    name: '안보 프레임이다',
    pattern: /프레임(?:이다|입니다)(?![가-힣])/u,
    reason: 'a frame is what someone coded, with who and how many',
    example: '이 기사는 안보 프레임이다.',
    allowed: [disowned],
  },
];
