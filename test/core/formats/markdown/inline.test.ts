import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf, type Span, spansOf } from '@/core/formats/markdown/inline';

const text = (text: string): Span => ({ kind: 'text', text });
const strong = (text: string): Span => ({ kind: 'strong', text });
const emphasis = (text: string): Span => ({ kind: 'emphasis', text });
const link = (text: string, href: string): Span => ({ kind: 'link', text, href });
const wikilink = (slug: string, text: string): Span => ({ kind: 'wikilink', slug, text });

describe('a prose line is parted into spans', () => {
  it.each<[string, string, readonly Span[]]>([
    ['plain text is one span', 'a < b & <b>c</b>', [text('a < b & <b>c</b>')]],
    ['nothing is no span', '', []],
    ['bold', 'a **b c** d', [text('a '), strong('b c'), text(' d')]],
    ['bold may end before a letter', '**앤트로픽(Anthropic)**은', [strong('앤트로픽(Anthropic)'), text('은')]],
    ['emphasis', '*a* b', [emphasis('a'), text(' b')]],
    ['bold and emphasis at once are bold', '***a***', [strong('a')]],
    ['emphasis within bold is bold', '**a *b* c**', [strong('a '), strong('b'), strong(' c')]],
    ['bold within emphasis is bold', '*a **b** c*', [emphasis('a '), strong('b'), emphasis(' c')]],
    ['a link within bold stays a link', '**[a](https://b.example)**', [link('a', 'https://b.example/')]],
    ['asterisks between blanks are text', '2 * 3 * 4 ** 5 **', [text('2 * 3 * 4 ** 5 **')]],
    ['an asterisk nobody closes is text', '*a **b', [text('*a **b')]],
    ['a closing mark after a blank is none', '**a ** b *c *', [text('**a ** b *c *')]],
    ['a link to the web', '[a b](https://b.example/c)', [link('a b', 'https://b.example/c')]],
    ['brackets within an address', '[a](https://b.example/c_(d))e', [link('a', 'https://b.example/c_(d)'), text('e')]],
    ['a relative link is its label', '[앤트로픽](/ko/entity/anthropic)은', [text('앤트로픽은')]],
    ['a script is its label', '[a](javascript:alert(1))', [text('a')]],
    ['an address with a name before the host is its label', '[a](https://cnbc.com@b.example)', [text('a')]],
    ['marks in a label are left off', '[**a**](https://b.example)', [link('a', 'https://b.example/')]],
    ['a link without an end is text', '[a](https://b', [text('[a]('), link('https://b', 'https://b/')]],
    ['a link with a blank in its address is text', '[a](b c)', [text('[a](b c)')]],
    ['a bracket within an address ends the attempt', '[a](b[c](d)', [text('[a](bc')]],
    ['brackets alone are text', '[a] [] [](b) ]', [text('[a] [] [](b) ]')]],
    ['an image is its label, and nothing is fetched', '![x](/pixel.gif)', [text('!x')]],
    ['a wikilink', 'see [[chip-controls]].', [text('see '), wikilink('chip-controls', 'chip-controls'), text('.')]],
    ['a wikilink with a label', '[[ a | the A ]]', [wikilink('a', 'the A')]],
    ['a wikilink with an empty label', '[[a|]]', [wikilink('a', 'a')]],
    ['an empty wikilink is text', '[[ ]] [[a]', [text('[[ ]] [[a]')]],
    [
      'a bare address',
      'at https://b.example/c?d=1.',
      [text('at '), link('https://b.example/c?d=1', 'https://b.example/c?d=1'), text('.')],
    ],
    [
      'a bare address in brackets',
      '(http://b.example)',
      [text('('), link('http://b.example', 'http://b.example/'), text(')')],
    ],
    ['what is no address after all', 'https:// http://% hat', [text('https:// http://% hat')]],
    ['a backslash keeps a mark', '\\*a\\* \\[b\\] \\\\ \\d \\', [text('*a* [b] \\ \\d \\')]],
  ])('%s', (_, line, spans) => {
    expect(spansOf(line)).toEqual(spans);
  });

  it('loses no letter of a text without marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(plainOf(line.replace(/[*[\]\\]/g, ''))).toBe(line.replace(/[*[\]\\]/g, ''));
      }),
      { seed: 1 },
    );
  });

  it('never yields two texts in a row, an empty span or a link off the web', () => {
    const marks = fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '(',
      ')',
      '[[',
      ']]',
      '|',
      '\\',
      'a',
      ' ',
      'https://b.example',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
        const spans = spansOf(parts.join(''));
        spans.forEach((span, index) => {
          expect(span.text).not.toBe('');
          if (span.kind === 'text') expect(spans[index + 1]?.kind).not.toBe('text');
          if (span.kind === 'link') expect(span.href).toMatch(/^https?:\/\//);
        });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
