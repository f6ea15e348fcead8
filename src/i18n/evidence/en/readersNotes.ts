/** Notes a reader makes. */
export const readersNotes = {
  title: 'Your notes',
};
