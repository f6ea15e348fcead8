import type { Passage } from '@/core/reading/passages';

/** A passage of which a test says only what matters to it: a headline in English. */
export function aPassage(text: string, said: Partial<Passage> = {}): Passage {
  const part = said.part ?? 'headline';
  return { id: `take/${part}`, take: 'take', part, layer: 'headline', language: 'en', text, ...said };
}
