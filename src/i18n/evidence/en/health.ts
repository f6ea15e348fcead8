import type { CheckId } from '@/core/evidence/health/check';
import type { Verdict } from '@/core/evidence/health/fact';
import type { Leaving } from '@/core/evidence/robust/without';
import type { WordedFact } from '@/i18n/evidence/wordFact';
import { countsIn, listsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const lists = listsIn('en-GB');

const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
const facts = (n: number) => `${figure(n)} ${noun(n, { one: 'statement', other: 'statements' })}`;
const quotations = (n: number) => `${figure(n)} ${noun(n, { one: 'quotation', other: 'quotations' })}`;
const large = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
const amount = (n: number) => (Math.abs(n) < 1e6 ? figure(n) : large.format(n));
const change = (percent: number) => `${figure(Math.round(Math.abs(percent)))}% ${percent < 0 ? 'less' : 'more'}`;
const theLink = { true: '; it is in its link', false: ', nor in its link', null: '' };
const counted = {
  takes: { one: 'take', other: 'takes' },
  lenses: { one: 'lens', other: 'lenses' },
  regions: { one: 'region', other: 'regions' },
};
const shared = {
  link: 'nearly the same words in the link',
  headline: 'the same headline',
  quotation: 'the same quotation',
};

const datedFrom = { take: '', link: ', as the link has it', seen: ', the day it was first seen' };
/** The health check of a dossier, and what holds when it is cut another way. */
export const health = {
  title: 'Health check of the dossier',
  says: 'What can be checked by rule, with what each answer rests on. A dossier is someone’s work: what asks for a look may be right as it stands.',
  outcomes: {
    fail: 'Worth a look',
    pass: 'Holds',
    'cannot-tell': 'Cannot be told',
  } satisfies Record<Verdict, string>,
  summary: (all: number, look: number, hold: number, open: number) =>
    `Of ${figure(all)} checks, ${figure(look)} ${noun(look, { one: 'finds', other: 'find' })} something worth a look, ${figure(hold)} ${noun(hold, { one: 'holds', other: 'hold' })}, and ${figure(open)} cannot be told.`,
  caption: (all: number, n: number, silent: number) =>
    `Unit: checks by rule on this dossier, n = ${figure(all)}. They read ${takes(n)}, ${figure(silent)} of them without a gist or quotation, and the outlet register.`,
  looked: (what: string, clean: boolean) => `${what} looked at${clean ? '; nothing found against it' : ''}`,
  more: (n: number) => `${figure(n)} more`,
  openFacts: {
    fail: (n: number) => `What asks for a look (${figure(n)})`,
    pass: (n: number) => `What it rests on (${figure(n)})`,
    'cannot-tell': (n: number) => `What cannot be told (${figure(n)})`,
  } satisfies Record<Verdict, (n: number) => string>,
  outlets: (names: readonly string[], more: number) => lists.and(more > 0 ? [...names, `${figure(more)} more`] : names),
  seeWords: 'See the words',
  seeTake: (n: number) => noun(n, { one: 'See the take', other: 'See the takes' }),
  outcomeCount: (n: number) => `${figure(n)} ${noun(n, { one: 'check', other: 'checks' })}`,
  seeSource: 'Who says so',
  wordsOf: (check: string) => `The words: ${check}`,
  sourceOf: (fact: string) => `Who says so: ${fact}`,
  takeOf: (fact: string) => `The take: ${fact}`,
  country: 'Country',
  theRegister: 'The outlet register',
  noSource: 'No source is named.',
  dated: (when: string) => `Its source is of ${when}.`,
  undated: 'Its source names no date.',
  side: {
    title: (outlet: string) => `${outlet}: two statements, side by side`,
    owner: 'The outlet register says who owns it',
    lens: 'The dossier gives it this label',
    noLens: 'The dossier gives it no label.',
    party: (entity: string) => `The event is about ${entity}.`,
    both: 'Both statements stand. The rule finds that they meet and decides nothing.',
  },

  checks: {
    'declared-counts': {
      title: 'Counts the file states of itself',
      rule: 'Stated counts against what the file holds. No lens is not counted as a lens.',
      looked: (n) => `${figure(n)} stated ${noun(n, { one: 'count', other: 'counts' })}`,
      none: 'The file states no counts of itself.',
    },
    'ratios-hold': {
      title: 'Ratios against the figures given',
      rule: 'A ratio such as “80% more” against two figures of the dossier, as rounded.',
      looked: (n) => `${figure(n)} ${noun(n, { one: 'ratio', other: 'ratios' })}`,
      none: 'No text states a ratio together with figures to hold it against.',
    },
    'date-arithmetic': {
      title: 'Days counted against dates named',
      rule: 'A number of days against the two dates it may run between, first and last day counted or not.',
      looked: (n) => `${figure(n)} ${noun(n, { one: 'count', other: 'counts' })} of days`,
      none: 'No text counts days beside the dates they run between.',
    },
    'main-names': {
      title: 'Names most takes have',
      rule: 'A name of the title or dek that two in three takes have. A take without it may be about another day, or say it in other words.',
      looked: (n) => `${takes(n)} with words`,
      none: 'No name stands both in the title or dek and in most takes with words.',
    },
    'dated-before': {
      title: 'Takes dated before the event',
      rule: 'More than seven days before the event, an article may be about something earlier.',
      looked: (n) => `${takes(n)} with a date`,
      none: 'Either the event or every take is without a date.',
    },
    'shared-text': {
      title: 'Takes that may share copy',
      rule: 'Links, headlines or quotations that are nearly the same. They may go back to one text: then there are fewer reports than takes.',
      looked: (n) => `${takes(n)} with words`,
      none: 'No take has words to compare.',
    },
    'edition-language': {
      title: 'Language given for each article',
      rule: 'The language the dossier gives against the letters of the headline, and against the register.',
      looked: (n) => `${takes(n)} with a language`,
      none: 'No take is given a language.',
    },
    'outlet-country': {
      title: 'Country given for each outlet',
      rule: 'The region printed against the country in the register.',
      looked: (n) => `${takes(n)} the register knows`,
      none: 'The register knows the country of none of these outlets.',
    },
    'owner-country': {
      title: 'Country of the owner',
      rule: 'Told from the form of company in the owner’s name. It says where a company may be registered, not who runs the newsroom.',
      looked: (n) => `${facts(n)} with a form of company`,
      none: 'No owner’s name holds a form of company that belongs to few countries.',
    },
    'owner-is-party': {
      title: 'Owners the event is about',
      rule: 'The owner the register names is one of the names the event is about.',
      looked: (n) => `${takes(n)} with a known owner`,
      none: 'No owner is known, or the dossier names nobody it is about.',
    },
    'register-age': {
      title: 'Age of what the register says',
      rule: 'Statements on ownership against the date of the event. Older than a year is worth a look; owners change.',
      looked: (n) => `${facts(n)} on ownership`,
      none: 'The register says nothing on who owns these outlets.',
    },
    'quote-source': {
      title: 'Quotations with a source to look up',
      rule: 'A quotation of a take without a link can be looked up by nobody.',
      looked: quotations,
      none: 'The dossier prints no quotation.',
    },
    'quote-original': {
      title: 'Quotations with their original words',
      rule: 'In a translation the choice of words is a translator’s.',
      looked: quotations,
      none: 'The dossier prints no quotation.',
    },
    'something-to-read': {
      title: 'Words for every take',
      rule: 'A headline, a gist, a quotation, or words left in the link.',
      looked: takes,
      none: 'The dossier holds no takes.',
    },
    'links-there': {
      title: 'A link for every take',
      rule: 'Whether there is a web address, not whether it still works: nothing is fetched.',
      looked: takes,
      none: 'The dossier holds no takes.',
    },
    'links-distinct': {
      title: 'A link of its own for every take',
      rule: 'Two takes at one address may be one article counted twice.',
      looked: (n) => `${takes(n)} with a link`,
      none: 'No take has a link.',
    },
  } satisfies Record<CheckId, { title: string; rule: string; looked: (n: number) => string; none: string }>,

  facts: {
    'count-declared': ({ of, declared, found, none, noneCounted }) =>
      [
        `The file says ${figure(declared)} ${noun(declared, counted[of])}; ${figure(found)} ${noun(found, { one: 'was', other: 'were' })} found.`,
        noneCounted && `It may count the ${takes(none)} without one as one more.`,
        !noneCounted && none > 0 && `${takes(none)} with none ${noun(none, { one: 'is', other: 'are' })} not counted.`,
      ]
        .filter(Boolean)
        .join(' '),
    'ratio-stated': ({ stated, measured, from, to, verdict }, { words }) =>
      `The text says “${words[0] ?? change(stated)}”. From ${amount(from)} to ${amount(to)} is about ${change(measured)}${verdict === 'fail' ? ', and no other two figures here fit' : ''}.`,
    'days-stated': ({ stated, counted: days, from, to, inclusive, verdict }, { day }) =>
      `The text says ${figure(stated)} days. From ${day(from)} to ${day(to)} is ${figure(days)} with the first and last day counted${inclusive ? '' : `, ${figure(days - 1)} without the first`}${verdict === 'fail' ? '; neither fits' : ''}.`,
    'name-missing': ({ name, inLink, verdict }, { outlets }) =>
      verdict === 'cannot-tell'
        ? `Of ${outlets} only the words of the link are here. They leave out ${name}, as links do.`
        : `${outlets}: ${name} is not in the text we have${theLink[`${inLink}`]}.`,
    'dated-before': ({ date, from, event, days }, { outlets, day }) =>
      `${outlets} is dated ${day(date)}${datedFrom[from]}: ${figure(days)} days before the event (${day(event)}).`,
    'copy-shared': ({ by }, { outlets }) => `${outlets}: ${lists.and(by.map((kind) => shared[kind]))}.`,
    'language-differs': ({ given, other, source, verdict }, { outlets, language }) =>
      source === null
        ? `${outlets} is given as ${language(given)}, and the headline is in other letters.`
        : `${outlets} is given as ${language(given)}; the register has this host as ${language(other)}${verdict === 'cannot-tell' ? ', and the letters of the headline fit both' : ''}.`,
    'country-differs': ({ given, other }, { outlets, region }) =>
      `${outlets}: the dossier prints ${region(given)}, the register says ${region(other)}.`,
    'owner-abroad': ({ given, owner, form, countries }, { outlets, region }) =>
      `${outlets}: the dossier prints ${region(given)}. The owner’s name, ${owner}, has “${form}”, a form of company in use here: ${lists.or(countries.map(region))}.`,
    'owner-is-party': ({ owner, entity }, { outlets }) =>
      `${outlets}: the register names ${owner} as owner, and the event is about ${entity}.`,
    'fact-dated': ({ fact, value, asOf }, { outlets, when, code, noEventDate }) => {
      const said = `${outlets}: ${fact === 'owner' ? 'owner' : 'ownership'} “${code(value)}”`;
      if (asOf === null) return `${said}. The source names no date.`;
      return noEventDate ? `${said}, of ${when(asOf)}. The event has no date.` : `${said}, of ${when(asOf)}.`;
    },
    'quote-without-source': (_, { outlets }) => `${outlets}: a quotation, and no link to look it up.`,
    'quote-without-original': ({ given, printed }, { outlets, language }) =>
      `${outlets}: quoted in ${language(printed)}, from an article in ${language(given)}. Its own words are not here.`,
    'nothing-to-read': (_, { outlets }) =>
      `${outlets}: no headline, gist or quotation in this dossier, and no words left in the link.`,
    'link-repeated': (_, { outlets }) => `${outlets} have one address.`,
    'link-broken': ({ text }, { outlets }) => `${outlets}: “${text}” stands where a link should, and is none.`,
    'link-missing': (_, { outlets }) => `${outlets} has no link.`,
  } satisfies WordedFact,

  robust: {
    title: 'What the picture hangs on',
    says: 'Leave some takes out and see what changes. Nothing is taken from the dossier.',
    switches: 'Leave out',
    ways: {
      state: 'state-controlled outlets',
      unlabelled: 'takes without a lens',
      owners: 'all but the first take of each owner',
      origins: 'all but the first take of each possible origin',
    } satisfies Record<Leaving, string>,
    columns: {
      state: 'Without state-controlled outlets',
      unlabelled: 'Without takes that have no lens',
      owners: 'One take per owner',
      origins: 'One take per possible origin',
    } satisfies Record<Leaving, string>,
    rules: {
      state: 'State-controlled or captured, where someone says so of the outlet. Public and state-funded outlets stay.',
      unlabelled: 'A take without a lens is coverage, not a viewpoint.',
      owners: 'An unknown owner is no shared owner.',
      origins: 'Takes that may share copy, by links, headlines or quotations nearly the same.',
    } satisfies Record<Leaving, string>,
    out: (n: number) => (n === 0 ? 'Leaves out none.' : `Leaves out ${takes(n)}.`),
    overview: 'Each way on its own',
    overviewHint: 'Choose one or several above to see which takes go and what goes with them.',
    asItIs: 'As it is',
    after: 'After',
    measure: 'Counted',
    measures: {
      takes: 'Takes',
      lenses: 'Lenses',
      regions: 'Regions',
      languages: 'Languages',
      effective: 'Works like so many regions heard equally',
      top: 'Largest region',
      gaps: 'Coverage gaps',
    },
    about: (n: string) => `about ${n}`,
    topSays: (region: string, count: number, of: number, tied: number) =>
      tied === 0
        ? `${region}, ${figure(count)} of ${figure(of)}`
        : `${region} and ${figure(tied)} more, ${figure(count)} of ${figure(of)} each`,
    noRegion: 'no region known',
    noBaseline: 'no other dossier to compare with',
    noTakes: 'This dossier holds no takes, so there is nothing to leave out.',
    tooFew: 'fewer than five takes',
    noGaps: 'none more than chance',
    changed: 'What changed',
    unchanged: 'No take is left out: nothing changes.',
    nothingLeft: 'No take is left, so there is nothing to count.',
    named: (outlets: readonly string[]) => `Fewer than five takes are left: ${lists.and(outlets)}.`,
    left: (after: number, before: number) =>
      `${figure(after)} of ${takes(before)} ${noun(after, { one: 'stays', other: 'stay' })}.`,
    lostLenses: (n: number) => noun(n, { one: 'Gone with them is the lens', other: 'Gone with them are the lenses' }),
    lostRegions: (names: readonly string[]) => `Regions with no take left: ${lists.and(names)}.`,
    lostLanguages: (names: readonly string[]) => `Languages with no article left: ${lists.and(names)}.`,
    lostNothing: 'Every lens, region and language is still there.',
    effectiveSays: (before: string, after: string) =>
      before === after
        ? `Regions still work like about ${after} heard equally.`
        : `Regions work like about ${after} heard equally, not about ${before}.`,
    leftOut: 'Left out, and why',
    why: {
      state: (ownership: string, who: string) => `${ownership}, says: ${who}`,
      noLens: 'the dossier gives it no lens',
      sameOwner: (owner: string, as: string) => `same owner as ${as}: ${owner}`,
      sameOrigin: (as: string) => `may share copy with ${as}, which stays`,
    },
    caption: (n: number, unlabelled: number, unknown: number, owners: number) =>
      `Unit: takes in this dossier. n = ${figure(n)}; ${figure(unlabelled)} without a lens, ${figure(unknown)} of unknown region, owner of ${figure(owners)} known. Gaps: compared with the other dossiers of this library.`,
  },
};
