import type { ColumnMeaning } from '@/core/intake/intake';

/** What columns are called, folded, the surest name first: in English, Korean, Chinese and Japanese. */
const names: readonly (readonly [meaning: ColumnMeaning, listed: string])[] = [
  [
    'link',
    'url|link|links|urls|articleurl|articlelink|sourceurl|newsurl|storyurl|permalink|webaddress|weblink|address|href|uri|주소|링크|원문주소|원문링크|기사주소|기사링크|기사url|웹주소|网址|網址|链接|連結|鏈接|链接地址|リンク|アドレス|記事url',
  ],
  [
    'outlet',
    'outlet|outletname|newsoutlet|publisher|publication|publicationtitle|newspaper|media|medianame|mediaoutlet|newssource|sourcename|source|site|website|매체|매체명|언론사|언론사명|언론|신문사|방송사|출처|媒体|媒體|媒体名称|媒体名|来源|來源|メディア|メディア名|報道機関|出典|新聞社',
  ],
  ['country', 'country|countryname|countrycode|nation|sourcecountry|국가|국가명|나라|国家|國家|国|国名'],
  ['region', 'region|area|지역|권역|地区|地區|地域'],
  ['language', 'language|lang|languagecode|언어|语言|語言|言語'],
  ['lens', 'lens|perspective|standpoint|viewpoint|관점|렌즈|시각|입장|视角|視角|立场|立場|観点|視点'],
  [
    'headline',
    'headline|title|articletitle|newstitle|storytitle|제목|기사제목|헤드라인|표제|标题|標題|题目|題目|見出し|タイトル|題名',
  ],
  ['gist', 'gist|요약|요지|한줄요약|핵심|摘要|要旨|要点|要約|梗概'],
  ['quote', 'quote|quotation|인용|인용문|인용구|引用|引文|引语|引用文'],
  [
    'published',
    'published|publishedat|publisheddate|publicationdate|publishdate|publishedon|pubdate|datepublished|date|day|발행일|게시일|보도일|보도일자|게재일|작성일|날짜|일자|일시|发布日期|發布日期|发布时间|日期|掲載日|公開日|配信日|日付',
  ],
  [
    'byline',
    'byline|author|authors|authorname|reporter|journalist|writer|기자|기자명|저자|글쓴이|작성자|필자|作者|记者|記者|著者|執筆者|筆者',
  ],
  [
    'description',
    'description|excerpt|abstract|summary|snippet|lede|lead|teaser|설명|발췌|본문요약|리드문|描述|简介|簡介|説明|概要|抜粋',
  ],
];

/** What a name means, and how sure that is: the lower, the surer. */
export interface Named {
  readonly meaning: ColumnMeaning;
  readonly rank: number;
}

/** A name of two words of which only the first is known comes after all that are known whole. */
const partly = 1000;

const known: ReadonlyMap<string, Named> = new Map(
  names.flatMap(([meaning, listed]) => listed.split('|').map((name, rank) => [name, { meaning, rank }] as const)),
);

/** What a column is likely to hold by its name alone: `Publish_Date`, `country_iso2`, `기사 제목`; null where it does not tell. */
export function meaningNamed(header: string): Named | null {
  const whole = known.get(fold(header));
  if (whole !== undefined) return whole;
  const [word = '', , ...more] = header.trim().split(/[\s_\-./:(（]+/);
  const first = more.length > 0 ? undefined : known.get(fold(word));
  return first === undefined ? null : { meaning: first.meaning, rank: first.rank + partly };
}

/** True for a name that can only mean a link. */
export function namesLink(header: string): boolean {
  return known.get(fold(header))?.meaning === 'link';
}

function fold(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
