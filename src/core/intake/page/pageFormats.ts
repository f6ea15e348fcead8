import type { IntakeFormat } from '@/core/intake/intakeFormat';
import type { PageLook } from '@/core/intake/look';
import { dossierPage } from './dossierPage';
import { htmlPage } from './htmlPage';
import { linksOfPassage } from './linksOfPassage';

/** Every kind of web page, in the order they are asked. */
export const pageFormats: readonly IntakeFormat<PageLook>[] = [dossierPage, htmlPage, linksOfPassage];
