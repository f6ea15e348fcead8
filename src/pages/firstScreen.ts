import { createContext } from 'react';

/** True where a page is rendered ahead, when the app is built: then it ends where the first screen does. */
export const FirstScreenOnly = createContext(false);
