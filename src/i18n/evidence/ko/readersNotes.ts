import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const readersNotes: EvidenceWords['readersNotes'] = {
  title: '내 메모',
};
