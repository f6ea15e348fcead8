import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

configure({
  // Parts of a page come when the browser is idle, and the machine may be busy.
  asyncUtilTimeout: 10_000,
  // What was looked for says enough; the whole page under it hides it.
  getElementError: (message) => new Error(message?.split('\n').slice(0, 3).join('\n')),
});

/** What was complained of during a test: a page that broke and was drawn anew looks right to every other question. */
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    complaints.push(said.map(String).join(' ').slice(0, 300));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
