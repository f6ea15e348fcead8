import type { Intake } from '@/core/intake/intake';
import { readIntake, type Wish } from '@/core/intake/readIntake';
import type { Story } from '@/core/intake/story';

/** A value as a file, printed over lines, read as a reader's file is. */
export function readValue(value: unknown, wish: Wish = {}): Promise<Intake> {
  return readIntake(JSON.stringify(value, null, 1), wish);
}

/** The stories of a reading; throws where it holds none, with what it says instead. */
export function storiesOf(intake: Intake): readonly Story[] {
  if (intake.kind !== 'stories') throw new Error(`${intake.kind}: ${JSON.stringify(intake.findings)}`);
  return intake.stories;
}

/** What a story says, without what it leaves open. */
export function told(story: Story | undefined): object {
  const entries = Object.entries(story ?? {});
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)),
  );
}
