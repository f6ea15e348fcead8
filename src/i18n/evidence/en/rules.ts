/** How texts are read by rule, and what each rule gets wrong. */
export const rules = {
  title: 'Reading by rule',
};
