import type { ColumnMeaning } from '@/core/intake/intake';
import type { StoryPart } from '@/core/intake/story';
import { countsIn, listsIn } from '@/i18n/plural';
import { stories } from './stories';

const { figure, noun } = countsIn('en');
const { and } = listsIn('en-GB');

const megabytes = (bytes: number) => `${figure(bytes / 1_000_000)} MB`;
const files = (n: number) => `${figure(n)} ${noun(n, { one: 'file', other: 'files' })}`;
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
const storiesCounted = (n: number) => `${figure(n)} ${noun(n, { one: 'story', other: 'stories' })}`;
const outlets = (n: number) => `${figure(n)} ${noun(n, { one: 'outlet', other: 'outlets' })}`;
const dossiers = (n: number) => `${figure(n)} ${noun(n, { one: 'dossier', other: 'dossiers' })}`;
const texts = (n: number) => `${figure(n)} ${noun(n, { one: 'text', other: 'texts' })}`;
const marks = (n: number) => `${figure(n)} ${noun(n, { one: 'mark', other: 'marks' })}`;

const parts: Readonly<Record<StoryPart, string>> = {
  outlet: 'outlet',
  country: 'country',
  language: 'language',
  lens: 'lens',
  headline: 'headline',
  gist: 'gist',
  quote: 'quotation',
  published: 'date',
  hour: 'time of day',
  byline: 'byline',
  link: 'link',
};

const meanings: Readonly<Record<ColumnMeaning, string>> = {
  link: 'Link',
  outlet: 'Outlet',
  country: 'Country, as a tool labels it',
  region: 'Region, as you label it',
  language: 'Language',
  lens: 'Lens',
  headline: 'Headline',
  gist: 'Gist, in your words',
  quote: 'Quotation',
  published: 'Date',
  byline: 'Byline',
  description: 'Description by the publisher',
};

