import type { ComponentType } from 'react';
import { useEvidenceText } from '@/i18n/useText';
import { LinkWordTable, LoadedTable } from './MeasuredTables';
import { RuleSection } from './RuleSection';
import { CheckTable, MeasureTable, TreatmentRuleTable } from './RuleTables';
import { WordBooks } from './WordBooks';

/** What belongs to one rule alone. */
const belonging: Readonly<Record<string, ComponentType>> = {
  'link-words': LinkWordTable,
  lists: WordBooks,
  loaded: LoadedTable,
  'treatment-rules': TreatmentRuleTable,
  health: CheckTable,
  measures: MeasureTable,
};

/** Every rule by which texts are read. */
export function ReadingRules() {
  const { readingRules } = useEvidenceText().rules;
  return Object.entries(readingRules).map(([id, words]) => {
    const Belonging = belonging[id];
    return (
      <RuleSection key={id} id={id} words={words}>
        {Belonging && <Belonging />}
      </RuleSection>
    );
  });
}
