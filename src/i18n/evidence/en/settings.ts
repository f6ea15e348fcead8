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
    'These settings, the takes you have pinned and your notes. No account, no cookie, no request to anyone else.',
  notKept: 'This browser refuses to store anything here, so settings last until the page is closed.',
  wipe: 'Wipe it',
  wipeFailed: 'It could not be wiped: the browser refused.',
  wiped: 'Wiped. The settings are as on a first visit.',
  undo: 'Undo',
};
