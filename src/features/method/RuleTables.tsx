import { checks } from '@/core/evidence/health/checks';
import { treatmentBy, treatmentRules } from '@/core/reading/words/proposeTreatment';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { MethodTable } from './MethodTable';

/** What each cue makes a rule propose, in the order they are asked. */
export function TreatmentRuleTable() {
  const { rules } = useEvidenceText();
  const names = useNames();
  const rows = {
    head: [rules.rule, rules.proposes],
    body: treatmentRules.map((rule) => [rules.treatmentRules[rule], names.answer('treatment', treatmentBy(rule))]),
  };
  return <MethodTable rows={rows} caption={rules.readingRules['treatment-rules'].title} />;
}

/** Every check of a dossier's health with its rule, in the order they are shown. */
export function CheckTable() {
  const { rules, health } = useEvidenceText();
  const rows = {
    head: [rules.readingRules.health.title, rules.rule],
    body: checks.map(({ id }) => [health.checks[id].title, health.checks[id].rule]),
  };
  return <MethodTable rows={rows} caption={rules.readingRules.health.title} />;
}

/** One line a measure: what it says, and what it must not be read as. */
export function MeasureTable() {
  const { rules } = useEvidenceText();
  const rows = {
    head: [rules.readingRules.measures.title, rules.says, rules.notRead],
    body: Object.entries(rules.measures).map(([name, words]) => [name, ...words]),
  };
  return <MethodTable rows={rows} caption={rules.readingRules.measures.title} />;
}
