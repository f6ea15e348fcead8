import { aDossier } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { related } from '@/core/library/related';
import { rowOf } from '@/core/library/rows/rowOf';
import { touching } from '@/core/library/touching';

function aRow(slug: string, entities: readonly string[] = [], links: readonly string[] = []) {
  const named = entities.map((line) => {
    const [name = '', ...aliases] = line.split(' = ');
    return { name, aliases };
  });
  const dossier = aDossier({ slug, entities: named, related: links.map((link) => ({ slug: link, label: null })) });
  return rowOf(slug, [dossier], () => []);
}

/** Two editions that share no name of theirs. */
function twoTongues(slug: string) {
  const edition = (language: string, name: string) => aDossier({ language, entities: [{ name, aliases: [] }] });
  return rowOf(slug, [edition('en', 'Anthropic'), edition('ko', '앤트로픽')], () => []);
}

describe('what an item touches', () => {
  const alibaba = aRow('alibaba', ['Anthropic = 앤트로픽', 'Alibaba = Qwen = 알리바바', 'OpenAI']);
  const item = (text: string, title: string | null = null) => ({ title, text });

  it.each([
    ['Anthropic accuses Alibaba', ['Anthropic', 'Alibaba']],
    ['앤트로픽은 알리바바를 고발했다', ['Anthropic', 'Alibaba']],
    ['Qwen and OPENAI, said anthropic', ['Anthropic', 'Alibaba', 'OpenAI']],
  ])('%s', (text, named) => {
    expect(touching(item(text), [alibaba])).toEqual([{ slug: 'alibaba', linked: false, named }]);
  });

  it.each(['Anthropic alone', 'Alibaba, or Qwen, or 알리바바', 'Anthropics and Alibabas', ''])(
    'nothing: %s',
    (text) => {
      expect(touching(item(text), [alibaba])).toEqual([]);
    },
  );

  it('reads the title too', () => {
    expect(touching(item('Qwen.', 'OpenAI'), [alibaba])).toMatchObject([{ named: ['Alibaba', 'OpenAI'] }]);
  });

  it.each(['see [[alibaba]]', 'see [[ alibaba | the letter ]] now', '[[a]] [[alibaba|]]'])(
    'a link is enough: %s',
    (text) => {
      expect(touching(item(text), [alibaba])).toMatchObject([{ slug: 'alibaba', linked: true }]);
    },
  );

  it.each(['[[alibaba', '[[alibaba-2]]', '[alibaba]', '[[x|alibaba]]'])('no link: %s', (text) => {
    expect(touching(item(text), [aRow('alibaba')])).toEqual([]);
  });

  it('does not count one entity twice for its name in two editions', () => {
    expect(touching(item('앤트로픽(Anthropic)은'), [twoTongues('x')])).toEqual([]);
  });

  it('keeps the order of the library', () => {
    const rows = [aRow('b', ['Anthropic', 'Qwen']), alibaba, aRow('c')];
    expect(touching(item('[[c]] Anthropic, Qwen'), rows).map(({ slug }) => slug)).toEqual(['b', 'alibaba', 'c']);
  });
});

describe('related dossiers', () => {
  const here = aRow('here', ['Anthropic', 'Alibaba = Qwen', 'OpenAI'], ['unwritten', 'linked', 'here']);
  const linked = aRow('linked');
  const linking = aRow('linking', [], ['here']);
  const sharing = aRow('sharing', ['qwen', 'ANTHROPIC']);
  const sharingMore = aRow('sharing-more', ['Qwen', 'Anthropic', 'OpenAI']);
  const sharingOne = aRow('sharing-one', ['OpenAI', 'Google']);

  it('come with their reasons: links first as listed, then links back, then what is shared', () => {
    expect(related(here, [sharing, sharingOne, linking, here, sharingMore, linked])).toEqual([
      { slug: 'unwritten', row: null, linksTo: true, linkedFrom: false, shared: [] },
      { slug: 'linked', row: linked, linksTo: true, linkedFrom: false, shared: [] },
      { slug: 'linking', row: linking, linksTo: false, linkedFrom: true, shared: [] },
      {
        slug: 'sharing-more',
        row: sharingMore,
        linksTo: false,
        linkedFrom: false,
        shared: ['Anthropic', 'Alibaba', 'OpenAI'],
      },
      { slug: 'sharing', row: sharing, linksTo: false, linkedFrom: false, shared: ['Anthropic', 'Alibaba'] },
    ]);
  });

  it('are related both ways', () => {
    expect(related(sharing, [here]).map(({ slug }) => slug)).toEqual(['here']);
    expect(related(linked, [here])).toMatchObject([{ slug: 'here', linkedFrom: true, linksTo: false }]);
    expect(related(sharingOne, [here])).toEqual([]);
  });

  it('are not related by one entity under two names', () => {
    expect(related(twoTongues('a'), [twoTongues('b')])).toEqual([]);
  });
});
