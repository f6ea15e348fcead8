import { describe, expect, it } from 'vitest';
import { bulletIn, headingIn, isRule, keyedLine, unstarred } from '@/core/formats/markdown/marks';

describe('a line says what it is', () => {
  it.each([
    ['# a', { level: 1, text: 'a' }],
    ['###\ta # b', { level: 3, text: 'a # b' }],
    ['##', { level: 2, text: '' }],
    ['#tag', null],
    ['####### a', null],
    ['a', null],
  ])('heading: %j', (line, heading) => {
    expect(headingIn(line)).toEqual(heading);
  });

  it.each([
    ['- a', 'a'],
    ['*   a', 'a'],
    ['+ a', 'a'],
    ['• a', 'a'],
    ['-', ''],
    ['-a', null],
    ['**a**', null],
    ['a', null],
    ['', null],
  ])('list item: %j', (line, text) => {
    expect(bulletIn(line)).toBe(text);
  });

  it.each([
    ['---', true],
    ['*****', true],
    ['___', true],
    ['--', false],
    ['-*-', false],
    ['---a', false],
  ])('rule: %j', (line, is) => {
    expect(isRule(line)).toBe(is);
  });

  it.each([
    ['**Meta:** a', 'Meta: a'],
    ['**Meta**: a', 'Meta: a'],
    ['*Source :* a *b*', 'Source : a *b*'],
    ['**원문**： a', '원문： a'],
    ['**a** b', 'a** b'],
  ])('without its asterisks: %j', (line, plain) => {
    expect(unstarred(line)).toBe(plain);
  });

  it.each([
    ['Source: a: b', { key: 'source', value: 'a: b' }],
    ['**출처：** a', { key: '출처', value: 'a' }],
    [': a', null],
    ['a very long sentence that only later: has a colon', null],
    ['a', null],
  ])('key and value: %j', (line, pair) => {
    expect(keyedLine(line)).toEqual(pair);
  });
});
