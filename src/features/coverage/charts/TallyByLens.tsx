import type { Take } from '@/core/dossier/take';
import { without } from '@/core/facets/asking';
import { facets, groupBy } from '@/core/facets/facets';
import { nothingGiven } from '@/core/facets/order';
import { select } from '@/core/facets/selection';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import type { Messages } from '@/i18n/messages/en';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { LensStack } from './LensStack';

const unlabelledIn = (takes: readonly Take[]) => takes.filter((take) => take.lens === null).length;
const unownedIn = (takes: readonly Take[]) =>
  takes.filter((take) => facets.ownership(take).every((answer) => nothingGiven.has(answer))).length;

type Caption = (text: Messages, takes: readonly Take[], all: readonly Take[]) => string;
const byLens: Caption = (text, takes, all) => text.coverage.caption(takes.length, all.length, unlabelledIn(takes));
const byOwner: Caption = (text, takes, all) =>
  text.coverage.captionOwnership(takes.length, all.length, unownedIn(takes));

/** The facets takes are tallied by, with what each is called and what stands under it. */
const tallies = {
  region: { title: (text: Messages) => text.coverage.regionsTitle, caption: byLens },
  language: { title: (text: Messages) => text.coverage.languageTitle, caption: byLens },
  ownership: { title: (text: Messages) => text.coverage.ownershipTitle, caption: byOwner },
} as const;

/** From where: takes by region as printed. */
export const RegionTally = (props: CoverageProps) => <TallyByLens {...props} facet="region" />;
/** In which languages the articles are. */
export const LanguageTally = (props: CoverageProps) => <TallyByLens {...props} facet="language" />;
/** Owned how, as the register says of their outlets. */
export const OwnershipTally = (props: CoverageProps) => <TallyByLens {...props} facet="ownership" />;

/**
 * Takes by the answers to one facet, stacked by lens. What is asked of other
 * facets narrows it; what is asked of its own only dims the bars left out.
 */
function TallyByLens({ dossier, facet, all, lenses, view, onChange }: CoverageProps & { facet: keyof typeof tallies }) {
  const text = useText();
  const names = useNames();
  const takes = select(all, without(view, facet));
  return (
    <LensStack
      dossier={dossier}
      facet={facet}
      title={tallies[facet].title(text)}
      caption={tallies[facet].caption(text, takes, all)}
      groups={[...groupBy(facet, takes)].map(([id, group]) => ({ id, name: names.answer(facet, id), takes: group }))}
      lenses={lenses}
      asked={view[facet]}
      onChange={onChange}
    />
  );
}
