type Sentence = (dice: (sides: number) => number) => string;

/** Sentences of our own about a harbour strike nobody held, with figures, days, names and charged words, in four languages. */
export const tongues = {
  en: [
    (dice) =>
      `The union claims that ${4000 + 100 * dice(12)} dockers walked out on ${1 + dice(28)} June, a figure Tideway disputes.`,
    (dice) =>
      `According to Ines Okoro, about ${20 + dice(30)},000 containers are stuck at Velmora, nearly ${60 + dice(30)}% more than in May.`,
    (dice) =>
      `“We were left no choice,” Okoro said, adding that the ${30 + dice(40)}-day offer was an insult to every family on the quay.`,
    (dice) =>
      `Tideway accused the strikers of holding the country to ransom and put the loss at ${1 + dice(9)}.${dice(10)} billion dollars.`,
    () => 'Officials reportedly fear that the blockade may spread to two other harbours unless talks resume.',
    (dice) =>
      `The contracts, signed between 22 April and 5 June, cover ${12 + dice(6)}.${dice(10)} million tonnes, the company insists.`,
    () => 'The Dockers Union denied the allegation and called the so-called rescue plan a brazen attempt to cut wages.',
    () => 'Independent observers could not confirm either account, and the ministry has not answered questions.',
  ],
  ko: [
    (dice) => `항만노조는 6월 ${1 + dice(28)}일 조합원 ${4000 + 100 * dice(12)}명이 파업에 들어갔다고 주장했다.`,
    (dice) =>
      `오코로 위원장은 벨모라 항에 컨테이너 약 ${2 + dice(3)}만 ${1 + dice(9)}000개가 묶여 있으며 5월보다 ${60 + dice(30)}% 많다고 밝혔다.`,
    () => '“우리에게는 선택지가 없었다”고 그는 말했다.',
    (dice) => `타이드웨이는 파업이 불법이라고 비난하며 손실을 ${1 + dice(9)}조 ${1 + dice(9)}000억 원으로 추산했다.`,
    () => '정부 관계자는 봉쇄가 다른 항구로 번질 수 있다고 우려한 것으로 알려졌다.',
  ],
  zh: [
    (dice) => `码头工会称，6月${1 + dice(28)}日共有${4000 + 100 * dice(12)}名工人罢工，泰德威予以否认。`,
    (dice) => `奥科罗表示，约${2 + dice(3)}.${dice(10)}万个集装箱滞留在维尔莫拉，比5月多${60 + dice(30)}%。`,
    () => '“我们别无选择。”她说。',
    (dice) => `泰德威指责罢工者绑架国家，损失达${1 + dice(9)}亿美元。`,
    () => '据报道，官员担心封锁会蔓延到另外两个港口。',
  ],
  ja: [
    (dice) => `港湾労組は6月${1 + dice(28)}日に${4000 + 100 * dice(12)}人がストに入ったと主張した。`,
    (dice) =>
      `オコロ委員長はヴェルモラ港に約${2 + dice(3)}万${1 + dice(9)}000個のコンテナが滞留し、5月より${60 + dice(30)}％多いと述べた。`,
    () => '「選択の余地はなかった」と同氏は語った。',
    (dice) => `タイドウェイはストを違法だと非難し、損失は${1 + dice(9)}億ドルに上ると説明した。`,
    () => '政府高官は封鎖が他の二港に広がる恐れがあるとみているという。',
  ],
} satisfies Record<string, readonly Sentence[]>;
