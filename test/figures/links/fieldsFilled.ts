import type { Take } from '@/core/dossier/take';
import { gatherTakes } from '@/core/intake/gather/gatherTakes';
import { readIntake } from '@/core/intake/readIntake';
import { registerNotes } from '@/core/notes/register';
import { linkWords } from '@/core/reading/linkWords';
import { readRegister } from '@/press/register';

/** What a list of links can be filled in with, by the register and by the links themselves. */
const fields: Readonly<Record<string, (take: Take, notes: Take['notes']) => string | null | undefined>> = {
  country: ({ region }) => region,
  language: ({ language }) => language,
  ownership: (_, notes) => notes.find(({ facet }) => facet === 'ownership')?.value,
  date: ({ published }) => published,
  'link words': ({ link }) => (link === null ? null : linkWords(link)),
};

/** A pasted list of links, as takes; and for each field how many of them have it. */
export async function fieldsFilled(pasted: string, registerCsv: string) {
  const register = readRegister(registerCsv).facts;
  const intake = await readIntake(pasted);
  if (intake.kind !== 'stories') throw new Error(`read as ${intake.kind}`);
  const takes = gatherTakes(intake.stories, { register, language: 'en', source: 'a list', taken: [] });
  const named = takes.filter(({ proposed }) => !proposed.has('outlet')).map(({ take }) => take.link ?? '');
  const others = Object.entries(fields).map(([field, readOf]) => {
    const values = takes.map(({ take }) => readOf(take, [...take.notes, ...registerNotes(take, register)]));
    return { field, missing: takes.filter((_, at) => !values[at]).map(({ take }) => take.link ?? '') };
  });
  return { format: intake.format, takes: takes.length, filled: [{ field: 'outlet', missing: named }, ...others] };
}
