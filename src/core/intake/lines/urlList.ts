import { hostOf, webAddress } from '@/core/dossier/webAddress';
import { headingIn } from '@/core/formats/markdown/marks';
import { canonicalLink } from '@/core/intake/gather/canonicalLink';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook, TableLook } from '@/core/intake/look';
import { storySaid } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Story } from '@/core/intake/story';
import { anyTable } from '@/core/intake/table/anyTable';
import { namesLink } from '@/core/intake/table/columnNames';
import { lookAtTable } from '@/core/intake/table/lookAtTable';
import { linksInLine, type PrintedAddress } from './linksInLine';
import { textLines } from './textLines';

/** So much of a text tells what the rest is. */
const asked = 60_000;

/** This share of the lines must begin with a link for a list of links. */
const share = 0.6;

/** Words of a link that say nothing of what it leads to. */
const empty =
  /^(?:\d+|links?|url|here|source|sources?|read more|more|click here|article|링크|원문|원문 보기|기사|출처|바로가기|더 보기|链接|原文|来源|阅读原文|リンク|記事|出典)$/iu;

/**
 * Links, one a line or nearly so. Fewer among other text may be meant as a list
 * as well, and are doubtful. A table whose columns have names is a table, also
 * where its first column holds the links: that is asked of the table.
 */
export const urlList: IntakeFormat<LinesLook> = {
  id: 'url-list',
  lacks: ['outlet', 'country', 'language', 'lens', 'gist', 'quote', 'published', 'byline'],
  recognises({ text }) {
    if (!/https?:\/\//i.test(text)) return null;
    const head = text.slice(0, asked).replace(/[^\r\n]*$/, (last) => (text.length > asked ? '' : last));
    const lines = textLines(head).filter((line) => line.trim() !== '' && headingIn(line.trim()) === null);
    const read = lines.map(linksInLine);
    const first = read.find(({ links }) => links.length > 0)?.links[0];
    if (first === undefined) return null;
    const isList = read.filter(({ startsWithLink }) => startsWithLink).length >= share * lines.length;
    const table = tableIn(head);
    if (table !== null && (!isList || table.header.some((name) => name !== ''))) return null;
    return { saw: first.address.slice(0, 80), doubtful: !isList || table !== null };
  },
  read({ text }) {
    const findings: IntakeFinding[] = [];
    const stories: Story[] = [];
    let title: string | null = null;
    for (const [at, printed] of textLines(text).entries()) {
      const line = at + 1;
      const heading = headingIn(printed.trim());
      if (heading !== null && title === null && stories.length === 0) {
        title = heading.text;
        continue;
      }
      const { links, rest } = linksInLine(printed);
      if (links.length === 0 && namesLink(rest)) continue;
      for (const link of links) stories.push(storyOfLink(link, line, (finding) => findings.push(finding)));
      if (/[\p{L}\p{N}]/u.test(rest)) findings.push({ code: 'text-unplaced', line, text: rest.slice(0, 200) });
    }
    return { kind: 'stories', stories, title, findings: toldOnce(findings) };
  },
};

function tableIn(text: string): TableLook | null {
  const look = lookAtTable(text);
  return look !== null && look.header.length > 1 && anyTable.recognises(look) !== null ? look : null;
}

function storyOfLink({ address, words }: PrintedAddress, line: number, tell: (finding: IntakeFinding) => void): Story {
  const link = canonicalLink(address);
  if (link !== address) tell({ code: 'links-cleaned', line, count: 1 });
  const isEmpty = words === null || empty.test(words) || isAddress(words, address);
  return storySaid({ line, link, headline: isEmpty ? null : words }, tell);
}

/** True for words that only say the address again, whole or in part: `a.example/x…`. */
function isAddress(words: string, address: string): boolean {
  const bare = (text: string) => text.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/(?:…|\.{3}|\/)$/, '');
  if (webAddress(words) !== null) return true;
  return bare(address).startsWith(bare(words)) || bare(words).toLowerCase() === hostOf(address);
}
