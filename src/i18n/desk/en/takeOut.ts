import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const takes = (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`;
const notes = (n: number) => `${figure(n)} ${noun(n, { one: 'note', other: 'notes' })}`;

/** Taking a dossier out: the forms it can leave in, and a link that carries it. */
export const takeOut = {
  says: 'Everything is made on this device. Nothing is sent anywhere.',
  onlyShown: (n: number, all: number) => `Only the takes shown now: ${figure(n)} of ${figure(all)}`,
  withNotes: (n: number) => `With the ${notes(n)} you made while reading`,
  partial: (n: number, all: number) => `${figure(n)} of the ${takes(all)} of a larger dossier, as it was filtered.`,
  save: 'Save',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying here',
  of: (act: string, form: string) => `${act}: ${form}`,
  schema: 'The form is described by a JSON Schema',
  forms: {
    markdown: {
      name: 'Markdown',
      use: 'To keep, to read and edit in any editor, and to bring back here. Loses nothing.',
    },
    json: { name: 'JSON', use: 'For programs; also read here. Loses nothing.' },
    page: {
      name: 'Web page',
      use: 'One file to read or print anywhere without a network. It carries the dossier and can be brought back here. Loses nothing.',
    },
    csv: {
      name: 'CSV',
      use: 'The takes as a table for Excel, Sheets or LibreOffice. Leaves out the title and the dossier’s own texts.',
    },
    csl: {
      name: 'CSL-JSON',
      use: 'The takes as citations for Zotero, Pandoc and others. Leaves out the dossier’s own texts and all notes.',
    },
    bibtex: { name: 'BibTeX', use: 'The same for LaTeX and most reference managers.' },
    ris: { name: 'RIS', use: 'The same for EndNote, Mendeley and libraries.' },
  },
  link: {
    title: 'A link that carries it',
    holds: (n: number) =>
      `The link holds the whole dossier: its texts, ${takes(n)} and the notes that are part of it, with who says each.`,
    holdsNotes: (n: number) =>
      `${notes(n)} you made while reading ${noun(n, { one: 'is', other: 'are' })} in it, too. Whoever has the link can read ${noun(n, { one: 'it', other: 'them' })}.`,
    noNotes: 'Notes you made while reading are not in it.',
    stays: 'It stands after the # of the address, a part that browsers send to no server.',
    length: (n: number) => `${figure(n)} characters`,
    long: (most: number) =>
      `Longer than ${figure(most)} characters: some mail and chat programs cut such links off. A file is safer.`,
    tooLong: (n: number, most: number) =>
      `Too long for a link: it would have ${figure(n)} characters, and ${figure(most)} is the most. Send it as a file.`,
    copy: 'Copy the share link',
    code: 'Show as QR code',
    hideCode: 'Put the QR code away',
    codeLabel: 'QR code of the link',
    codeSave: 'Save the QR code as SVG',
    dense: (side: number) =>
      `This code is dense: ${figure(side)} squares to a side. Scan it from a large screen or from paper, close up. Fewer takes make it coarser.`,
    noCode: (most: number) => `No QR code: one holds up to ${figure(most)} characters. Fewer takes may fit.`,
  },
  own: {
    about: 'Where this dossier is kept',
    came: 'This came in a link. It is not kept on this device yet.',
    cameKept: 'This came in a link. The same is kept on this device already.',
    toKept: 'Open yours',
    keep: 'Keep it',
    keeping: 'Keeping…',
    look: 'Look at it first',
    kept: 'Your own dossier, kept on this device. Its address opens nowhere else.',
    share: 'Share',
  },
  page: {
    reader: 'The reader who saved this page',
    savedOn: (day: string) => `Saved from Parallax on ${day}.`,
    carries: 'This file carries the dossier itself. Open it in Parallax to filter, compare and chart it.',
    notes: 'Who says what of it',
  },
};
