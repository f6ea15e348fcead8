/** The health check of a dossier, and what holds when it is cut another way. */
export const health = {
  title: 'Health check of the dossier',
};
