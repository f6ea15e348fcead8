import type { EvidenceWords } from '@/i18n/evidence/en/words';
import { vocabulary } from './vocabulary';

export const words: EvidenceWords = { vocabulary };
