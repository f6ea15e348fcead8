import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const words: EvidenceWords = {};
