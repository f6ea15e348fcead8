import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import { type ListFormat, listFormat } from '@/core/intake/json/values/listFormat';
import { type ReadRow, readStories } from '@/core/intake/json/values/readStories';
import { firstText, valueAt } from '@/core/intake/json/values/valueAt';
import type { JsonLook } from '@/core/intake/look';

/** What tells the answers of one search service. */
export interface SearchService extends Pick<ListFormat, 'id' | 'lacks' | 'find' | 'bare'> {
  readonly articleOf: ReadRow;
}

/** The answers of a search service as a kind of file: its articles, or what it says instead. */
export function searchAnswer({ articleOf, ...service }: SearchService): IntakeFormat<JsonLook> {
  return listFormat({ ...service, read: (look, path) => readStories(look, path, articleOf), readBare: saidInstead });
}

/** Why there is no list, in the service's own words where it gives any. */
function saidInstead({ value, lineOf }: JsonLook): Read {
  const text = firstText(
    valueAt(value, 'message'),
    valueAt(value, 'results', 'message'),
    valueAt(value, 'errors', 0),
    valueAt(value, 'errors'),
  );
  const code = firstText(valueAt(value, 'code'), valueAt(value, 'results', 'code')) ?? '';
  const tooOften = /rate|too ?many|limit|quota|429/i.test(`${code} ${text ?? ''}`);
  const said = text === null ? 'nothing' : tooOften ? 'too-often' : 'error';
  return { kind: 'nothing', findings: [{ code: 'tool-said', line: lineOf([]), said, text: text ?? '' }] };
}
