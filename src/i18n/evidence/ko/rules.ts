import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const rules: EvidenceWords['rules'] = {
  title: '규칙으로 읽기',
};
