import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const health: EvidenceWords['health'] = {
  title: '자료 점검',
};
