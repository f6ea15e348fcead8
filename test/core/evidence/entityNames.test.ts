import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/core/dossier/dossier';
import { withNamesInUse } from '@/core/evidence/entityNames';
import { passagesOf } from '@/core/reading/passages';

function namesIn(said: Partial<Dossier>, name = 'Alibaba Qwen', aliases: readonly string[] = []) {
  const dossier = aDossier({ entities: [{ name, aliases: [...aliases] }], ...said });
  return withNamesInUse(dossier, passagesOf(dossier)).entities.flatMap((entity) => entity.aliases);
}

const headlines = (...all: readonly string[]) => all.map((headline, n) => aTake({ id: `t${n}`, headline }));

describe('names a text links to an entity', () => {
  const link = (label: string) => `[${label}](/ko/entity/alibaba-qwen)`;

  it.each([
    ['a label', [`${link('알리바바')} 소식`], ['알리바바']],
    [
      'a label whose particle the name stands without elsewhere',
      [`${link('알리바바의')} 소식`, '알리바바는 답하지 않았다'],
      ['알리바바'],
    ],
    ['a label that always ends so', [`${link('김정은')} 소식`, '김정은이 왔다'], ['김정은']],
    ['a label too short to lose its end', [`${link('이가')} 소식`, '이 말'], ['이가']],
    ['a label twice', [`${link('알리바바')}, ${link('알리바바')}`], ['알리바바']],
    ['the name it has', [`${link('Alibaba Qwen')}`], []],
    ['a description', [`${link('the lab')}`], []],
    ['an address with more behind it', ['[알리바바](https://a.com/ko/entity/alibaba-qwen/?x=1#top)'], ['알리바바']],
    ['another entity', ['[메타](/ko/entity/meta)'], []],
    ['a page that is no entity', ['[알리바바](/ko/n/alibaba-qwen)'], []],
  ])('come from %s', (_, summary, names) => {
    expect(namesIn({ language: 'ko', summary: [...summary] })).toEqual(names);
  });

  it('come after those the dossier gives', () => {
    expect(namesIn({ significance: [`${link('알리바바')}`] }, 'Alibaba Qwen', ['Qwen'])).toEqual(['Qwen', '알리바바']);
  });
});

describe('the leading word of a name', () => {
  it('is a name where a third of the takes with words, and two, use it alone', () => {
    const six = ['Alibaba answers', 'A letter to Alibaba', 'Congress asks', 'No reply', 'A grey area', 'Rules'];
    expect(namesIn({ takes: headlines(...six) })).toEqual(['Alibaba']);
    expect(namesIn({ takes: headlines(...six, 'More') })).toEqual([]);
  });

  it.each([
    ['once only', headlines('Alibaba answers'), 'Alibaba Qwen'],
    ['with the rest', headlines('Alibaba Qwen answers', 'Alibaba Qwen again'), 'Alibaba Qwen'],
    ['being short', headlines('Cape storm', 'Cape wind'), 'Cape Verde'],
    ['and it is the whole name', headlines('Alibaba answers', 'Alibaba again'), 'Alibaba'],
  ])('is none where it stands %s', (_, takes, name) => {
    expect(namesIn({ takes }, name)).toEqual([]);
  });

  it('is none where the dossier gives other names, nor from its own voice', () => {
    const takes = headlines('Alibaba answers', 'Alibaba again');
    expect(namesIn({ takes }, 'Alibaba Qwen', ['Qwen'])).toEqual(['Qwen']);
    expect(namesIn({ title: 'Alibaba', dek: 'Alibaba again', summary: ['Alibaba'] })).toEqual([]);
  });
});
