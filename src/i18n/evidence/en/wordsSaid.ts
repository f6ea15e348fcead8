/** Names, treatments, voices, marked words. */
export const wordsSaid = {
  title: 'What each calls it',
};
