import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const notes = (n: number) => `${figure(n)} ${noun(n, { one: 'note', other: 'notes' })}`;

/** Notes a reader makes. */
export const readersNotes = {
  title: 'Your notes',
  of: (outlet: string) => `Your notes: ${outlet}`,
  says: 'Yours alone, kept on this device, and never mixed with what others say.',
  none: 'You have noted nothing on this take yet.',
  add: 'Add a note',
  change: 'Change a note',
  save: 'Save the note',
  saveChange: 'Save the change',
  giveUp: 'Leave it as it was',
  changeThis: 'Change',
  withdrawThis: 'Withdraw',
  named: (act: string, note: string) => `${act}: ${note}`,
  close: 'Done',
  kind: 'What about',
  kinds: {
    frame: 'Frame',
    treatment: 'Treatment',
    stance: 'Stance',
    entman: 'What framing does',
    comment: 'Comment',
  },
  code: {
    frame: 'Which frame',
    treatment: 'How the claim is held',
    stance: 'Which stance',
    entman: 'Which of the four',
  },
  choose: 'Choose…',
  toward: { stance: 'Toward whom', treatment: 'Which claim (you may leave this out)' },
  text: 'In your words',
  textAside: 'In your words (you may leave this out)',
  on: 'On which words',
  wholeTake: 'None in particular',
  texts: {
    link: 'Words left in the link',
    headline: 'Headline',
    gist: 'The dossier’s words',
    quote: 'Quotation',
    original: 'Quotation in the original',
  },
  select: 'Select the words here, with the mouse or with Shift and the arrow keys.',
  marked: (words: string) => `Marked: “${words}”`,
  nothingMarked: 'Nothing marked yet.',
  lacks: {
    code: 'Choose one first.',
    toward: 'Say toward whom.',
    text: 'Write a few words first.',
  },
  told: {
    added: 'Note added.',
    changed: 'Note changed.',
    withdrawn: 'Note withdrawn.',
    undone: 'Undone.',
  },
  saving: {
    saving: 'Saving…',
    saved: 'Saved on this device.',
    newer:
      'Not saved: a newer version of Parallax has kept notes in this browser. Load the page again. Until then your note is in this window only.',
    blocked:
      'Not saved: another window has an older version of Parallax open. Close it and try again. Until then your note is in this window only.',
    full: 'Not saved: there is no room left on this device. Your note is in this window until it is closed.',
    refused: 'Not saved: the browser refuses to store anything here. Your note is in this window until it is closed.',
  },
  again: 'Try again',
  undo: 'Undo',
  putAway: 'Put away',
  stored: 'Your notes by dossier',
  storedNone: 'No notes are kept here.',
  count: notes,
};
