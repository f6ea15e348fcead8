import { type WordList, wordList } from './wordList';

/**
 * Japanese, not measured. `述べ~` stands for the stem with its endings (述べた, 述べる,
 * 述べている) and for no passive, so 認められる (is recognised) and 求められる (is
 * needed) stay out. Left out: 模様 (a pattern), 見通し (an outlook).
 */
export const japanese: readonly WordList[] = [
  wordList('ja', 'neutral', 'own', '述べ~|語~|話し~|説明~|発表~|伝え~|によると|によれば|と言~|コメント~', {
    unless: { '語~': { after: /[物国國英本]$/ } },
  }),
  wordList('ja', 'neutral', 'own', '明らかに~|指摘~', { caution: 'leans-factive' }),
  wordList('ja', 'strong', 'Hooper 1975', '強調~|断言~|警告~|宣言~'),
  wordList('ja', 'distancing', 'Recasens et al. 2013', '主張~|主張|と称する|と称し|いわゆる|自称'),
  wordList('ja', 'accusing', 'Recasens et al. 2013', '非難~|非難|批判~|批判|糾弾'),
  wordList('ja', 'accusing', 'Recasens et al. 2013', '告発|容疑|起訴|提訴', { caution: 'legal-term' }),
  wordList('ja', 'conceding', 'Hooper 1975', '認め~'),
  wordList('ja', 'factive', 'Karttunen 1971', '暴露~|判明~|発覚~|浮き彫り'),
  wordList('ja', 'dismissing', 'Hooper 1975', '否定~|反論|反論~|一蹴|否認'),
  wordList('ja', 'urging', 'Hooper 1975', '求め~|促し~|訴え~|呼びかけ~|要請~', {
    unless: { '促し~': { after: /催$/ } },
  }),
  wordList(
    'ja',
    'hearsay',
    'Recasens et al. 2013',
    'とされる|とされた|とされている|関係者によると|だという|とのこと|と報じられ',
    {
      unless: { とされる: { after: /(?:必要|可能)$/ }, とされた: { after: /必要$/ }, とされている: { after: /必要$/ } },
    },
  ),
  wordList('ja', 'charged', 'own', '暴挙|暴走|衝撃|騒然|物議|覇権|横暴|捏造|炎上|激怒|泥沼|猛反発|極右|極左', {
    unless: { 衝撃: { before: /^[波吸]/ } },
  }),
  wordList(
    'ja',
    'hedge',
    'Hyland 2005',
    'とみられ~|とみられる|とみられている|可能性|かもしれない|だろう|でしょう|おそらく|恐らく|らしい|疑い|疑われ|もよう',
    {
      unless: { 可能性: { before: /^がない/ }, らしい: { after: /[らたばめ]$/ } },
    },
  ),
  wordList(
    'ja',
    'booster',
    'Hyland 2005',
    '必ず|絶対に|断じて|決して|間違いなく|確実に|明らかだ|史上最大|過去最大|過去最多|前代未聞',
    {
      unless: { 必ず: { before: /^しも/ } },
    },
  ),
  wordList('ja', 'contesting', 'Recasens et al. 2013', '論争|グレーゾーン|反発|疑問視|物別れ|賛否', {
    unless: { 反発: { after: /(?:株|相場|ドル|円|平均)(?:は|が)?\s?$/ } },
  }),
  wordList('ja', 'rejecting', 'Recasens et al. 2013', '事実無根|根拠がない|根拠のない|でたらめ'),
  wordList('ja', 'act', 'own', '攻撃|窃取|窃盗|不正|違法|盗用|盗作|侵害|詐欺|侵入|盗み~|スパイ|流出|違反'),
];
