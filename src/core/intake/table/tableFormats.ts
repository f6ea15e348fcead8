import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { TableLook } from '@/core/intake/look';
import { anyTable } from './anyTable';
import { gdeltCsv, gdeltdocCsv } from './tools/gdelt';
import { mediaCloudCsv, mediaCloudLegacy, mediaCloudSources } from './tools/mediaCloud';
import { newsWcl50, newsWcl50Annotations } from './tools/newsWcl50';
import { ownTakes } from './tools/ownTakes';
import { zoteroCsv } from './tools/zotero';

/** Every kind of file of this grammar, in the order they are asked. */
export const tableFormats: readonly IntakeFormat<TableLook>[] = [
  ownTakes,
  gdeltCsv,
  gdeltdocCsv,
  mediaCloudCsv,
  mediaCloudLegacy,
  mediaCloudSources,
  zoteroCsv,
  newsWcl50,
  newsWcl50Annotations,
  anyTable,
];
