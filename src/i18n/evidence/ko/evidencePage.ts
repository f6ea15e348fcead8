import type { EvidenceWords } from '@/i18n/evidence/en/words';

export const evidencePage: EvidenceWords['evidencePage'] = {
  title: '근거',
  dek: '이 자료에서 규칙으로 읽어 낸 것과 그 근거가 된 말입니다.',
  opening: '자료를 읽는 중입니다…',
};
