import type { Intake } from '@/core/intake/intake';

/** What of an intake can be thousands; none of what holds one thing. */
export function rowsOf(intake: Intake): readonly unknown[] {
  switch (intake.kind) {
    case 'stories':
      return intake.stories;
    case 'outlets':
      return intake.outlets;
    case 'marks':
      return intake.texts;
    case 'table':
      return intake.table.rows;
    default:
      return [];
  }
}

/** An intake with these rows in place of its own; as it is where it has none. `rows` are of its kind. */
export function withRows(intake: Intake, rows: readonly never[]): Intake {
  switch (intake.kind) {
    case 'stories':
      return { ...intake, stories: rows };
    case 'outlets':
      return { ...intake, outlets: rows };
    case 'marks':
      return { ...intake, texts: rows };
    case 'table':
      return { ...intake, table: { ...intake.table, rows } };
    default:
      return intake;
  }
}
