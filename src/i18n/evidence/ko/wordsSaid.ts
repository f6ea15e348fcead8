import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const wordsSaid: EvidenceWords['wordsSaid'] = {
  title: '무엇이라고 부르나',
};
