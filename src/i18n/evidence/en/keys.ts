/** What each key does. */
export const keys = {
  title: 'Keyboard shortcuts',
  off: 'Single-key shortcuts are off. They can be switched on in the settings.',
  search: 'search',
  next: 'next take',
  previous: 'previous take',
  pin: 'pin or unpin the take in focus',
  compare: 'compare pinned takes',
  evidence: 'what this dossier rests on',
  goEvents: 'go to events',
  goDesk: 'go to your desk',
  goMethod: 'go to method',
  goSettings: 'go to settings',
  help: 'this list',
  after: 'then',
};
