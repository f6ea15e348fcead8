import { weightOf } from '@/core/formats/findings';
import { type IntakeFinding, intakeWeightOf } from '@/core/intake/intakeFindings';

const weights = new Map(Object.entries({ ...weightOf, ...intakeWeightOf }));

/** Whether a part of the file is lost or unusable. */
export function isFault({ code }: IntakeFinding): boolean {
  return weights.get(code) === 'fault';
}
