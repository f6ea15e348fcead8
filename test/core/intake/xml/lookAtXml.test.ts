import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsNamed } from '@/core/intake/xml/grammar/inElement';
import { lookAtXml } from '@/core/intake/xml/lookAtXml';
import type { XmlElement } from '@/core/intake/xml/xmlElement';

function rootOf(text: string): XmlElement {
  const look = lookAtXml(text);
  if (look === null || 'code' in look) throw new Error(JSON.stringify(look));
  return look.root;
}

/** An element and all in it by their names: `rss(item(title link))`. */
function shapeOf({ name, children }: XmlElement): string {
  return name + (children.length === 0 ? '' : `(${children.map(shapeOf).join(' ')})`);
}

/** A document of the test's making, and the elements it was made of. */
interface Written {
  readonly text: string;
  readonly shape: string;
}

/** The text of a written document, by taking away what is none. */
function saidIn(text: string): string {
  return text
    .replace(/<!-- no -->|<\?no \?>/g, '')
    .replace(/<!\[CDATA\[<i>\]\]>/g, '&lt;i&gt;')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('what a text begins like', () => {
  it.each([
    ['<rss/>', 'xml'],
    ['\n <?xml version="1.0"?>\n<!-- a --><?b c?>\n<!DOCTYPE rss>\n<rss></rss>', 'xml'],
    ['<a:b/>', 'xml'],
    ['<피드/>', 'xml'],
    ['<!doctype html>', 'page'],
    ['This XML file does not appear to have any style.\n\n<rss version="2.0">', 'xml'],
    ['<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/x.dtd"><html/>', 'page'],
    ['<HTML><body>', 'page'],
    ['<p>a', 'page'],
    ['<meta charset="utf-8"><p>a', 'page'],
  ])('%j as %s', (text, grammar) => {
    expect(lookAtXml(text)).toMatchObject({ grammar, text });
  });

  it.each([
    '',
    'hello <rss/>',
    '# A title',
    '<https://a.example/>\n<https://b.example/>',
    '< a',
    '<1a/>',
    '<!-- a comment -->\n# A title',
    '<!-- never closed <rss/>',
    '<rss',
    '{"a":"<b/>"}',
    'a > b',
    'How is this read: <rss version="2.0">?',
    '# Notes\n<rss >',
    `${'a'.repeat(400)}\n<rss >`,
  ])('%j as neither', (text) => {
    expect(lookAtXml(text)).toBeNull();
  });

  it.each(['<outline/></opml>', 'x="y"/></channel></rss>\n', 'b</newsMessage>', '<x/><?b </opml>'])(
    '%j as the end of XML',
    (text) => {
      expect(lookAtXml(text)).toEqual({ code: 'xml-broken', line: 1 });
    },
  );
});

describe('declarations, before anything is parsed', () => {
  it.each<[string, number]>([
    ['<!DOCTYPE r [\n<!ENTITY a "b">]><rss/>', 1],
    ['<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/r.dtd">\n<rss/>', 2],
    ['<?xml version="1.0"?>\n\n<!doctype rss SYSTEM \'r.dtd\'><rss/>', 3],
    ['<!-- <!DOCTYPE r []> -->\n<rss>\r\n<!ENTITY a "b"></rss>', 3],
    ['<rss><![CDATA[ --> <!ENTITY ]]>\r<!ENTITY a "b"></rss>', 2],
    ['<!DOCTYPE rss ><rss>\n<!DOCTYPE rss [ ]></rss>', 2],
    ['<rss/>\n<!DOCTYPE>', 2],
    ['<!DOCTYPE><rss/>', 1],
    ['<!DOCTYPE html [\n<!ENTITY a "b">]><html/>', 1],
    ['<rss><!-- a --><?b?>\n<!EnTiTy a "b"></rss>', 2],
  ])('%j are refused on line %i', (text, line) => {
    expect(lookAtXml(text)).toEqual({ code: 'xml-declares-type', line });
  });

  it.each([
    '<rss><!-- <!ENTITY a "b"> --></rss>',
    '<rss><![CDATA[<!DOCTYPE html [ <!ENTITY ]]></rss>',
    '<rss><?a <!ENTITY a "b"?></rss>',
    '<!DOCTYPE rss><rss>&lt;!ENTITY</rss>',
    '<rss><![CDATA[ left open <!ENTITY a "b"></rss>',
    '<html><script>"<!ENTITY"</script></html>',
  ])('%j declare nothing', (text) => {
    expect(lookAtXml(text)).toHaveProperty('root');
  });
});

describe('elements', () => {
  it('have names, prefixes, attributes, text and lines', () => {
    const root = rootOf(
      '<r:RSS xml:Lang="en"\r\n a=\'1 &amp; 2\' A="b">x<b>\r<C d="&eacute;"/>y</b\n>&#x41;<![CDATA[&amp;]]><e>\n</e></r:RSS>',
    );
    expect(root).toMatchObject({ name: 'rss', prefix: 'r', line: 1, text: 'x\ry' + 'A&amp;\n' });
    expect([...root.attributes]).toEqual([
      ['xml:lang', 'en'],
      ['a', '1 & 2'],
    ]);
    expect(root.children.map(({ name, line }) => [name, line])).toEqual([
      ['b', 2],
      ['e', 4],
    ]);
    expect(root.children[0]?.children[0]?.attributes.get('d')).toBe('é');
    expect(root.children[0]?.inner).toBe('\r<C d="&eacute;"/>y');
    expect(root.children[0]?.children[0]?.inner).toBe('');
    expect(root.text).toBe(root.text);
  });

  it.each([
    ['&nbsp;', '\u00a0'],
    ['&eacute;&mdash;&hellip;', 'é—…'],
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&#8220;&#x201D;&#X41;', '“”A'],
    ['&NotEqualTilde;', '≂̸'],
    ['&unheard;', '&unheard;'],
    ['&notit;', '&notit;'],
    ['&copy=1&sect', '&copy=1&sect'],
    ['&;&#;&#xZ;& a;', '&;&#;&#xZ;& a;'],
    ['&amp;eacute;', '&eacute;'],
  ])('resolve %j to %j', (printed, text) => {
    expect(rootOf(`<rss a="${printed.replaceAll('"', '')}">${printed}</rss>`)).toMatchObject({ text });
    expect(rootOf(`<rss a='${printed}'/>`).attributes.get('a')).toBe(text);
  });

  it.each([
    ['<rss><b>1<c>2</rss>', 'rss(b(c))', '12'],
    ['<rss></x><b/></b></rss>', 'rss(b)', ''],
    ['<rss><b>kept</b><c>cut', 'rss(b)', 'keptcut'],
    ['<rss><b>kept</b><c d="', 'rss(b)', 'kept'],
    ['<rss><b>kept</b><c', 'rss(b)', 'kept'],
    ['<rss><b><c>kept</c><d>cut', 'rss(b(c))', 'keptcut'],
    ['<rss>', 'rss', ''],
    ['<rss/><rss>2</rss>', 'rss', ''],
  ])('left open in %j are %s', (text, shape, said) => {
    expect(shapeOf(rootOf(text))).toBe(shape);
    expect(rootOf(text).text).toBe(said);
  });

  it('of a page are read as a browser reads them, and never beyond a form in a form', () => {
    const root = rootOf('<!DOCTYPE html><P id=a>1<p>2<br>3<form><form lang=x></form><script>if (a<b) "</p>"</script>');
    expect(root).toMatchObject({ name: '', prefix: '', line: 1 });
    expect(root.children.map(({ name }) => name)).toEqual(['p', 'p', 'form', 'script'].slice(0, root.children.length));
    expect(elementsNamed(root, 'script')[0]?.text).toBe('if (a<b) "</p>"');
    expect(elementsNamed(root, 'form').map(({ attributes }) => attributes.size)).toEqual([0]);
    expect(root.text).toContain('123');
    expect(root.inner).toContain('<P id=a>');
  });

  it('of a text read back are those it was written from', () => {
    const name = fc.constantFrom('a', 'b', 'item', 'title');
    const said = fc.string({
      unit: fc.constantFrom('x', ' ', '&amp;', '<![CDATA[<i>]]>', '\n', '<!-- no -->', '<?no ?>'),
    });
    const none: fc.Arbitrary<Written[]> = fc.constant([]);
    const written: fc.Memo<Written> = fc.memo((deep) =>
      fc.tuple(name, said, deep === 1 ? none : fc.array(written(), { maxLength: 3 })).map(([tag, words, inside]) => ({
        text: `<${tag} a="${words.length}">${words}${inside.map(({ text }) => text).join(words)}</${tag}>`,
        shape: tag + (inside.length === 0 ? '' : `(${inside.map(({ shape }) => shape).join(' ')})`),
      })),
    );
    fc.assert(
      fc.property(written(5), ({ text, shape }) => {
        const root = rootOf(`<rss>${text}</rss>`);
        expect(shapeOf(root)).toBe(`rss(${shape})`);
        expect(root.text).toBe(saidIn(text));
        expect(root.inner).toBe(text);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('depth', () => {
  it.each<[string, string, number, number]>([
    ['<rss>', '<a>', 63, 64],
    ['<html>', '<div>', 255, 256],
  ])('%s with %s is read %i times inside, and not once more', (root, unit, times, most) => {
    expect(lookAtXml(root + unit.repeat(times))).toHaveProperty('root');
    expect(lookAtXml(`${root}\n${unit.repeat(times)}\n${unit}${unit.repeat(9)}`)).toEqual({
      code: 'too-deep',
      line: 3,
      most,
    });
  });
});
