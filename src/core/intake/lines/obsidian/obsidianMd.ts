import type { Dossier } from '@/core/dossier/dossier';
import { notKnown, slugOf } from '@/core/dossier/names';
import { keywordIn } from '@/core/exports/citations/keyword';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { briefingMd, dossierMd } from '@/core/intake/lines/ownMarkdown';
import { urlList } from '@/core/intake/lines/urlList';
import type { LinesLook } from '@/core/intake/look';
import { daySaid } from '@/core/intake/said/daySaid';
import { storySaid, tellsOfStory } from '@/core/intake/said/storySaid';
import { toldOnce } from '@/core/intake/said/toldOnce';
import type { Note } from '@/core/notes/note';
import { type HeadMeanings, headMeanings } from './headMeanings';
import { noteBodyOf, relatedIn } from './noteBody';
import { headBlockOf, readHead } from './noteHead';

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
    const { values, findings } = await readHead(block);
    const meanings = headMeanings(values);
    const { tell, ...read } = await readBody(block.body, block.line, meanings);
    return { ...read, findings: toldOnce([...findings, ...tell, ...read.findings]) };
  },
};

type Told = Read & { readonly tell: readonly IntakeFinding[] };

/** A title alone makes a text a dossier; below a head in YAML it is that of a note. */
async function readBody(text: string, line: number, head: HeadMeanings): Promise<Told> {
  const look = { grammar: 'lines', text } as const;
  const untitled = { ...look, text: text.replace(/^# .*$/m, '') };
  const own = [briefingMd, dossierMd].find(
    (format) => format.recognises(format === dossierMd ? untitled : look) !== null,
  );
  if (own !== undefined) return completed(await own.read(look), line, head);
  const links = head.said.has('link') ? null : urlList.recognises(look);
  if (links === null || links.doubtful === true) return storyOfNote(text, line, head);
  const read = await urlList.read(look);
  const title = head.said.get('headline') ?? null;
  const left = [...head.said.keys()].filter((meaning) => meaning !== 'headline');
  const tell = leftOut([...left, ...head.others], line);
  return read.kind === 'stories' ? { ...read, title: title ?? read.title, tell } : { ...read, tell };
}

/** A dossier with what it lacks filled in from the head. */
function completed(read: Read, line: number, { said, others, related }: HeadMeanings): Told {
  if (read.kind !== 'dossiers') return { ...read, tell: leftOut([...said.keys(), ...others], line) };
  const title = said.get('headline') ?? null;
  const date = daySaid(said.get('published') ?? '');
  const isFilled = title !== null && read.dossiers.some((dossier) => dossier.title === notKnown);
  const dossiers = read.dossiers.map(
    (dossier): Dossier => ({
      ...dossier,
      ...(isFilled ? { title, slug: dossier.canonical === null ? slugOf(title) || dossier.slug : dossier.slug } : {}),
      dek: dossier.dek ?? said.get('description') ?? null,
      date: dossier.date ?? date,
      related: dossier.related.length > 0 ? dossier.related : relatedTo(related),
    }),
  );
  const used = new Set(['headline', 'published', 'description']);
  const findings = read.findings.filter(({ code }) => !(isFilled && code === 'title-missing'));
  const left = [...said.keys()].filter((meaning) => !used.has(meaning));
  return { ...read, dossiers, findings, tell: leftOut([...left, ...others], line) };
}

function relatedTo(texts: readonly string[]): Dossier['related'] {
  const linked = texts.flatMap((text) => (text.includes('[[') ? relatedIn(text) : [slugOf(text)]));
  return [...new Set(linked)].filter((slug) => slug !== '').map((slug) => ({ slug, label: null }));
}

function storyOfNote(text: string, line: number, head: HeadMeanings): Told {
  const body = noteBodyOf(text);
  const [quote, ...quotes] = body.quotes;
  const tell: IntakeFinding[] = [...leftOut(head.others, line)];
  for (const each of quotes) tell.push({ code: 'text-unplaced', line: each.line, text: each.text.slice(0, 200) });
  for (const each of body.rest) {
    tell.push({ code: 'rows-left-out', line: each.line, count: 1, text: each.text.slice(0, 200) });
  }
  const keywords = head.tags.flatMap((tag) => keywordIn(tag.replace(/^#/, '')) ?? []);
  const keyword = (kind: string) => keywords.find((each) => each.kind === kind)?.value ?? null;
  const said = Object.fromEntries(head.said);
  const printed = {
    line,
    ...said,
    headline: said.headline ?? body.title,
    quote: said.quote ?? quote?.text ?? null,
    lens: said.lens ?? keyword('lens'),
    country: said.country ?? keyword('country'),
    notes: [...relatedTo(head.related).map(({ slug }) => slug), ...body.related].map(relatedNote),
  };
  if (!tellsOfStory(printed)) return { kind: 'nothing', findings: [], tell };
  const findings: IntakeFinding[] = [];
  const story = storySaid(printed, (finding) => findings.push(finding));
  return { kind: 'stories', stories: [story], title: null, findings, tell };
}

/** The keeper of the note puts it beside another. */
function relatedNote(slug: string): Note {
  return { facet: 'related', value: slug, by: 'reader', source: null, layer: null, words: null };
}

function leftOut(fields: readonly string[], line: number): readonly IntakeFinding[] {
  return fields.map((field) => ({ code: 'field-left-out', line, field, count: 1 }));
}
