/** Every rule of reading: what it reads, how, what it gets wrong, and how far that was measured. */
export interface RuleWords {
  readonly title: string;
  readonly reads: string;
  readonly how: readonly string[];
  readonly wrong: readonly string[];
  readonly measured: string;
}

export const readingRules = {
  'link-words': {
    title: 'Words left in the link',
    reads: 'The address of an article. Its words are the outlet’s, but they are not its headline.',
    how: [
      'The last part of the path that holds words, decoded; without its extension, numbers, identifiers, and dates at either end. One word alone is no phrase.',
      'Where the dossier gives no date, a full date in the link is used and marked “from the link”.',
    ],
    wrong: [
      'The words may be meant for search engines, or be older than the headline. They are lower case and have lost their quotation and question marks.',
      'How good they are depends on the outlet’s software, so comparing the links of two outlets partly compares two programs.',
    ],
    measured: 'Against titles that were known:',
  },
  numbers: {
    title: 'Numbers and dates',
    reads: 'Every text of a dossier, in English, Korean, Chinese and Japanese.',
    how: [
      'First dates, times, addresses, versions, articles of law, model names and fractions are set aside. What is left is read as digits with thousands marks and a point, and a scale word: thousand, million, lakh, crore.',
      'East Asian figures are read in sections closed by 만, 억, 조, 경 and their Chinese and Japanese kin: 2만 5000 is 25,000, 1조 2000억 is 1.2 trillion. The word after it is the unit.',
      'Words such as “about” or “이상” are kept, and widen the figure. Two figures are the same where their units agree and their rounding overlaps: 28.8 million is 2880만, and 24,000 is not 25,000.',
      'A day without a year is taken nearest to the dossier’s date.',
    ],
    wrong: [
      'A unit may stand elsewhere in the sentence than the rule looks. A counter of anything (개, 건) agrees with every count.',
      'What is written as “several millions” is a size, and agrees with the same size only. “Yesterday” and other words for days are not read.',
    ],
    measured:
      'Against the number cases of Microsoft’s Recognizers-Text in four languages, and examples of our own. The last result stands in README under Figures; anyone can measure it afresh with “npm run figure numbers”.',
  },
  lists: {
    title: 'Word lists',
    reads: 'Every text of a dossier, its own summary too, each with the lists of the language it is printed in.',
    how: [
      'The lists are our own choice of single words, after the kinds the literature names. Latin words are found whole, Korean ones from where they begin, Chinese and Japanese ones anywhere. Of two that overlap the longer is marked.',
      'A word within quotation marks, or in a quotation printed by itself, is marked as the speaker’s.',
      'Terms of the story are not marked: a loaded word, or a word for an act, that more than half of the takes with words have (four takes or more), or that two voices or more use with the same word before it. The page says which they are.',
      'Marks are never added up, for no take and for no outlet. A reader can put a mark aside.',
    ],
    wrong: [
      'A list knows no context: “alleged” may be proper legal caution, “attack” a plain fact, and “may” a month. The exceptions we know of are listed with the words.',
      'Most slant is not in single words. In one study (BASIL, US news) 72% of the passages that annotators marked slanted by what they tell, not by how.',
    ],
    measured: 'Only the English loaded words are. Every other list says so where it is used.',
  },
  loaded: {
    title: 'Loaded words',
    reads:
      'The same texts. Four English lists, kept word for word as they were measured; a shorter one in Korean, Chinese and Japanese.',
    how: ['A sentence counts as marked with one listed word.'],
    wrong: [
      'On international news the lists were close to useless: a report of war is full of words that are loaded elsewhere.',
      'On which sentences are to be judged biased, trained annotators agree only moderately (Krippendorff’s alpha about .4, nominal).',
    ],
    measured: 'Against sentences that people had judged:',
  },
  'quotation-marks': {
    title: 'Quotation marks',
    reads: 'Stretches between quotation marks of any kind, and the words beside them that say whose they are.',
    how: [
      'A word to three in marks are a cue of their own, and so is a Korean headline that quotes. The speaker is sought in verbs of speech of the same sentence, then in a name before a colon, then in one after it.',
    ],
    wrong: [
      'Marks around a word may keep a distance from it, or only quote it exactly. No rule can tell which.',
      'A speaker named a sentence earlier is missed; in a long sentence the wrong verb may be taken.',
    ],
    measured:
      'Not measured. For comparison: of the front-page stories of one Korean daily, 1989–2009, half had a headline that quotes, against 4% in the New York Times (Han 2010).',
  },
  'shared-copy': {
    title: 'Possible shared copy',
    reads: 'The links, headlines and quotations of two takes.',
    how: [
      'Two links share copy where, of all the content words in either, without endings and stop words, 80% or more are in both (Jaccard); links of fewer than six such words are not asked. Headlines and quotations share copy where they are the same but for case, marks and spaces.',
      'The folded count is shown beside the plain one, never instead of it.',
    ],
    wrong: [
      'One event has one vocabulary: two desks may write alike. Who wrote first, and whether an agency did, cannot be seen from here.',
    ],
    measured: 'Not measured. On the first real dossier the one pair above the line is at 88%, the next at 56%.',
  },
  party: {
    title: 'Owner is a party',
    reads:
      'The owners that notes name for an outlet, from the register or the dossier, and the names of those the event is about.',
    how: [
      'The rule holds where an owner’s name has the name, or an other name, of one of them as whole words. It says that and no more. The register, its source and the dossier’s own label are shown together.',
    ],
    wrong: [
      'Registers age, and owners of owners are not followed. Two firms may share a name. Where no owner is known, the rule is silent, which is not “no”.',
    ],
    measured: 'Not measured.',
  },
  'treatment-rules': {
    title: 'Proposals for the treatment of the claim',
    reads:
      'The outlet’s own words first, then the dossier’s. What rests on the dossier’s words says how the dossier tells it.',
    how: [
      'The rules are asked in this order of every text. One that only reports yields to one that contests or rejects, and one that asserts yields to any that reports. “Claim not there” is never proposed.',
      'A proposal is for a reader to confirm or refuse. It is not a note until someone does.',
    ],
    wrong: ['No rule knows what the claim is, so a cue may be about something else.'],
    measured: 'Not measured.',
  },
  'names-voices': {
    title: 'Names and voices',
    reads: 'The names, and other names, of those the event is about, where they stand in a text.',
    how: [
      'A name is shown with what hangs on it: where someone is from, a role before it, a tail after it. People named only by where they are from (“Chinese rivals”) stand apart.',
      'Someone speaks where the name is the last before a verb of speech, or follows “according to”, or is the source of a quotation; in Korean and Japanese the particle decides. Elsewhere they are only spoken of.',
    ],
    wrong: [
      'A pronoun that speaks is missed; in a long Korean sentence a clause may have its own subject. Two names side by side may become one.',
      'In the dossier’s own words the dossier tells who spoke.',
    ],
    measured: 'Not measured.',
  },
  health: {
    title: 'Health check of a dossier',
    reads: 'The dossier as it stands in its file, and the outlet register.',
    how: [
      'Each check holds, asks for a look, or cannot be told, and shows what it rests on. None of it is a mark for the dossier.',
    ],
    wrong: ['What asks for a look may be right as it stands. What cannot be told is not all right.'],
    measured: 'Each check is tested on files with a known fault; “npm run figure health” measures it afresh.',
  },
  ledger: {
    title: 'The ledger: same, different, not there',
    reads: 'The figures, days and names of all texts, by whose words they stand in.',
    how: [
      'A row is one figure, day or name. Figures are one row where units agree and rounding overlaps. Figures of one unit that come near each other, but do not overlap, are shown as rows that compete.',
      'A cell has three values: there, not in the text we have, no text. Only what an article’s full text lacks could be called left out by the outlet; a dossier seldom holds it.',
    ],
    wrong: [
      'The same figure may be about two things, and one thing may be counted in two ways. What is only in one take may be its scoop or its error.',
    ],
    measured: 'As numbers and dates.',
  },
  measures: {
    title: 'Measures',
    reads: 'The takes of one dossier: a set that someone chose. They say nothing of what is not in it.',
    how: [
      'Shares are “x of n” below twenty, whole percent from there. What was not given is drawn and kept out of shares. Where a number would mislead there is none.',
    ],
    wrong: [
      'Takes are picked, not drawn, and copies of one agency are not two reports. Intervals answer only how wobbly so few are.',
    ],
    measured: 'Formulas are tested against published values; “npm run figure reference” computes them all afresh.',
  },
  fingerprint: {
    title: 'Fingerprint and rules',
    reads: 'The dossier as the app saves it as JSON, with the notes that were joined to it.',
    how: [
      'The first eight digits of its SHA-256 stand under every chart and on every print, with the version of the rules that drew it. The same two give the same picture.',
    ],
    wrong: ['Any change is another fingerprint, a note of yours too. It says that two files differ, not how.'],
    measured: 'Nothing is to be measured.',
  },
} satisfies Record<string, RuleWords>;
