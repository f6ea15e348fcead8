import type { SnapshotReason } from '@/core/desk/rotation';
import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');

const dossiers = (n: number) => `${figure(n)} ${noun(n, { one: 'dossier', other: 'dossiers' })}`;
const notedOn = (n: number) => `notes on ${dossiers(n)}`;
const copies = (n: number) => `${figure(n)} ${noun(n, { one: 'copy', other: 'copies' })}`;
const why: Readonly<Record<SnapshotReason, string>> = {
  import: 'before files were brought in',
  merge: 'before a merge',
  delete: 'before something was deleted',
  restore: 'before a copy was brought back',
  migration: 'before a new version changed the desk',
  edit: 'while you were editing',
};
const held = (own: number, noted: number) =>
  noted === 0 ? dossiers(own) : own === 0 ? notedOn(noted) : `${dossiers(own)} and ${notedOn(noted)}`;

/** What is kept on the desk, and how it is kept safe. */
export const keeping = {
  list: {
    title: 'Your dossiers',
    bringIn: 'Bring in more',
    empty: 'No dossier of yours is kept here yet.',
    emptyHint: 'Bring in a file, an export or a list of links, look at it, and keep it.',
    untitled: 'Without a title',
    noDate: 'No date',
    takes: (n: number) => `${figure(n)} ${noun(n, { one: 'take', other: 'takes' })}`,
    changed: (when: string) => `Changed ${when}`,
    broken: 'Does not read as a dossier yet. Mend it in the editor.',
    damaged: 'This is not as it was saved: the record fails its checksum.',
    open: 'Open',
    edit: 'Edit',
    remove: 'Delete',
    download: 'Download',
    named: (act: string, title: string) => `${act}: ${title}`,
    removed: (title: string) => `“${title}” is deleted.`,
    broughtBack: (title: string) => `“${title}” is back.`,
    refused: 'The browser refused. Nothing was changed.',
    undo: 'Undo',
  },
  saving: {
    idle: 'Everything here is saved on this device.',
    saving: 'Saving…',
    saved: 'Saved on this device.',
    newer: 'Not saved: a newer version of Parallax has been used in this browser. Load the page again.',
    blocked: 'Not saved: another window has an older version of Parallax open. Close it and try again.',
    full: 'Not saved: there is no room left on this device. What was saved before is safe. Free some room and save again, or download a backup.',
    refused:
      'Not saved: the browser refuses to store anything here. Download what you need before you close this page.',
  },
  loss: {
    title: 'Something is missing from your desk',
    /** `when` is null where no dossier is among them. */
    says: (own: number, noted: number, when: string | null) =>
      `The second copy on this device holds what the desk does not: ${held(own, noted)}${when === null ? '' : `, changed last on ${when}`}. Here they are missing, older or damaged. The browser may have lost them.`,
    how: { missing: 'missing', older: 'an older state', damaged: 'damaged' },
    notesOn: (name: string) => `Notes on ${name}`,
    bringBack: 'Bring them back',
    letGo: 'The desk is right as it is',
    back: 'They are back.',
    undo: 'Undo',
    failed: 'They could not be written back: the browser refused. A backup file can still be downloaded below.',
    shut: {
      newer: 'A newer version of Parallax has been used in this browser, and this one does not touch its desk.',
      blocked: 'Another window has an older version of Parallax open. Close it, then load this page again.',
      full: 'There is no room left on this device, so the desk cannot be opened.',
      refused: 'The browser does not open the desk.',
    },
    shutTitle: 'The desk cannot be opened',
    shutSays: 'What is shown is the second copy. It can be downloaded, not opened or changed. Nothing is deleted.',
    shutNothing:
      'Nothing can be kept in this browser now. You can still open files, and download what you make of them.',
    refilled: (when: string) =>
      `The browser had lost your desk when it was opened on ${when}. Everything was put back from the second copy, as it was last saved. Download a backup all the same.`,
    putAway: 'Put away',
    standIn: 'Make a new desk from it',
    download: 'Download a backup',
    rescued:
      'The browser no longer opens your first desk. This one was made anew from the second copy and is saved as before. Download a backup all the same.',
  },
  safe: {
    title: 'Keeping it safe',
    used: (megabytes: string) => `${megabytes} MB used on this device`,
    usedUnknown: 'This browser does not say how much room is used.',
    lasting: {
      granted: 'The browser has promised to keep this until you clear it.',
      'not-asked': 'The browser may clear what is kept here when the device runs short of room. You can ask it not to.',
      refused:
        'The browser did not promise to keep this: it may clear it when the device runs short of room. Download a backup from time to time.',
      unknown: 'This browser does not say whether it may clear what is kept here. Download a backup from time to time.',
    },
    ask: 'Ask the browser to keep it',
  },
  backup: {
    title: 'Backup',
    says: 'Everything on the desk in one file: your dossiers, your notes and your settings. It holds your notes, so think before you pass it on.',
    make: 'Download a backup',
    last: (day: string) => `Last downloaded on ${day}.`,
    never: 'No backup has been downloaded from this browser yet.',
    due: 'That is more than a week ago.',
    made: 'The backup is in your downloads.',
    open: 'Bring back a backup file',
    failed: 'The backup could not be made: the browser refused.',
  },
  copies: {
    title: 'Copies on this device',
    says: (n: number) =>
      `${copies(n)}, made without your asking before anything that could go wrong and every five minutes while you edit. Three of each kind are kept from today and one from each day before, ten at most.`,
    none: 'None yet. A copy is made before anything that could go wrong, and every five minutes while you edit.',
    nowhere: 'This browser has no place for copies apart from the desk. Download a backup from time to time.',
    why,
    look: 'Bring back',
    named: (act: string, when: string) => `${act}: ${when}`,
    gone: 'That copy is no longer there.',
  },
  restore: {
    title: (when: string) => `Copy of ${when}`,
    titleUndated: 'A copy without a date',
    none: 'This is not a backup of a desk.',
    newer: 'This backup is from a newer version of Parallax and cannot be read here.',
    whole: 'It is whole, as it was written.',
    altered: (n: number) =>
      `${figure(n)} ${noun(n, { one: 'record was', other: 'records were' })} changed after the backup was written:`,
    withAltered: 'Bring those in as well',
    lost: (n: number) =>
      `${figure(n)} ${noun(n, { one: 'record', other: 'records' })} the file says it held ${noun(n, { one: 'is', other: 'are' })} not in it any more.`,
    dossiers: 'Dossiers',
    notes: 'Notes',
    fresh: (n: number) => `${figure(n)} new`,
    same: (n: number) => `${figure(n)} the same as here`,
    differing: (n: number) => `${figure(n)} that differ`,
    onlyHere: (n: number) => `${figure(n)} only here`,
    more: (n: number) => `and ${figure(n)} more`,
    how: 'How to bring it back',
    modes: { merge: 'Add to what is here', replace: 'Replace what is here' },
    means: {
      merge: 'Nothing here goes away. A dossier that differs is put beside the one here; notes are joined.',
      replace: 'The desk becomes as the copy has it. What is only here is taken away, what differs is replaced.',
    },
    act: { merge: 'Add it', replace: 'Replace' },
    cancel: 'Leave it',
    done: 'Done. A copy of the desk as it was has been made.',
    undone: 'The desk is as it was.',
    undo: 'Undo',
    failed: 'The browser refused. Nothing was changed.',
  },
  folder: {
    title: 'A folder on disk',
    says: 'Every dossier is also written as a Markdown file into a folder of yours. A file you change there is offered here, never taken without asking.',
    cannot: 'This browser cannot write to a folder. Download a backup instead.',
    link: 'Link a folder',
    linked: (name: string) => `In step with the folder “${name}”.`,
    asleep: (name: string) =>
      `Linked with the folder “${name}”. The browser wants to be asked again before writing there.`,
    wake: 'Go on',
    refused: 'The folder could not be written to. It may have been moved, or the disk may be full.',
    again: 'Try again',
    unlink: 'Unlink',
    offer: {
      new: 'A file that is not on the desk',
      changed: 'Changed on disk',
      both: 'Changed on disk and here',
    },
    take: { new: 'Keep it here', changed: 'Take it', both: 'Keep both' },
    override: 'Write over it',
    named: (act: string, file: string) => `${act}: ${file}`,
  },
};
