import type { Ink } from '@/core/exports/figures/figure';

/** An ink of a test: each colour tells what it is of. */
export const plainInk: Ink = {
  paper: '#fff',
  ink: '#111',
  faint: '#777',
  rule: '#ccc',
  lens: { '1': '#a01', '2': '#a02', none: '#a00' },
  serif: "'A Serif', serif",
  sans: 'sans-serif',
};
