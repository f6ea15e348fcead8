import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { XmlLook } from '@/core/intake/look';
import { atom } from './feeds/atom';
import { gdeltRss } from './feeds/gdeltRss';
import { googleNews } from './feeds/googleNews';
import { opml } from './feeds/opml';
import { rss } from './feeds/rss';
import { rss1 } from './feeds/rss1';
import { newsml1 } from './newsroom/newsml1';
import { newsmlG2 } from './newsroom/newsmlG2';
import { nitf } from './newsroom/nitf';

/** Every kind of file of this grammar, in the order they are asked. */
export const xmlFormats: readonly IntakeFormat<XmlLook>[] = [
  googleNews,
  gdeltRss,
  rss,
  rss1,
  atom,
  opml,
  newsmlG2,
  newsml1,
  nitf,
];
