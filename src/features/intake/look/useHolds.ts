import type { Intake } from '@/core/intake/intake';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Brought } from '@/state/intake/brought';

/** What a file holds, in a few words: `1,843 takes from 2,093 stories`. */
export function useHolds(): (file: Brought) => string {
  const { holds } = useDeskText().intake;
  return ({ read: { intake }, rows }) => {
    if (rows !== null) return holds.stories(rows.length, storiesIn(intake) ?? rows.length);
    switch (intake.kind) {
      case 'stories':
        return holds.stories(intake.stories.length, intake.stories.length);
      case 'dossiers':
        return holds.dossiers(
          intake.dossiers.length,
          intake.dossiers.reduce((sum, { takes }) => sum + takes.length, 0),
        );
      case 'briefing':
        return holds.briefing(intake.briefing.sections.reduce((sum, { items }) => sum + items.length, 0));
      case 'outlets':
        return holds.outlets(intake.outlets.length);
      case 'marks':
        return holds.marks(
          intake.texts.length,
          intake.texts.reduce((sum, { marks }) => sum + marks.length, 0),
        );
      case 'table':
        return holds.table(intake.table.rows.length, intake.table.header.length);
      case 'backup':
        return holds.backup;
      case 'nothing':
        return holds.nothing;
    }
  };
}

function storiesIn(intake: Intake): number | null {
  return intake.kind === 'stories' ? intake.stories.length : intake.kind === 'table' ? intake.table.rows.length : null;
}
