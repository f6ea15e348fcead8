import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTable } from '@/core/reading/words/nameTable';
import { nameFinder } from '@/core/reading/words/namings';
import { aPassage } from './aPassage';

const entities = [
  { name: 'Anthropic', aliases: ['앤트로픽'] },
  { name: 'Alibaba', aliases: ['Alibaba Group', 'Qwen', '알리바바', '알리바바그룹', '阿里巴巴', 'アリババ'] },
  { name: 'World Health Organization', aliases: ['WHO', '猫'] },
  { name: 'Tim Scott', aliases: ['팀 스콧', "Scott's Office"] },
];

describe('what a passage calls an entity', () => {
  it.each([
    ['en', 'headline', 'Lab says China’s Alibaba copied it', ['China’s Alibaba']],
    ['en', 'headline', 'a letter on e-commerce giant Alibaba and its models', ['e-commerce giant Alibaba']],
    ['en', 'headline', 'a letter on the Chinese tech giant Alibaba from the lab', ['Chinese tech giant Alibaba']],
    ['en', 'headline', 'lab accuses giant Alibaba of copying its models', ['giant Alibaba']],
    [
      'en',
      'headline',
      'lab wrote to Senator Tim Scott about the Alibaba Group team',
      ['Alibaba Group team', 'Senator Tim Scott'],
    ],
    ['en', 'headline', 'they say that the Alibaba Cloud Unit knew of this', ['Alibaba Cloud']],
    ['en', 'headline', 'they wrote of the Tim Scott Letter yesterday again', ['Tim Scott Letter']],
    ['en', 'headline', 'Lab Accuses Alibaba Of Copying', ['Alibaba']],
    ['en', 'link', 'lab claims that chinas alibaba copied qwens', ['chinas alibaba', 'qwen']],
    ['en', 'headline', 'the Qwens and the metaqwen', []],
    ['ko', 'headline', '중국 전자상거래 공룡 알리바바그룹은', ['중국 전자상거래 공룡 알리바바그룹']],
    ['ko', 'headline', '앤트로픽은 기업 알리바바 측에', ['기업 알리바바 측', '앤트로픽']],
    ['ko', 'headline', '서한을 기업 알리바바가', ['기업 알리바바']],
    ['zh', 'headline', '指控中国电商巨头阿里巴巴集团', ['中国电商巨头阿里巴巴集团']],
    ['zh', 'headline', '指控阿里巴巴', ['阿里巴巴']],
    ['ja', 'headline', '中国のネット大手アリババを', ['中国のネット大手アリババ']],
    ['ja', 'headline', '米国、猫とアリババ社', ['アリババ社']],
    ['de', 'headline', 'der Konzern Alibaba, so heisst er weiter', ['Konzern Alibaba']],
  ] as const)('%s %s: %s: %j', (language, part, text, names) => {
    const { entities: rows } = nameTable({ entities }, [aPassage(text, { language, part, layer: part })]);
    const found = rows
      .filter(({ entity }) => entity.name !== 'World Health Organization')
      .flatMap(({ namings }) => namings);
    expect(found.map(({ words }) => words).sort()).toEqual([...names].sort());
  });

  it('is not a small word that its capitals would make', () => {
    const who = (text: string, layer: 'link' | 'headline') =>
      nameFinder({ entities })(aPassage(text, { layer }))[2]?.length;
    expect(who('those who wrote to the WHO', 'headline')).toBe(1);
    expect(who('those who wrote to the who', 'link')).toBe(2);
  });

  it('is nothing for an entity without a name to look for', () => {
    expect(nameFinder({ entities: [{ name: '猫', aliases: [' '] }] })(aPassage('猫'))).toEqual([[]]);
  });
});

describe('the table of names', () => {
  it('holds whom nobody named, verbs and acts beside a name, with take and layer', () => {
    const text = 'Anthropic accuses Alibaba and Chinese rivals of illegal access. Nobody denies the attack.';
    const { unnamed, verbs, acts } = nameTable({ entities }, [aPassage(text, { layer: 'dossier', take: null })]);
    const at = (words: string) => ({
      passage: 'take/headline',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      take: null,
      layer: 'dossier',
      words,
    });
    expect(unnamed).toEqual([at('Chinese rivals')]);
    expect(verbs).toEqual([{ ...at('accuses'), group: 'accusing' }]);
    expect(acts).toEqual([at('illegal access')]);
  });

  it.each([
    ['en', 'Alibaba and the distillation attack', ['distillation attack']],
    ['en', 'Alibaba attack', ['attack']],
    ['en', 'The attack on Alibaba, stealing illicitly', ['attack', 'stealing', 'illicitly']],
    ['en', 'Firms copied Qwen illegally Alibaba', ['copied', 'illegally']],
    ['ko', '알리바바 증류 공격, 모델을 탈취, 사기 계정', ['증류 공격', '탈취', '사기 계정']],
    ['zh', '阿里巴巴的蒸馏攻击', ['攻击']],
  ])('%s: %s: the acts %j', (language, text, acts) => {
    const table = nameTable({ entities }, [aPassage(text, { language })]);
    expect(table.acts.map(({ words }) => words)).toEqual(acts);
  });

  it.each([
    ['ko', '중국 전문가들은 알리바바와', ['중국 전문가들']],
    ['zh', '中国人工智能企业与美国专家', ['中国人工智能企业', '美国专家']],
    ['ja', '中国の新興企業と米当局', ['中国の新興企業', '米当局']],
    ['en', 'Chinese firm Alibaba and US AI labs', ['US AI labs']],
  ])('%s: %s: without a name %j', (language, text, unnamed) => {
    const table = nameTable({ entities }, [aPassage(text, { language })]);
    expect(table.unnamed.map(({ words }) => words)).toEqual(unnamed);
  });

  it('points at the text', () => {
    const parts = fc.constantFrom(
      ..."Alibaba |chinas |China’s |giant |Group |says |the |알리바바|기업 |중국 |은 |阿里巴巴|中国|巨头|attack |illegal |İ|\ud83d|. |'|WHO |Tim Scott ".split(
        '|',
      ),
    );
    const languages = fc.constantFrom('en', 'ko', 'zh', 'ja', null, 'de');
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 14 }), languages, (text, language) => {
        const table = nameTable({ entities }, [aPassage(text, { language })]);
        const all = [
          ...table.entities.flatMap(({ namings }) => namings),
          ...table.unnamed,
          ...table.verbs,
          ...table.acts,
        ];
        for (const { start, end, words } of all) {
          expect(words).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});
