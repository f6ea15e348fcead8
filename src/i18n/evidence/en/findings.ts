import { countsIn } from '@/i18n/plural';
import type { Worded } from '@/i18n/wordFinding';

const { figure, noun } = countsIn('en');

const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
const places = (n: number) => `${figure(n)} ${noun(n, { one: 'region', other: 'regions' })}`;

/** What a reader should know about a file. */
export const findings: Worded = {
  'takes-differ': ({ declared, found }) => `The file says ${takes(declared)}; ${figure(found)} were found.`,
  'lenses-differ': ({ declared, found, unlabelled }) =>
    `The file says ${figure(declared)} lenses; ${figure(found)} were found. ${takes(unlabelled)} without a lens are not counted as one.`,
  'regions-differ': ({ declared, found }) => `The file says ${places(declared)}; ${figure(found)} were found.`,
  'quotes-translated': ({ count }) =>
    `${figure(count)} ${noun(count, { one: 'quotation is', other: 'quotations are' })} printed in the dossier’s language only: the choice of words is a translator’s.`,
  'frontmatter-ignored': () => 'The block before the title was not read.',
  'title-missing': () => 'There is no title.',
  'meta-missing': () => 'There is no line that begins with “Meta:”.',
  'meta-key-unknown': ({ key }) => `“${key}” is not something the Meta line can say.`,
  'date-unreadable': ({ text }) => `“${text}” is not a date.`,
  'count-unreadable': ({ text }) => `“${text}” is not a count.`,
  'language-unreadable': ({ text }) => `“${text}” is not a language code.`,
  'section-missing': () => 'There is no section on what happened.',
  'section-unknown': ({ heading }) => `The section “${heading}” is not one a dossier has; it was left out.`,
  'takes-section-missing': () => 'There is no section of takes.',
  'text-unplaced': ({ text }) => `This line stands where nothing is read, and was left out: “${text}”`,
  'letters-lost': () => 'Some characters could not be read, and are shown as �.',
  'file-cut': () => 'The file ends before what it says it holds. What was there is kept.',
  'lens-empty': () => 'A heading names no lens; its takes have none.',
  'lens-without-takes': ({ lens }) => `The lens “${lens}” has no takes.`,
  'lens-repeated': ({ lens }) => `The lens “${lens}” has a second heading; its takes were joined.`,
  'take-before-lens': ({ outlet }) => `${outlet} stands before the first lens, so it has none.`,
  'take-without-outlet': () => 'A take names no outlet.',
  'region-missing': ({ outlet }) => `The region of ${outlet} is missing.`,
  'hidden-characters': ({ text }) => `Invisible characters were taken out of “${text}”.`,
  'link-missing': ({ outlet }) => `${outlet} has no link.`,
  'link-refused': ({ text }) => `This is not a web address, so it is not a link: ${text}`,
  'link-disguised': ({ text, host }) => `This address looks like another but leads to ${host}: ${text}`,
  'link-twice': ({ text }) => `A second link for the same take was left out: ${text}`,
  'quote-unclosed': ({ outlet }) => `A quotation of ${outlet} is opened and never closed.`,
  'note-unreadable': ({ text }) => `This note could not be read: ${text}`,
  'take-line-unknown': ({ text }) => `This line of a take is not known and was left out: ${text}`,
  'take-unreadable': ({ field }) => `A take was left out: “${field}” is not as it should be.`,
  'value-unreadable': ({ field }) => `“${field}” is not as it should be.`,
  'version-unknown': ({ version }) => `The file is of a newer form (${version}); what is known of it was read.`,
  'json-broken': () => 'The file breaks off or is damaged here.',
  'file-empty': () => 'The file is empty.',
  'file-is-page': () => 'This is a web page, not a dossier.',
  'file-too-large': ({ characters, most }) =>
    `The file has ${figure(characters)} characters; at most ${figure(most)} are read.`,
  'form-unknown': () => 'This is no form of file that is known here.',
};
