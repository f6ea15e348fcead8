/**
 * The rules everything read and drawn here follows: word lists, grammars, checks,
 * measures. Goes up by one with any change that may show another mark, figure or
 * chart for the same dossier.
 */
export const rulesVersion = 1;
