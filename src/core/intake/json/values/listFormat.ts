import type { Path } from '@/core/formats/format';
import type { IntakeFormat, Read } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import type { FoundList } from './listWhere';

/** A kind of file that is told by a list it holds. */
export interface ListFormat extends Pick<IntakeFormat, 'id' | 'lacks'> {
  find(look: JsonLook): (FoundList & { readonly doubtful?: boolean }) | null;
  /** Reads the list that was found. */
  read(look: JsonLook, path: Path): Read;
  /** Reads a file of the kind that has no such list; by default there is none. */
  readBare?(look: JsonLook): Read;
  /** What tells a file of the kind that has no such list. */
  bare?(value: unknown): string | null;
}

/** A kind of file from how its list is found and read. */
export function listFormat({ id, lacks, find, read, bare, readBare }: ListFormat): IntakeFormat<JsonLook> {
  return {
    id,
    lacks,
    recognises: (look) => {
      const saw = bare?.(look.value) ?? null;
      return find(look) ?? (saw === null ? null : { saw });
    },
    read: (look) => {
      const found = find(look);
      if (found !== null) return read(found.look, found.path);
      return readBare?.(look) ?? { kind: 'nothing', findings: [] };
    },
  };
}
