import type { Dossier } from '@/core/dossier/dossier';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';

/** Saves a dossier as a Markdown file, `<slug>.<language>.md`, which reads back to the same dossier. */
export function saveMarkdown(dossier: Dossier): void {
  const address = URL.createObjectURL(new Blob([writeDossier(dossier)], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${dossier.slug}.${dossier.language}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
