import type { Intake } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';
import { readIntake } from '@/core/intake/readIntake';
import type { Story } from '@/core/intake/story';

/** A text read, as a test looks at it: what kind it is, its stories, and its findings as `code@line`. */
export async function storiesIn(text: string): Promise<{
  readonly format: Intake['format'];
  readonly title: string | null;
  readonly stories: readonly Story[];
  readonly told: readonly string[];
  readonly findings: readonly IntakeFinding[];
}> {
  const read = await readIntake(text);
  if (read.kind !== 'stories') throw new Error(`Read as ${read.kind}: ${toldOf(read)}`);
  const { format, title, stories, findings } = read;
  return { format, title, stories, told: toldOf(read), findings };
}

/** The findings of a reading, each as `code@line`. */
export function toldOf({ findings }: Pick<Intake, 'findings'>): readonly string[] {
  return findings.map(({ code, line }) => `${code}@${line}`);
}
