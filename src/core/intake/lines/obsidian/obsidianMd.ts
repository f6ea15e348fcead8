import type { Dossier } from '@/core/dossier/dossier';
import { notKnown, slugOf } from '@/core/dossier/names';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { briefingMd, dossierMd } from '@/core/intake/lines/ownMarkdown';
import { urlList } from '@/core/intake/lines/urlList';
import type { LinesLook } from '@/core/intake/look';
import { daySaid } from '@/core/intake/said/daySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import { type HeadMeanings, type HeadPart, headMeanings } from './headMeanings';
import { headBlockOf, readHead } from './noteHead';
import { slugsNamed } from './slugsNamed';
import { type NoteRead, storyOfNote } from './storyOfNote';

/** A note with a head in YAML, as Obsidian keeps them: one of our files, a list of links, or a note on one story. */
export const obsidianMd: IntakeFormat<LinesLook> = {
  id: 'obsidian-md',
  lacks: ['hour'],
  recognises({ text }) {
    const block = headBlockOf(text);
    return block === null ? null : { saw: `--- ${block.yaml.trim().split('\n')[0] ?? ''}`.slice(0, 80) };
  },
  async read({ text }) {
    const block = headBlockOf(text) ?? { yaml: '', line: 1, body: text };
    const { values, lines, findings } = await readHead(block);
    const { unread, ...read } = await readBody(block.body, { line: block.line, lines }, headMeanings(values));
    const tell = unread.map(({ key: field, count }): IntakeFinding => {
      return { code: 'field-left-out', line: lines.get(field) ?? block.line, field, count };
    });
    return { ...read, findings: toldOnce([...findings, ...tell, ...read.findings]) };
  },
};

/** A title alone makes a text a dossier; below a head in YAML it is that of a note. */
async function readBody(text: string, at: Parameters<typeof storyOfNote>[1], head: HeadMeanings): Promise<NoteRead> {
  const look = { grammar: 'lines', text } as const;
  const untitled = { ...look, text: text.replace(/^# .*$/m, '') };
  const own = [briefingMd, dossierMd].find(
    (format) => format.recognises(format === dossierMd ? untitled : look) !== null,
  );
  if (own !== undefined) return completed(await own.read(look), head);
  const links = head.said.has('link') ? null : urlList.recognises(look);
  if (links === null || links.doubtful === true) return storyOfNote(text, at, head);
  const read = await urlList.read(look);
  const title = head.said.get('headline') ?? null;
  const unread = head.unreadBut(['headline']);
  return read.kind === 'stories' ? { ...read, title: title ?? read.title, unread } : { ...read, unread };
}

/** A dossier with what it lacks filled in from the head. */
function completed(read: Read, head: HeadMeanings): NoteRead {
  if (read.kind !== 'dossiers') return { ...read, unread: head.unreadBut([]) };
  const { said, related } = head;
  const title = said.get('headline') ?? null;
  const dek = said.get('description') ?? null;
  const date = daySaid(said.get('published') ?? '');
  const used = new Set<HeadPart>();
  /** What a dossier says itself stays; what the head says besides is used, or the same. */
  const fill = <Value>(part: HeadPart, own: Value | null, told: Value | null): Value | null => {
    if (told !== null && (own === null || own === told)) used.add(part);
    return own ?? told;
  };
  const dossiers = read.dossiers.map((dossier): Dossier => {
    const own = dossier.title === notKnown ? null : dossier.title;
    const isTitled = own === null && title !== null;
    return {
      ...dossier,
      title: fill('headline', own, title) ?? dossier.title,
      slug: isTitled && dossier.canonical === null ? slugOf(title) || dossier.slug : dossier.slug,
      dek: fill('description', dossier.dek, dek),
      date: fill('published', dossier.date, date),
      related: fill('related', dossier.related.length > 0 ? dossier.related : null, relatedTo(related)) ?? [],
    };
  });
  const isFilled = read.dossiers.some((dossier) => dossier.title === notKnown) && title !== null;
  const findings = read.findings.filter(({ code }) => !(isFilled && code === 'title-missing'));
  return { ...read, dossiers, findings, unread: head.unreadBut([...used]) };
}

function relatedTo(texts: readonly string[]): Dossier['related'] {
  return slugsNamed(texts).map((slug) => ({ slug, label: null }));
}
