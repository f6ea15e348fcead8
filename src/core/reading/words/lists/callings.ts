import type { ListLanguage } from './wordList';

/** The words by which someone is called besides a name, as patterns of alternatives. */
export interface Callings {
  /** Where they are from: `Chinese`, `China's`, `중국`. */
  readonly origins: string;
  /** What they are, before the name: `giant`, `기업`. */
  readonly roles: string;
  /** What a name goes on with: `Group`, `그룹`. */
  readonly tails: string;
  /** Whom one can mean without a name: `rivals`, `전문가`. */
  readonly people: string;
}

/** Our own choice, short on purpose, not measured. English goes for every text in Latin letters. */
export const callings: Readonly<Record<ListLanguage, Callings>> = {
  en: {
    origins:
      "China['’]?s|Chinese|China|U\\.?S\\.?(?:['’]s)?|American|America['’]?s|Japan['’]?s|Japanese|South Korean|North Korean|Korean|Korea['’]?s|Taiwan['’]?s|Taiwanese|India['’]?s|Indian|Pakistani|British|Britain['’]?s|UK|German|French|Russian|Russia['’]?s|Ukrainian|European|Israeli|Palestinian|Iranian|Western|Beijing['’]?s|Washington['’]?s",
    roles:
      'giant|titan|behemoth|conglomerate|company|firm|lab|start-?up|maker|developer|retailer|bank|group|operator|affiliate|unit|president|minister|senator|leader|chief|founder|billionaire|tycoon|spokes(?:man|woman|person)|expert|rival',
    tails:
      'Group|Holdings?|Cloud|Inc|Corp|Corporation|Ltd|labs?|team|unit|researchers|engineers|operators|affiliates?|executives?|officials?|spokes(?:man|woman|person)',
    people:
      'giants?|compan(?:y|ies)|firms?|labs?|start-?ups?|makers?|developers?|rivals?|competitors?|experts?|officials?|researchers?|hackers?|operators?|lawmakers?|senators?|authorities|government|regulators?|media|tech (?:giants?|firms?)',
  },
  ko: {
    origins:
      '중국|미국|한국|일본|대만|홍콩|인도|영국|독일|프랑스|러시아|우크라이나|북한|유럽|이란|이스라엘|서방|[中美日英北]',
    roles: '기업|회사|업체|공룡|거인|대기업|스타트업|연구소|랩|빅테크|대통령|총리|장관|의원|대표|회장|창업자|전문가',
    tails: '그룹|측|랩|연구소|클라우드|상원의원|의원|대통령|총리|장관|대표|회장|관계자',
    people: '기업|회사|업체|랩|연구소|빅테크|전문가|경쟁사|당국|정부|관리|연구진|해커|의원|매체|언론',
  },
  zh: {
    origins: '中国|中國|美国|美國|日本|韩国|韓國|台湾|台灣|香港|印度|英国|英國|俄罗斯|俄羅斯|欧洲|歐洲|西方',
    roles: '巨头|巨頭|公司|企业|企業|初创公司|实验室|實驗室|总统|總統|总理|總理|创始人|創辦人',
    tails: '集团|集團|公司|云|雲|实验室|實驗室|团队|團隊|发言人|發言人',
    people: '公司|企业|企業|巨头|巨頭|对手|對手|专家|專家|实验室|實驗室|官员|官員|政府|媒体|媒體|黑客',
  },
  ja: {
    origins: '中国|米国|日本|韓国|台湾|香港|インド|英国|ロシア|欧州|[米中英露韓]',
    roles: '大手|企業|新興|新興企業|会社|研究所|大統領|首相|大臣|最高経営責任者|議員',
    tails: 'グループ|社|研究所|クラウド|氏|大統領|首相|議員',
    people: '企業|大手|各社|勢|専門家|政府|当局|研究者|メディア|ハッカー',
  },
};
