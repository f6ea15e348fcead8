import { createContext, type ReactNode } from 'react';

/** What stands under every chart and table of a page: what it was drawn from, and by which rules. */
export const Footing = createContext<ReactNode>(null);
