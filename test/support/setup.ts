import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

configure({
  // Parts of a page come when the browser is idle, and the machine may be busy.
  asyncUtilTimeout: 10_000,
  // What was looked for says enough; the whole page under it hides it.
  getElementError: (message) => new Error(message?.split('\n').slice(0, 3).join('\n')),
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
