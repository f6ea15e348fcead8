import { countsIn } from '@/i18n/plural';

const { figure, noun } = countsIn('en');
const dossiers = (n: number) => `${figure(n)} ${noun(n, { one: 'dossier', other: 'dossiers' })}`;
const copies = (n: number) => `${figure(n)} ${noun(n, { one: 'copy', other: 'copies' })}`;

/** The settings page. */
export const settings = {
  title: 'Settings',
  dek: 'Kept on this device, nowhere else.',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  motion: 'Motion',
  motions: { system: 'As the device', reduced: 'None' },
  shortcuts: 'Single-key shortcuts',
  shortcutsOn: 'On',
  shortcutsOff: 'Off',
  stored: 'What is stored on this device',
  storedSays:
    'These settings, the takes you have pinned, your notes, and your own dossiers with their copies. No account, no cookie, no request to anyone else.',
  notKept: 'This browser refuses to store anything here, so settings last until the page is closed.',
  wipe: 'Wipe what is stored…',
  wipeAsked:
    'This removes everything named here, the copies too. It can be undone only until you leave this page. A backup to keep can be saved on your desk.',
  wipeAll: 'Wipe everything',
  keep: 'Leave it as it is',
  wipeFailed: 'It could not be wiped: the browser refused.',
  wiped: 'Wiped. The settings are as on a first visit. Once you leave this page, it cannot be undone.',
  undo: 'Undo',
  own: {
    title: 'Your dossiers',
    says: (n: number, kept: number) =>
      n === 0
        ? `No dossier of yours is kept here, and ${kept === 0 ? 'no copy' : copies(kept)} of the desk.`
        : `${dossiers(n)}, and ${copies(kept)} of the desk.`,
    desk: 'To my desk',
    untitled: 'Without a title',
  },
};
