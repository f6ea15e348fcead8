import { type WordList, wordList } from './wordList';

/** Compounds in which 称 names or measures, and 说 tells a story or persuades. */
const name = {
  after: /[名简簡职職对對人俗统統相匀勻堪尊全并並又通美誉譽宣声聲坚堅据據自号號诬誣]$/,
  before: /^[为為作之号號呼谓謂得赞讚霸职職心重道帝雄王]/,
};
const tale = { after: /[小学學传傳据據演游遊解听聽邪再虽雖来來胡]$/, before: /^[明法服唱辞辭客教书書不谎謊]/ };

/**
 * Chinese, simplified and traditional, not measured. Words are found anywhere, as
 * nothing stands between them; what a character is part of decides. 称 alone is
 * neutral in news, whatever dictionaries say. Left out: 要求, 介绍 and 报道 alone, which
 * are mostly nouns, and 或.
 */
export const chinese: readonly WordList[] = [
  wordList(
    'zh',
    'neutral',
    'own',
    '表示|说|說|介绍说|介紹說|告诉|告訴|回应称|回應稱|回应|回應|报道说|報道說|写道|寫道',
    {
      unless: { 说: tale, 說: tale, 表示: { after: /[不未]$/ } },
    },
  ),
  wordList('zh', 'neutral', 'own', '称|稱', {
    caution: 'neutral-despite-dictionaries',
    unless: { 称: name, 稱: name },
  }),
  wordList('zh', 'neutral', 'own', '指出|宣布|公布', { caution: 'leans-factive' }),
  wordList('zh', 'strong', 'Hooper 1975', '强调|強調|坚称|堅稱|重申|警告|誓言'),
  wordList('zh', 'distancing', 'Recasens et al. 2013', '声称|聲稱|宣称|宣稱|自称|自稱|号称|號稱|妄称|妄稱|所谓|所謂', {
    unless: { 所谓: { after: /[无無]$/ }, 所謂: { after: /[无無]$/ } },
  }),
  wordList(
    'zh',
    'accusing',
    'Recasens et al. 2013',
    '指责|指責|谴责|譴責|抨击|抨擊|痛批|炮轰|炮轟|控诉|控訴|诬称|誣稱',
  ),
  wordList('zh', 'accusing', 'Recasens et al. 2013', '指控|起诉|起訴|涉嫌|被控', { caution: 'legal-term' }),
  wordList('zh', 'conceding', 'Hooper 1975', '承认|承認|坦承|坦言'),
  wordList('zh', 'factive', 'Karttunen 1971', '揭露|披露|证实|證實|曝光|揭穿'),
  wordList('zh', 'dismissing', 'Hooper 1975', '否认|否認|驳斥|駁斥|反驳|反駁|斥责|斥責|批驳|批駁'),
  wordList('zh', 'urging', 'Hooper 1975', '敦促|呼吁|呼籲|促请|促請|力促|强烈要求|強烈要求'),
  wordList(
    'zh',
    'hearsay',
    'Recasens et al. 2013',
    '据悉|據悉|据报道|據報導|據報道|据称|據稱|据说|據說|传闻|傳聞|据传|據傳|消息人士',
  ),
  wordList(
    'zh',
    'charged',
    'own',
    '霸权|霸權|抹黑|肆意|悍然|叫嚣|叫囂|污蔑|诬蔑|誣衊|炒作|双标|雙標|险恶|險惡|丑化|醜化|围堵|圍堵|打压|打壓|震惊|震驚|轰动|轟動',
  ),
  wordList(
    'zh',
    'hedge',
    'Hyland 2005',
    '可能|或许|或許|也许|也許|大概|恐怕|似乎|看来|看來|据信|據信|疑似|疑|或将|或將|料将|料將|估计|估計',
    {
      unless: {
        可能: { after: /[不尽盡]$/, before: /^性为零/ },
        疑: {
          after: /[无無怀懷质質嫌置可存释釋不惊驚狐半迟遲猜]$/,
          before: /^[问問虑慮惑点點心犯云雲义義难難人]/,
        },
      },
    },
  ),
  wordList(
    'zh',
    'booster',
    'Hyland 2005',
    '显然|顯然|毫无疑问|毫無疑問|无疑|無疑|绝对|絕對|必然|必将|必將|不可能|史上最大|前所未有|众所周知|眾所周知',
    {
      unless: {
        无疑: { before: /^问/ },
        無疑: { before: /^問/ },
        绝对: { before: /^[值零温溫]/ },
        絕對: { before: /^[值零温溫]/ },
      },
    },
  ),
  wordList('zh', 'contesting', 'Recasens et al. 2013', '争议|爭議|灰色地带|灰色地帶|质疑|質疑|争端|爭端|反弹|反彈'),
  wordList(
    'zh',
    'rejecting',
    'Recasens et al. 2013',
    '毫无根据|毫無根據|子虚乌有|子虛烏有|无端|無端|不实|不實|没有实质|沒有實質|站不住脚|站不住腳',
  ),
  wordList(
    'zh',
    'act',
    'own',
    '攻击|攻擊|窃取|竊取|盗取|盜取|盗用|盜用|非法|违法|違法|抄袭|抄襲|侵权|侵權|入侵|欺诈|欺詐|剽窃|剽竊|泄露|洩露|间谍|間諜',
  ),
];
