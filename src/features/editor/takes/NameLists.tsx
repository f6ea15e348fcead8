import { memo } from 'react';
import { lensesOf } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';

/** The ids of the lists of names that are offered while typing. */
export const nameLists = { lens: 'editor-lenses', region: 'editor-regions', outlet: 'editor-outlets' } as const;

/** The names the dossier uses already, offered where one more is typed. */
export const NameLists = memo(function NameLists({ takes }: { takes: readonly Take[] }) {
  const names = {
    lens: lensesOf(takes),
    region: [...new Set(takes.flatMap(({ region }) => region ?? []))],
    outlet: [...new Set(takes.map(({ outlet }) => outlet))],
  };
  return (['lens', 'region', 'outlet'] as const).map((name) => (
    <datalist key={name} id={nameLists[name]}>
      {names[name].map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  ));
});
