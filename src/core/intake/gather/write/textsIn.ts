import { takeKeys } from '@/core/intake/gather/fold/sameText';
import { type NamedText, readInto } from './readInto';

/** Where the texts of a dossier may be met again; see `takeKeys`. Throws where it cannot be read. */
export function textsIn(there: NamedText): readonly string[] {
  return readInto(there).takes.flatMap(takeKeys);
}
