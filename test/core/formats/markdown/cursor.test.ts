import { describe, expect, it } from 'vitest';
import { cursorOver } from '@/core/formats/markdown/cursor';

describe('a cursor', () => {
  it.each([
    ['LF', 'a\n\n b '],
    ['CRLF', 'a\r\n\r\n b '],
    ['CR', 'a\r\r b '],
    ['a mixture', 'a\r\n\r b '],
  ])('numbers lines that end in %s', (_, text) => {
    const cursor = cursorOver(text);
    expect(cursor.last).toBe(3);
    expect(cursor.next()).toEqual({ number: 1, text: 'a', indented: false });
    expect(cursor.peekText()).toEqual({ number: 3, text: 'b', indented: true });
    expect(cursor.next()).toEqual({ number: 2, text: '', indented: false });
    expect(cursor.peek()).toBe(cursor.next());
    expect(cursor.peek()).toBeUndefined();
    expect(cursor.peekText()).toBeUndefined();
    expect(cursor.next()).toBeUndefined();
  });

  it('looks ahead without moving', () => {
    const cursor = cursorOver('a\nb\n\nc');
    expect(cursor.peek(1)?.text).toBe('b');
    expect(cursor.peekText(2)?.text).toBe('c');
    expect(cursor.next()?.text).toBe('a');
  });
});
