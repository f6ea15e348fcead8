import type { Dossier } from '@/core/dossier/dossier';
import { layerOfQuote } from '@/core/notes/layer';
import type { Finding } from './findings';
import type { Draft } from './format';

/** What a dossier says of itself against what it holds, and the quotations nobody can check. */
export function checks(dossier: Dossier, lineOf: Draft['lineOf']): readonly Finding[] {
  const { takes, declared, language } = dossier;
  const line = lineOf(['declared']);
  const findings: Finding[] = [];
  if (declared.takes !== undefined && declared.takes !== takes.length) {
    findings.push({ code: 'takes-differ', line, declared: declared.takes, found: takes.length });
  }
  const lenses = new Set(takes.flatMap((take) => take.lens ?? [])).size;
  if (declared.lenses !== undefined && declared.lenses !== lenses) {
    const unlabelled = takes.filter((take) => take.lens === null).length;
    findings.push({ code: 'lenses-differ', line, declared: declared.lenses, found: lenses, unlabelled });
  }
  const regions = new Set(takes.flatMap((take) => take.region ?? [])).size;
  if (declared.regions !== undefined && declared.regions !== regions) {
    findings.push({ code: 'regions-differ', line, declared: declared.regions, found: regions });
  }
  const translated = takes.flatMap((take, index) =>
    take.quote?.original === null && layerOfQuote(take.language, language) === 'quote-translated' ? [index] : [],
  );
  const [first] = translated;
  if (first !== undefined) {
    findings.push({ code: 'quotes-translated', line: lineOf(['takes', first, 'quote']), count: translated.length });
  }
  return findings;
}
