/**
 * The currencies, one line each: code; the marks that may stand before a number
 * beside the code itself; English names (`|` before each phrase); Korean,
 * Chinese and Japanese ones, as in `unitTable`. A name that several currencies
 * bear (`francs`, `pesos`) is its own code. Codes count in capitals only.
 */
export const currencies: readonly (readonly [code: string, marks: string, english: string, others: string])[] = [
  [
    'USD',
    '$ US$ US_$ U.S.$ U.S._$ U.S_$ USD$',
    'dollars bucks|us dollars|american dollars',
    '미국_달러 미_달러 미달러 달러 美元 美金 美圆 米ドル ドル(?!ア)',
  ],
  ['cent', '', 'cents', '센트(?!럴) 美分 セント'],
  ['CAD', 'C$ C_$ Can$ CAD$', '|canadian dollars', '캐나다_달러 加元 加拿大元 カナダドル カナダ・ドル'],
  ['AUD', 'A$ AU$ AUD$', '|australian dollars', '호주_달러 澳元 豪ドル'],
  ['NZD', 'NZ$ NZD$', '|new zealand dollars', '뉴질랜드_달러 新西兰元 紐元 NZドル'],
  ['HKD', 'HK$ HK_$', '|hong kong dollars', '홍콩_달러 港元 港币 港幣 香港ドル'],
  [
    'TWD',
    'NT$ NT_$',
    '|taiwan dollars|new taiwan dollars',
    '대만_달러 台币 台幣 新台幣 新台币 台湾ドル ニュー台湾ドル 台湾元',
  ],
  ['SGD', 'S$', '|singapore dollars', '싱가포르_달러 新加坡元 シンガポールドル シンガポール・ドル'],
  ['KRW', '₩', 'won', '원(?![칙색자인내장정래]) 한국_원 韩元 韓元 韩圆 韓圜 ウォン'],
  [
    'CNY',
    'RMB rmb 人民币 人民幣',
    'yuan renminbi rmb|chinese yuan',
    '위안(?!부) 중국_위안 元人民币 元人民幣 人民币 人民幣 元(?![旦素年月日祖首]) 人民元',
  ],
  ['JPY', '¥', 'yen|japanese yen', '엔(?![진터]) 일본_엔 日元 日圆 日圓 日本円 円'],
  ['sen', '', '', '銭 日本銭'],
  ['EUR', '€', 'euros euro', '유로(?!파|존) 欧元 歐元 ユーロ'],
  ['GBP', '£', 'pounds sterling quid|pounds sterling', '파운드 英镑 英鎊 ポンド'],
  ['penny', '', 'pence pennies penny', '펜스 페니(?!실) 便士 ペンス'],
  ['INR', '₹ Rs rs Rs. rs.', 'rupees', '루피(?!아) 卢比 盧比 ルピー ரூ'],
  ['CHF', '', '|swiss francs', '스위스_프랑 瑞士法郎 瑞郎 スイスフラン スイス・フラン'],
  ['franc', '', 'francs', '프랑(?!스|크) 法郎 フラン(?!ス)'],
  ['RUB', '₽', 'rubles roubles', '루블 卢布 盧布 ルーブル'],
  ['UAH', '₴', 'hryvnia hryvnias', '흐리우냐 格里夫纳 フリブナ'],
  ['lira', '₺', 'lira liras|turkish lira', '리라 里拉 リラ'],
  ['shekel', '₪ NIS', 'shekels', '셰켈 谢克尔 シェケル'],
  ['AED', '', 'dirhams', '디르함 迪拉姆 ディルハム'],
  ['riyal', '', 'riyals', '리얄 里亚尔 リヤル'],
  ['rial', '', 'rials', '리알 イランリアル'],
  ['SEK', '', 'kronor', '스웨덴_크로나 瑞典克朗 スウェーデンクローナ'],
  ['krone', '', 'kroner krone krona', '크로네 크로나(?!1) 克朗 クローネ クローナ'],
  ['PLN', '', 'zloty zlotys', '즈워티 兹罗提 ズロチ'],
  ['peso', 'Mex$ MX$ MXN$ ₱', 'pesos', '페소 比索 ペソ'],
  ['BRL', 'R$', 'reais', '헤알 雷亚尔 レアル(?!タ)'],
  ['ZAR', '', 'rand', '랜드(?!마|로) 兰特 南アフリカランド'],
  ['NGN', '₦', 'naira', '나이라 奈拉 ナイラ'],
  ['THB', '฿', 'baht', '바트 泰铢 泰銖 バーツ'],
  ['MYR', 'RM', 'ringgit', '링깃 林吉特 令吉 リンギット リンギ'],
  ['IDR', 'Rp', 'rupiah', '루피아 印尼盾 ルピア'],
  ['VND', '₫', 'dong', '베트남_동 越南盾 ベトナムドン'],
  ['kip', '₭', 'kip', '킵(?![고하]) ラオスキープ'],
  ['lari', '₾', 'lari', '라리(?!가) ラリ'],
  ['colón', '₡', 'colones', '콜론 コロン'],
  ['balboa', '', 'balboas', '발보아 パナマ・バルボア バルボア'],
  ['markka', '', 'markka markkaa', '마르카 핀란드_마르카 芬兰马克 マルカ'],
  ['peseta', '', 'pesetas', '페세타 比塞塔 ペセタ'],
  ['guilder', '', 'guilders', '휠던 네덜란드_휠던 荷兰盾 ギルダー'],
  ['BTC', '₿', 'bitcoins bitcoin', '비트코인 个比特币 個比特幣 比特币 比特幣 ビットコイン'],
  ['satoshi', '', 'satoshis', ''],
];

/** What of a currency is said after it: `3 dollars 50 cents`, `50元6角3分`; each with its worth. */
export const parts: Readonly<Record<string, number>> = {
  ...{ cent: 0.01, cents: 0.01, pence: 0.01, 센트: 0.01, 펜스: 0.01, 美分: 0.01, 便士: 0.01, セント: 0.01 },
  ...{ 銭: 0.01, 日本銭: 0.01, 角: 0.1, 毛: 0.1, 分: 0.01 },
};

const ownCodes = currencies.map(([code]) => code).filter((code) => /^[A-Z]{3}$/.test(code));

/** What may stand before or after a number as it is: codes in capitals or small letters. */
export const codes: ReadonlyMap<string, string> = new Map(
  ownCodes.flatMap((code) => [[code, code] as const, [code.toLowerCase(), code] as const]),
);

/** Every mark before a number, with its code; those with a dollar sign in small letters too. */
export const marks: ReadonlyMap<string, string> = new Map([
  ...codes,
  ...currencies.flatMap(([code, before]) =>
    before
      .split(' ')
      .filter(Boolean)
      .map((mark) => mark.replace('_', ' '))
      .flatMap((mark) => (mark.includes('$') ? [mark, mark.toLowerCase()] : [mark]))
      .map((mark) => [mark, code] as const),
  ),
]);

/** For a pattern, the longest first. */
export const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/g, '\\$&'))
    .join('|');

/** The marks in Latin letters, which grown onto digits name no model: `RM5bn`, `US5`. */
export const latinMarks = anyOf(
  [...marks.keys(), 'US', 'HK', 'NT', 'A', 'C', 'S'].filter((mark) => /^[A-Za-z.]+$/.test(mark)),
);
