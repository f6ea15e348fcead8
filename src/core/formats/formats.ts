import { briefingMarkdown } from './briefingMarkdown/briefingMarkdown';
import { dossierJson } from './dossierJson';
import { eventMarkdown } from './eventMarkdown/eventMarkdown';
import type { Format } from './format';

/** Every kind of file that can be read, in the order they are tried. */
export const formats: readonly Format[] = [dossierJson, briefingMarkdown, eventMarkdown];
