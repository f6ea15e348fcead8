import { healthOf } from '@/core/evidence/health/healthOf';
import { readFile } from '@/core/formats/readFile';
import { readRegister } from '@/press/register';

/** What the health check says of a file, a line a fact: check, verdict, and whom or what it is about. */
export function findingsOf(text: string, register: string): readonly string[] {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') throw new Error(`read as ${reading.kind}`);
  return healthOf(reading.dossier, readRegister(register).facts).flatMap(({ id, facts }) =>
    facts.map((fact) => {
      const about = fact.code === 'count-declared' ? fact.of : fact.takes.join(' ');
      return [id, fact.verdict, about, fact.code === 'name-missing' ? fact.name : ''].join(' ').trim();
    }),
  );
}
