/** The page of evidence: its parts, the ledger, what is only here and what is everywhere but here. */
export const evidencePage = {
  title: 'Evidence',
  dek: 'What was read out of this dossier by rule, with the words it rests on.',
  opening: 'Reading the texts of this dossier…',
};
