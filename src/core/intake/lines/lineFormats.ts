import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { LinesLook } from '@/core/intake/look';
import { bibtex } from './citations/bibtex';
import { ris } from './citations/ris';
import { gdeltMessage } from './gdeltMessage';
import { brat } from './marks/brat';
import { webAnno } from './marks/webAnno';
import { obsidianMd } from './obsidian/obsidianMd';
import { briefingMd, dossierMd } from './ownMarkdown';
import { urlList } from './urlList';

/** Every kind of file of this grammar, in the order they are asked. */
export const lineFormats: readonly IntakeFormat<LinesLook>[] = [
  webAnno,
  brat,
  bibtex,
  ris,
  gdeltMessage,
  obsidianMd,
  briefingMd,
  dossierMd,
  urlList,
];