/** Bringing files in, and looking at them before anything is kept. */
export const intake = {
  title: 'My desk',
  dek: 'Bring in files of your own, look at what they hold, and keep what tells of one event as a dossier. Each outlet’s account of the event is a take.',
  bring: {
    title: 'Bring in',
    drop: 'Drop files, a folder or a zip anywhere on this page.',
    letGo: 'Let go, and they are read here',
    promise: 'Nothing is uploaded. Files are read in this browser, and only what you keep stays on this device.',
    stays: 'What is read stays until you close this page or load it again; you are asked first.',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Paste here',
    pasteLabel: 'Text, links, rows of a spreadsheet or a copied page',
    pasteHint: 'Ctrl+V also works anywhere on this page.',
    site: 'A file on this site',
    siteLabel: 'Address of a file on this site',
    read: 'Read it',
    elsewhere: (host: string) =>
      `${host} is another site, and nothing is fetched from elsewhere. Save the file there and bring it in here.`,
    noAddress: 'This is no address of a file.',
    missing: 'There is no such file on this site.',
    offline: 'The file could not be fetched.',
    pasteEmpty: 'There is nothing to read yet.',
    kinds: 'What can be read',
    pasted: (n: number) => (n === 1 ? 'Pasted text' : `Pasted text ${figure(n)}`),
    shared: 'Dossier from a link',
    sharedRefused: {
      broken: 'The link was to carry a dossier, but it is cut short or damaged. Ask for it once more.',
      'too-long': 'The link is longer than any made here, so it was not read. Ask for the dossier as a file.',
      'too-large': 'What the link carries unpacks to more than is read here. Ask for the dossier as a file.',
    },
  },
  limits: {
    title: 'How much is read at most',
    files: (most: number, bytes: number) => `${files(most)} at a time, ${megabytes(bytes)} each.`,
    zip: (bytes: number, ratio: number) =>
      `Of a zip, what unpacks to ${megabytes(bytes)} and to ${figure(ratio)} times its own size. No zip within a zip.`,
    tables: (rows: number, columns: number) =>
      `${figure(rows)} rows of a table or list, and ${figure(columns)} columns.`,
    depth: (levels: number) => `JSON nested ${figure(levels)} levels deep.`,
    beyond: 'Whatever is left out for it is told, file by file.',
  },
  reading: {
    progress: (done: number, all: number) => `${figure(done)} of ${files(all)} read`,
    cancel: 'Cancel',
    cancelled: (done: number, all: number) => `Stopped. ${figure(done)} of ${files(all)} had been read.`,
    broke: 'Reading stopped for a fault of this app. The files were not changed.',
    leftOut: (n: number, most: number) => `At most ${figure(most)} are read at once: ${files(n)} left out.`,
    passedOver: (n: number) =>
      `${files(n)} beginning with a dot ${noun(n, { one: 'was', other: 'were' })} passed over, since systems keep their own notes in such files.`,
    inPart: (read: number, names: readonly string[]) => {
      if (read === 1) return 'It could not be read whole; below it says why.';
      const which = names.length === 1 ? `: ${names[0]}` : '; each says why';
      return `${files(names.length)} could not be read whole${which}.`;
    },
    done: (n: number, what: readonly string[], unread: number) => {
      const read =
        what.length === 0 ? `${files(n)} read. Nothing usable was found.` : `${files(n)} read: ${and(what)}.`;
      return unread === 0 || what.length === 0 ? read : `${read} ${files(unread)} could not be used; each says why.`;
    },
  },
  look: {
    title: 'Look before keeping',
    dek: 'Nothing below is kept yet.',
    dekPart: 'What you kept is on your desk. The rest below is not kept yet.',
    recognised: 'Recognised as',
    unknown: 'Not recognised',
    saw: 'Recognised by',
    encoding: 'Encoding',
    encodings: 'Read it in another encoding',
    size: 'Size',
    holds: 'Holds',
    inPart: 'Not read whole.',
    lacks: (names: readonly StoryPart[]) => `Not in files of this kind: ${and(names.map((name) => parts[name]))}.`,
    isIt: 'This could also be something else. What is it?',
    readAs: (format: string) => `Read as: ${format}`,
    putAway: 'Close without keeping',
    putAwayNamed: (name: string) => `Close without keeping: ${name}`,
    putAwayAll: 'Close all without keeping',
    mend: 'Open its text in the editor',
    mendNamed: (name: string) => `Open its text in the editor: ${name}`,
    mendSays: 'The text is kept on your desk as it is, and you can mend it there.',
    again: 'Reading it again…',
  },
  holds: {
    stories: (n: number, rows: number) => (n === rows ? takes(n) : `${takes(n)} from ${storiesCounted(rows)}`),
    dossiers: (n: number, all: number) => `${dossiers(n)} with ${takes(all)}`,
    briefing: (n: number) => `a briefing of ${figure(n)} ${noun(n, { one: 'item', other: 'items' })}`,
    outlets,
    marks: (n: number, all: number) => `${texts(n)} with ${marks(all)}`,
    tables: (n: number) => `${figure(n)} ${noun(n, { one: 'table', other: 'tables' })} whose columns want a meaning`,
    briefings: (n: number) => `${figure(n)} ${noun(n, { one: 'briefing', other: 'briefings' })}`,
    table: (n: number, columns: number) =>
      `${figure(n)} ${noun(n, { one: 'row', other: 'rows' })}, ${figure(columns)} ${noun(columns, { one: 'column', other: 'columns' })}`,
    backup: 'a whole desk',
    nothing: 'nothing that can be used',
  },
  findings: {
    title: (n: number) => `${figure(n)} ${noun(n, { one: 'thing', other: 'things' })} worth knowing`,
    none: 'Nothing odd was found.',
    line: (n: number) => `Line ${figure(n)}`,
    more: (n: number) => `Show ${figure(n)} more`,
    source: 'Show the source text',
    closeSource: 'Close the source text',
    sourceOf: (name: string) => `Source text of ${name}`,
    cut: 'The line goes on.',
    rest: (n: number) => `And ${figure(n)} more.`,
    longText: (most: number) => `The text has more than ${figure(most)} lines; the first of them are shown.`,
  },
  stories,
  table: {
    says: 'Nothing in this table says for certain what its columns are. Say what each means.',
    column: 'Column',
    values: 'First values',
    meaning: 'Means',
    unused: 'Not used',
    guessed: 'guessed',
    meanings,
    meaningOf: (column: string) => `Meaning of ${column}`,
    unnamed: (n: number) => `Column ${figure(n)}`,
    lacking: 'Say at least which column is the link, the headline or the outlet.',
    twice: 'Two columns have the same meaning; the first that says something in a row counts.',
    use: 'Read it so',
    change: 'Change the columns',
  },
  dossiers: {
    says: 'Choose what to keep. Each stays a dossier of its own.',
    fresh: 'Not on your desk yet',
    same: 'Already on your desk, the same: choose it only to have it twice',
    differs: 'Already on your desk, and differs: kept beside it, or in its stead',
    update: 'Update the one on your desk',
    updateNamed: (title: string) => `Update the one on your desk: ${title}`,
    keep: (n: number) => `Keep ${dossiers(n)}`,
    chooseSome: 'Choose at least one dossier.',
    into: 'Or add what is new in their takes to',
    merge: 'Add the takes',
    adds: (n: number, already: number) =>
      already === 0
        ? `Adds ${takes(n)}.`
        : `Adds ${takes(n)}. ${figure(already)} ${noun(already, { one: 'is', other: 'are' })} there already: only what this file says besides is added to ${noun(already, { one: 'it', other: 'them' })}.`,
    alike: (n: number) =>
      `${figure(n)} of the new takes ${noun(n, { one: 'looks like a copy', other: 'look like copies' })} of a take there, but ${noun(n, { one: 'is labelled otherwise or says more, and stays a take of its own', other: 'are labelled otherwise or say more, and stay takes of their own' })}.`,
  },
  briefing: 'A briefing holds news of many events and no takes. It is shown here and not kept.',
  items: 'Items of the briefing',
  outlets: {
    says: 'These are outlets, not stories: the list tells who publishes, not what was said of an event. So nothing of it can be kept in a dossier.',
    use: 'To get to their stories, open the address of a feed, save what the browser shows as a file, and bring that file in. The list itself can be copied into a spreadsheet.',
    copy: 'Copy the list',
    copied: 'Copied',
    notCopied: 'The browser did not let it be copied',
    outlet: 'Outlet',
    domain: 'Domain',
    country: 'Country',
    language: 'Language',
    feed: 'Feed',
    list: (name: string) => `Outlets of ${name}`,
    unknown: 'Not said',
  },
  marks: {
    says: 'Labels somebody gave to texts. They can be added as notes of a class to takes with the same link or headline. Who gave them is not kept.',
    labels: 'Labels, with how often each was given',
    into: 'Add to',
    noDossier: 'There is no dossier on your desk to add them to.',
    fits: (n: number, all: number) =>
      `${figure(n)} of ${texts(all)} ${noun(n, { one: 'fits', other: 'fit' })} a take of it.`,
    add: (n: number) => `Add ${figure(n)} ${noun(n, { one: 'note', other: 'notes' })}`,
  },
  backup: {
    says: 'This is a backup of a whole desk. What it would change is shown before anything happens.',
    look: 'See what restoring it would do',
  },
  nothing: 'Nothing in this file can become a take. What was found is said below.',
  keep: {
    title: 'Keep',
    where: 'Where to',
    fresh: 'A new dossier',
    existing: 'A dossier on my desk',
    dossierTitle: 'Title',
    titleMissing: 'Give it a title first.',
    date: 'Date of the event',
    dateSays: (day: string) => `Proposed: ${day}, the first day any of them was published.`,
    dateFirstSeen: (day: string) =>
      `Proposed: ${day}, the first day a tool saw any of them. They may have been published earlier.`,
    dateUnknown: 'No take says a date.',
    which: 'Which one',
    choose: 'Choose a dossier',
    changed: (title: string, moment: string) => `${title} (changed ${moment})`,
    whichMissing: 'Choose a dossier first.',
    nothingChosen: 'Choose what belongs to the event first.',
    takes: (n: number, from: number) => (from > 1 ? `${takes(n)} chosen from ${files(from)}` : `${takes(n)} chosen`),
    adds: (n: number, already: number) =>
      already === 0
        ? `Adds ${takes(n)}.`
        : `Adds ${takes(n)}. ${figure(already)} ${noun(already, { one: 'is', other: 'are' })} there already and ${noun(already, { one: 'stays', other: 'stay' })} as ${noun(already, { one: 'it is', other: 'they are' })}.`,
    folded: (n: number) =>
      `${figure(n)} more ${noun(n, { one: 'is the same page', other: 'are the same pages' })} and counted once.`,
    carriers: (n: number) =>
      `${figure(n)} more ${noun(n, { one: 'carries', other: 'carry' })} the same text at another page: noted as ${noun(n, { one: 'a carrier', other: 'carriers' })} of it, not counted as ${noun(n, { one: 'a take', other: 'takes' })}.`,
    act: (n: number) => (n === 0 ? 'Keep on this device' : `Keep ${takes(n)} on this device`),
    keeping: 'Saving…',
    basis: (format: string, name: string, day: string) => `${format}: ${name}, brought in on ${day}`,
    empty: 'Start an empty dossier',
    emptyTitle: 'Title of the new dossier',
    emptyAct: 'Start it',
  },
  closed: {
    one: (name: string) => `Closed without keeping: ${name}`,
    many: (n: number) => `Closed without keeping: ${files(n)}`,
    back: 'Bring it back',
    backAll: 'Bring them back',
  },
  kept: {
    title: 'What was kept',
    titleClosed: 'What was closed',
    saved: (title: string) => `Saved on this device: ${title}`,
    added: (n: number, title: string) => `Saved on this device: ${takes(n)} added to ${title}`,
    noted: (n: number, title: string) =>
      `Saved on this device: ${figure(n)} ${noun(n, { one: 'note', other: 'notes' })} added to ${title}`,
    beside: 'Another window changed that dossier meanwhile, so this was kept beside it.',
    undone: (title: string) => `Undone: ${title}`,
    undo: 'Undo',
    undoNamed: (title: string) => `Undo: ${title}`,
    open: (title: string) => `Open ${title}`,
    edit: 'Edit it',
    editNamed: (title: string) => `Edit it: ${title}`,
    refused: {
      refused: 'Not saved. The browser refused to keep it; what you chose is still here.',
      full: 'Not saved. There is no room left on this device; what you chose is still here.',
      blocked:
        'Not saved. Another window holds an older version of Parallax. Close it and try again; what you chose is still here.',
      newer: 'Not saved. A newer version of Parallax has kept data in this browser. Load this page again.',
    },
  },
};
