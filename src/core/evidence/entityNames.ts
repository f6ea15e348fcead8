import type { Dossier, Entity } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import type { Passage } from '@/core/reading/passages';
import { mentions } from '@/core/search/mentions';
import { foldWords } from '@/core/search/words';

/** What one Korean noun may end in besides itself. Taken off only where the rest stands elsewhere without it. */
const particle = /[은는이가을를의와과에로도]$/u;
const shortest = 5;

/**
 * The dossier with the further names its own text gives to those it is about,
 * as aliases. By rule `name.linked`: the label of a link to an entity's page is
 * its name (`[알리바바의](/ko/entity/alibaba-qwen)`), unless it begins with a small
 * letter, as `the lab` does. By rule `name.leading`: the
 * first word of a longer name, of five letters or more, which at least a third
 * of the takes with words (and two) use without the rest.
 */
export function withNamesInUse(dossier: Dossier, passages: readonly Passage[]): Dossier {
  let folded: readonly FoldedText[] | undefined;
  // Folding every text takes a while, and most dossiers name their entities in full.
  const texts = () => {
    folded ??= passages.map(({ take, text }) => ({ take, folded: foldWords(text) }));
    return folded;
  };
  const labels = linkLabels([...dossier.summary, ...dossier.significance, ...dossier.watchpoints]);
  const entities = dossier.entities.map((entity) => {
    const linked = labels.get(slugOf(entity.name)) ?? [];
    const found = [...linked.map((label) => withoutParticle(label, texts)), ...leadingWord(entity, texts)];
    const known = new Set([entity.name, ...entity.aliases].map(foldWords));
    const added = [...new Map(found.map((name) => [foldWords(name), name]))].filter(([folded]) => !known.has(folded));
    return { ...entity, aliases: [...entity.aliases, ...added.map(([, name]) => name)] };
  });
  return { ...dossier, entities };
}

interface FoldedText {
  readonly take: string | null;
  readonly folded: string;
}

/** Labels of links, by the last part of their address. */
function linkLabels(prose: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const [, label = '', target = ''] of prose
    .join('\n')
    .matchAll(/\[([^[\]]+)\]\(([^()\s]*\/entity\/[^()\s]+)\)/g)) {
    const slug = target.replace(/\/?(?:[?#].*)?$/, '').replace(/.*\//, '');
    if (!/^\p{Ll}/u.test(label)) labels.set(slug, [...(labels.get(slug) ?? []), label]);
  }
  return labels;
}

function withoutParticle(label: string, texts: () => readonly FoldedText[]): string {
  const stem = label.replace(particle, '');
  const ending = label.slice(stem.length);
  if (ending === '' || [...stem].length < 2) return label;
  const folded = foldWords(stem);
  return texts().some((text) => text.folded.replaceAll(folded + ending, '').includes(folded)) ? stem : label;
}

function leadingWord({ name, aliases }: Entity, texts: () => readonly FoldedText[]): readonly string[] {
  const [first = '', second] = name.split(' ');
  if (aliases.length > 0 || second === undefined || first.length < shortest) return [];
  const whole = foldWords(name);
  const alone = foldWords(first);
  const takes = new Set<string>();
  const using = new Set<string>();
  for (const { take, folded } of texts()) {
    if (take === null) continue;
    takes.add(take);
    if (mentions(folded, alone) && !mentions(folded, whole)) using.add(take);
  }
  return using.size >= Math.max(2, takes.size / 3) ? [first] : [];
}
