import { expect, it } from 'vitest';
import { mentions } from '@/core/search/mentions';
import { foldWords } from '@/core/search/words';

it.each([
  ['Alibaba Group', 'Alibaba', true],
  ['Alibaba’s lab', 'Alibaba', true],
  ['alibabagroup', 'Alibaba', false],
  ['metadata of Meta', 'Meta', true],
  ['metadata', 'Meta', false],
  ['a meta5 b', 'Meta', false],
  ['Metá', 'Met', false],
  ['Anthropic은 밝혔다', 'Anthropic', true],
  ['딥시크와 Anthropic', 'Anthropic', true],
  ['알리바바그룹은', '알리바바', true],
  ['在阿里巴巴集团', '阿里巴巴', true],
  ['アリババは', 'アリババ', true],
  ['법무부는', '법', false],
  ['한국의', '한국', true],
  ['𠮷野家', '𠮷', false],
  ['X Corp.', 'X', true],
  ['xAI', 'X', false],
  ['Nikkei, Inc.', 'Nikkei Asia', false],
  ['we say .NET here', '.NET', true],
  ['𝒳 𐐀meta', 'meta', false],
  ['C++ code', 'C++', true],
  ['anything', '', false],
  ['', 'Meta', false],
])('%j names %j: %s', (text, name, named) => {
  expect(mentions(foldWords(text), foldWords(name))).toBe(named);
});
