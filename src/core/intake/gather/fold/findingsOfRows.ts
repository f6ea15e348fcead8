import type { GatheredRow } from '@/core/intake/gather/gatherRows';
import type { IntakeFinding } from '@/core/intake/intakeFindings';

/**
 * What is told of rows once they are gathered: stories that list a page of the
 * file once more, and publishers' descriptions, which no take holds.
 */
export function findingsOfRows(rows: readonly GatheredRow[]): readonly IntakeFinding[] {
  const again = rows.flatMap(({ gathered }) => gathered.again);
  const described = rows
    .flatMap(({ story, gathered }) => [story, ...gathered.carriers, ...gathered.again])
    .filter(({ description }) => description !== null);
  return [...counted('pages-again', again), ...counted('descriptions-left', described)];
}

function counted(
  code: 'pages-again' | 'descriptions-left',
  stories: readonly { readonly line: number }[],
): readonly IntakeFinding[] {
  if (stories.length === 0) return [];
  const line = stories.reduce((first, each) => Math.min(first, each.line), Number.POSITIVE_INFINITY);
  return [{ code, line, count: stories.length }];
}
