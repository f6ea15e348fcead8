import type { WordedIntake } from '@/i18n/desk/wordIntakeFinding';
import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const megabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const size = (bytes: number) => megabytes.format(bytes / 1_000_000);

const rows = (n: number) => `${figure(n)} ${noun(n, { one: 'row', other: 'rows' })}`;
const links = (n: number) => `${figure(n)} ${noun(n, { one: 'link', other: 'links' })}`;
const dates = (n: number) => `${figure(n)} ${noun(n, { one: 'date', other: 'dates' })}`;
const texts = (n: number) => `${figure(n)} ${noun(n, { one: 'text', other: 'texts' })}`;
const times = (n: number) => `${figure(n)} ${noun(n, { one: 'time', other: 'times' })}`;
const first = (n: number, text: string) => (n > 1 ? `The first: “${text}”` : `It reads: “${text}”`);

/** What a tool answers instead of a list. */
const saidBy = {
  nothing: 'The search found nothing, or the tool was asked too often: it answers both with an empty list.',
  'too-often': 'The tool was asked too often and gave no list. Wait a little and fetch it again.',
  'words-short': 'The tool refused the search: a word of it is too short or too common.',
  error: 'The tool answered with a message, not with a list.',
};

/** What a reader should know about a file that is brought in. */
export const findings: WordedIntake = {
  'not-text': ({ kind }) =>
    kind === null ? 'This is not a text file.' : `This is not a text file. Its first bytes are those of: ${kind}.`,
  'file-too-heavy': ({ bytes, most }) => `The file has ${size(bytes)}; at most ${size(most)} are read.`,
  'encoding-tried': ({ encoding }) =>
    `The file does not say how its letters are encoded. It was read as ${encoding}, which fits best; another can be chosen.`,
  'encoding-unknown': () => 'No encoding known here turns the file into text without loss.',
  'encoding-differs': ({ declared, encoding }) =>
    `The file says its letters are encoded as ${declared}, but they are in ${encoding}.`,
  'encoded-twice': ({ count }) =>
    `Letters on ${figure(count)} ${noun(count, { one: 'line', other: 'lines' })} had been encoded twice (“Ã©” for “é”) and were put right.`,
  'letters-questioned': ({ count }) =>
    `${figure(count)} question marks stand in words. The letters there were lost when the file was saved in an encoding without them; save it again as UTF-8.`,
  'nulls-removed': ({ count }) =>
    `${figure(count)} empty ${noun(count, { one: 'character', other: 'characters' })} (NUL) between the letters ${noun(count, { one: 'was', other: 'were' })} taken out.`,
  'zip-broken': () => 'The zip is damaged and cannot be unpacked.',
  'zip-too-large': ({ most, times }) =>
    times === null
      ? `The zip unpacks to more than is read here (${size(most)}), so nothing of it was unpacked further.`
      : `The zip unpacks to more than ${figure(times)} times its own size. Files to read never do, so it was unpacked no further and its size is not known.`,
  'zip-system-files': ({ count, name }) =>
    `${figure(count)} ${noun(count, { one: 'file', other: 'files' })} of the zip that systems keep for themselves ${noun(count, { one: 'was', other: 'were' })} passed over (“${name}”).`,
  'zip-entry-left-out': ({ name }) => `“${name}” in the zip was left out.`,
  'zip-in-zip': ({ name }) => `“${name}” is a zip within the zip. Unpack it and bring in what it holds.`,
  'too-many-files': ({ most }) => `At most ${figure(most)} files are read at once. The rest were left out.`,
  'reading-too-long': ({ seconds }) =>
    `Reading was stopped after ${figure(seconds)} ${noun(seconds, { one: 'second', other: 'seconds' })}.`,
  'reading-broke': () => 'Reading this file failed. That is a fault of this app, not of yours.',
  'file-unreachable': () => 'The file could not be opened. It was moved or deleted, or the browser may not read it.',
  'too-deep': ({ most }) => `The file is nested more than ${figure(most)} levels deep and is read no further.`,
  'line-too-long': ({ most }) => `This line is longer than ${figure(most)} characters and was not read.`,
  'xml-declares-type': () =>
    'The file holds a document type declaration (<!DOCTYPE). Such files are not opened, since it can be used to do harm. Take the declaration out and try again.',
  'xml-broken': () => 'The XML breaks off or is damaged here.',
  'yaml-broken': () => 'The block at the top (YAML) is damaged here, so nothing of it was read.',
  'tool-said': ({ said, text }) => (text === '' ? saidBy[said] : `${saidBy[said]} It says: “${text}”`),
  'is-index': () => 'This file lists other files and holds no stories. Bring in the files it names.',
  'wants-other-export': ({ form }) => `This form of export cannot be read. The same tool can also save as ${form}.`,
  'row-unreadable': ({ text }) => `This is no story and was left out: “${text}”`,
  'rows-withdrawn': ({ count }) =>
    `${rows(count)} ${noun(count, { one: 'was', other: 'were' })} withdrawn by the publisher (“[Removed]”) and left out.`,
  'rows-short': ({ count }) =>
    `${rows(count)} ${noun(count, { one: 'has', other: 'have' })} fewer columns than the header. What is there was read.`,
  'rows-beyond': ({ count, most }) =>
    `At most ${figure(most)} rows are read. ${figure(count)} more ${noun(count, { one: 'was', other: 'were' })} left out.`,
  'rows-long': ({ count }) =>
    `${rows(count)} ${noun(count, { one: 'has', other: 'have' })} more columns than the header. They were read as columns without a name.`,
  'columns-beyond': ({ count, most }) =>
    `At most ${figure(most)} columns are read. ${figure(count)} more ${noun(count, { one: 'was', other: 'were' })} left out.`,
  'rows-left-out': ({ count, text }) =>
    `${rows(count)} ${noun(count, { one: 'tells', other: 'tell' })} of no story and ${noun(count, { one: 'was', other: 'were' })} left out. ${first(count, text)}`,
  'cell-unclosed': () =>
    'A quotation mark is missing or one too many here. The line was read for itself, as far as it goes.',
  'links-refused': ({ count, text }) =>
    `${links(count)} ${noun(count, { one: 'is no web address and stays', other: 'are no web addresses and stay' })} text. ${first(count, text)}`,
  'links-missing': ({ count }) => `${rows(count)} ${noun(count, { one: 'has', other: 'have' })} no link.`,
  'links-hidden': ({ count }) =>
    `${links(count)} ${noun(count, { one: 'does', other: 'do' })} not show where ${noun(count, { one: 'it leads', other: 'they lead' })} until opened, so the outlet cannot be read from ${noun(count, { one: 'it', other: 'them' })}.`,
  'links-cleaned': ({ count }) => `Tracking codes were taken off ${links(count)}.`,
  'dates-unreadable': ({ count, text }) => `${dates(count)} could not be read. ${first(count, text)}`,
  'dates-first-seen': ({ count }) =>
    `${dates(count)} ${noun(count, { one: 'is', other: 'are' })} when a tool first saw the page. The article may be older.`,
  'countries-guessed': ({ count, source }) =>
    `${figure(count)} ${noun(count, { one: 'country is a guess', other: 'countries are guesses' })} by ${source}. What the register of outlets says comes first.`,
  'countries-unreadable': ({ count, text }) =>
    `${figure(count)} ${noun(count, { one: 'country', other: 'countries' })} could not be read and ${noun(count, { one: 'was', other: 'were' })} left out. ${first(count, text)}`,
  'languages-unreadable': ({ count, text }) =>
    `${figure(count)} ${noun(count, { one: 'language', other: 'languages' })} could not be read. ${first(count, text)}`,
  'fields-withheld': ({ count }) =>
    `${figure(count)} ${noun(count, { one: 'field holds', other: 'fields hold' })} a notice that it must be paid for, so ${noun(count, { one: 'it counts', other: 'they count' })} as empty.`,
  'annotators-removed': ({ count }) =>
    `Who made ${figure(count)} ${noun(count, { one: 'annotation', other: 'annotations' })} (names, e-mail addresses, ids) was left out and is not kept.`,
  'markup-removed': ({ count }) => `HTML was taken out of ${texts(count)}; the words stayed.`,
  'usage-terms': ({ text }) => `The file sets terms of use: “${text}”`,
  'written-by-model': ({ source }) => `A model wrote this, says ${source}.`,
  'pages-again': ({ count }) =>
    `${rows(count)} ${noun(count, { one: 'lists', other: 'list' })} a page of this file once more. Each page counts once, as the row says that names it first.`,
  'descriptions-left': ({ count }) =>
    `${figure(count)} ${noun(count, { one: 'description by the publisher is', other: 'descriptions by the publishers are' })} shown here and will not be kept: a gist is what the dossier says.`,
  'marks-outside': ({ count, text }) =>
    `${figure(count)} ${noun(count, { one: 'mark is on a place that is', other: 'marks are on places that are' })} not in the text and ${noun(count, { one: 'was', other: 'were' })} left out. ${count > 1 ? 'The first' : 'It'} is labelled “${text}”.`,
  'outlets-unlinked': ({ count, text }) =>
    `${figure(count)} ${noun(count, { one: 'entry of the list has', other: 'entries of the list have' })} no web address and ${noun(count, { one: 'was', other: 'were' })} left out.${text === '' ? '' : ` ${first(count, text)}`}`,
  'field-left-out': ({ field, count }) => `“${field}” has no place here and was left out (${times(count)}).`,
  'fields-left-out': ({ fields }) =>
    `${figure(fields.length)} fields have no place here and were left out: ${fields.map(({ field, count }) => `“${field}” (${times(count)})`).join(', ')}.`,
};
