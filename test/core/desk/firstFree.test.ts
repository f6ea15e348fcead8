import { expect, it } from 'vitest';
import { firstFree } from '@/core/desk/firstFree';

it.each([
  [[], 'a'],
  [['a'], 'a-2'],
  [['a', 'a-2', 'a-4'], 'a-3'],
])('where %j are taken, %s is the first that is free', (taken, free) => {
  expect(firstFree('a', (name) => taken.includes(name))).toBe(free);
});
