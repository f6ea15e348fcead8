import { useMemo } from 'react';
import { readFile } from '@/core/formats/readFile';
import { useOwnDossiers } from '@/state/desk/ownDossiers';
import { useDestination } from './destination';
import { textsOf } from './planned';

const nothing: ReadonlySet<string> = new Set();

/** Where the texts of the dossier that things are to be added to may be met again; none for a new one. */
export function usePagesThere(): ReadonlySet<string> {
  const slug = useDestination(({ kind, slug: chosen }) => (kind === 'existing' ? chosen : null));
  const text = useOwnDossiers().find((each) => each.slug === slug)?.text;
  return useMemo(() => (text === undefined ? nothing : pagesIn(text)), [text]);
}

/** Every row of every file asks; a dossier is read once. */
let last = { text: '', pages: nothing };

function pagesIn(text: string): ReadonlySet<string> {
  if (last.text !== text) {
    const reading = readFile(text);
    last = { text, pages: reading.kind === 'dossier' ? textsOf(reading.dossier.takes) : nothing };
  }
  return last.pages;
}
