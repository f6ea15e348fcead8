import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements whose content is not read by people. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const pass = (): void => {};
const unheard: TokenizerCallbacks = {
  onattribdata: pass,
  onattribentity: pass,
  onattribend: pass,
  onattribname: pass,
  oncdata: pass,
  onclosetag: pass,
  oncomment: pass,
  ondeclaration: pass,
  onend: pass,
  onopentagend: pass,
  onopentagname: pass,
  onprocessinginstruction: pass,
  onselfclosingtag: pass,
  ontext: pass,
  ontextentity: pass,
};
const entity = /&(?:[a-z]{2,8}|#\d{2,7}|#x[\da-f]{2,6});/i;
const tags = /<\/?[a-z][^<>]*>/i;

/**
 * A fragment of HTML as the text a reader would see, on one line: entities
 * resolved, scripts and styles left out. What was escaped twice is resolved
 * once more. Text without markup comes back with its blanks tidied; nothing to read is `''`.
 */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return tidy(markup);
  const text = readOnce(markup);
  return entity.test(text) || (!tags.test(markup) && tags.test(text)) ? readOnce(text) : text;
}

function readOnce(markup: string): string {
  const parts: string[] = [];
  let hidden = 0;
  let name = '';
  const tag = (start: number, end: number, step: 1 | -1): void => {
    name = markup.slice(start, end).toLowerCase();
    if (unread.has(name)) hidden = Math.max(0, hidden + step);
    else if (!inline.has(name)) parts.push(' ');
  };
  // Not the parser, which keeps what is open on a stack and seeks through all of it for every tag that closes nothing.
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...unheard,
      onopentagname: (start, end) => tag(start, end, 1),
      onclosetag: (start, end) => tag(start, end, -1),
      onselfclosingtag: () => void (hidden > 0 && unread.has(name) && hidden--),
      ontext: (start, end) => void (hidden === 0 && parts.push(markup.slice(start, end))),
      ontextentity: (point) => void (hidden === 0 && parts.push(String.fromCodePoint(point))),
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return tidy(parts.join(''));
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]+/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
