import type { Dossier } from '@/core/dossier/dossier';
import { distinctSlugs } from '@/core/dossier/names';
import { written } from '@/core/formats/markdown/quoting';
import { writtenLink } from '@/core/formats/printed/printedLink';
import { derivedSlug } from './eventMarkdown';
import { graphLinesOf } from './graphLines';
import { headingOf, type SectionName } from './headings';
import { metaLineOf } from './metaLine';
import { writtenProse } from './prose';
import { lensHeading } from './takes/takesSection';
import { takeLinesOf } from './takes/writeTake';

/**
 * A dossier as Markdown, which reads back as the same dossier, and is written
 * again as the same bytes. Names must be tidied (`tidyName`) and ids distinct,
 * as reading leaves them; any other text may hold anything. Its slug is written
 * where it would not be found again without, or always where it is to be known
 * again though its title be changed (`always`).
 */
export function writeDossier(dossier: Dossier, withSlug: 'needed' | 'always' = 'needed'): string {
  const { canonical, title, dek, slug } = dossier;
  const head = [`# ${written(title)}`, ...(dek === null ? [] : [`> ${written(dek)}`])].join('\n');
  const blocks = [
    head,
    metaLineOf(dossier, withSlug === 'always' || slug !== derivedSlug(canonical, title)),
    section(dossier, 'summary', dossier.summary.map(writtenProse).join('\n\n')),
    section(dossier, 'significance', dossier.significance.map(writtenProse).join('\n\n')),
    section(dossier, 'watchpoints', listed(dossier.watchpoints)),
    `## ${headingOf('takes', dossier.language)}`,
    ...lensBlocks(dossier),
    section(dossier, 'graph', graphLinesOf(dossier.related, dossier.entities).join('\n')),
    section(dossier, 'basis', listed(dossier.basis)),
    canonical === null ? '' : `---\nCanonical: ${writtenLink(canonical)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section({ language }: Dossier, name: SectionName, body: string): string {
  return body === '' ? '' : `## ${headingOf(name, language)}\n${body}`;
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `- ${writtenProse(text)}`).join('\n');
}

/** The takes in order, a new heading wherever the lens changes. */
function lensBlocks({ takes }: Dossier): readonly string[] {
  const slugs = distinctSlugs(takes.map((take) => take.outlet));
  const blocks: string[] = [];
  let lines: string[] = [];
  takes.forEach((take, index) => {
    if (index === 0 || take.lens !== takes[index - 1]?.lens) {
      if (lines.length > 0) blocks.push(lines.join('\n'));
      lines = [lensHeading(take.lens)];
    }
    for (const line of takeLinesOf(take, take.id !== slugs[index])) lines.push(line);
  });
  return lines.length > 0 ? [...blocks, lines.join('\n')] : blocks;
}
