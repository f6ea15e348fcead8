import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { JsonLook } from '@/core/intake/look';
import { cslJson } from './cslJson';
import { deskBackup } from './deskBackup';
import { dossierFile } from './dossierFile';
import { factCheckTools } from './facts/factCheckTools';
import { gdeltJsonFeed } from './feeds/gdeltJsonFeed';
import { jsonFeed } from './feeds/jsonFeed';
import { groundNews } from './groundNews';
import { jsonLd } from './jsonLd';
import { jsonTable } from './jsonTable';
import { kiteBatch, kiteCategory, kiteFeed, kiteIndex } from './kite/kiteFiles';
import { doccano } from './marking/doccano';
import { labelStudio } from './marking/labelStudio';
import { apMedia } from './newsroom/apMedia';
import { ninjs } from './newsroom/ninjs';
import { eventRegistry } from './searches/eventRegistry';
import { gdeltArtlist } from './searches/gdeltArtlist';
import { gdeltEmpty } from './searches/gdeltEmpty';
import { gNews } from './searches/gNews';
import { newsApi } from './searches/newsApi';
import { newsData } from './searches/newsData';

/** Every kind of file of this grammar, in the order they are asked. */
export const jsonFormats: readonly IntakeFormat<JsonLook>[] = [
  deskBackup,
  dossierFile,
  gdeltEmpty,
  gdeltArtlist,
  eventRegistry,
  gNews,
  newsApi,
  newsData,
  gdeltJsonFeed,
  jsonFeed,
  kiteCategory,
  kiteBatch,
  kiteFeed,
  kiteIndex,
  factCheckTools,
  labelStudio,
  doccano,
  cslJson,
  jsonLd,
  ninjs,
  apMedia,
  groundNews,
  jsonTable,
];
