import { describe, expect, it } from 'vitest';
import { voicesOf } from '@/core/reading/words/voicesOf';
import { aPassage } from './aPassage';

const entities = [
  { name: 'Anthropic', aliases: ['앤트로픽', 'アンソロピック'] },
  { name: 'Alibaba', aliases: ['알리바바', '阿里巴巴', 'アリババ'] },
  { name: 'WHO', aliases: ['世卫'] },
];

describe('who speaks in a passage', () => {
  it.each([
    ['en', 'headline', 'Anthropic accuses Alibaba of copying', 'Anthropic'],
    ['en', 'headline', 'Alibaba accused of copying Anthropic', ''],
    ['en', 'headline', 'Alibaba accused by Anthropic over copying', 'Anthropic'],
    ['en', 'headline', 'Alibaba denied it, Anthropic insists', 'Anthropic Alibaba'],
    ['en', 'headline', "Anthropic's distilling charges against firms", 'Anthropic'],
    ['en', 'headline', "Anthropic's rival says little", ''],
    ['en', 'headline', 'A letter to Anthropic says little', ''],
    ['en', 'headline', 'According to Anthropic, it was copied', 'Anthropic'],
    ['en', 'headline', 'Risk is low, says WHO', 'WHO'],
    ['en', 'headline', 'Some say Alibaba was silent', ''],
    ['en', 'headline', 'Risk is low on the ship: WHO', 'WHO'],
    ['en', 'headline', 'Anthropic reportedly copied Alibaba', ''],
    ['en', 'headline', 'The "Anthropic says" of Alibaba', ''],
    ['en', 'headline', 'Alibaba: "we copied nothing at all"', 'Alibaba'],
    ['en', 'headline', 'Anthropic went home. They say so', ''],
    ['en', 'headline', 'Anthropic, after long and hard days of thinking, says so', ''],
    ['en', 'link', 'risk is low says who', 'WHO'],
    ['en', 'link', 'anthropics distilling charges against alibaba', 'Anthropic'],
    ['ko', 'gist', '앤트로픽은 알리바바가 베꼈다고 주장했다.', 'Anthropic'],
    ['ko', 'headline', '앤트로픽, 알리바바가 베꼈다고 주장', 'Anthropic'],
    ['ko', 'gist', '앤트로픽, 알리바바 두 곳이 나온다고 말했다.', ''],
    ['ko', 'gist', '앤트로픽이 베꼈다고 주장했다.', 'Anthropic'],
    ['ko', 'gist', '앤트로픽이 보낸 서한이라는 것으로 알려졌다.', ''],
    ['ko', 'headline', '앤트로픽 "베낀 계정이 수만 개"', 'Anthropic'],
    ['zh', 'headline', '阿里巴巴否认指控', 'Alibaba Alibaba'],
    ['zh', 'headline', '阿里巴巴。专家称', ''],
    ['ja', 'headline', 'アリババは不正を否定した', 'Alibaba'],
    ['ja', 'headline', 'アンソロピックによると不正があった', 'Anthropic'],
  ] as const)('%s %s: %s: %s', (language, part, text, speakers) => {
    const layer = part === 'gist' ? 'dossier' : part;
    const voices = voicesOf({ entities }, [aPassage(text, { language, part, layer })]);
    const heard = voices.flatMap(({ entity, speaks }) => speaks.map(() => entity.name));
    expect(heard.join(' ')).toBe(speakers);
  });
});

describe('the voices of a dossier', () => {
  it('part takes in which someone speaks from those that only speak of them', () => {
    const passages = [
      aPassage('Anthropic accuses Alibaba', { id: 'a/headline', take: 'a' }),
      aPassage('anthropic says alibaba copied', { id: 'a/link', take: 'a', part: 'link', layer: 'link' }),
      aPassage('Alibaba denies it', { id: 'b/headline', take: 'b' }),
      aPassage('Of Anthropic and Alibaba', { id: 'c/headline', take: 'c' }),
      aPassage('Anthropic says so', { id: '/summary/0', take: null, part: 'summary', layer: 'dossier' }),
    ];
    const [anthropic, alibaba, who] = voicesOf({ entities }, passages);
    expect(anthropic).toMatchObject({ speakingIn: ['a'], spokenOfIn: ['c'] });
    expect(alibaba).toMatchObject({ speakingIn: ['b'], spokenOfIn: ['a', 'c'] });
    expect(who).toMatchObject({ speaks: [], speakingIn: [], spokenOfIn: [] });
    expect(anthropic?.speaks.map(({ take, layer }) => [take, layer])).toEqual([
      ['a', 'headline'],
      ['a', 'link'],
      [null, 'dossier'],
    ]);
    expect(anthropic?.speaks[0]).toEqual({
      take: 'a',
      layer: 'headline',
      name: { passage: 'a/headline', start: 0, end: 9 },
      carrier: { passage: 'a/headline', start: 10, end: 17 },
    });
  });
});
