import { describe, expect, it } from 'vitest';
import { checksumOf } from '@/core/desk/checksum';
import { folderSteps } from '@/core/desk/folderSteps';

const of = (text: string | null) => new Map(text === null ? [] : [['a', text]]);
const last = (text: string | null) => new Map(text === null ? [] : [['a', checksumOf(text)]]);

describe('a folder and the desk', () => {
  it.each<[string, string | null, string | null, string | null, 'write' | 'new' | 'changed' | 'both' | 'nothing']>([
    ['that hold the same', '1', '1', '1', 'nothing'],
    ['that hold the same, though they were never in step', '1', '1', null, 'nothing'],
    ['of which the desk alone changed', '2', '1', '1', 'write'],
    ['of which the disk alone changed', '1', '2', '1', 'changed'],
    ['that both changed', '2', '3', '1', 'both'],
    ['that differ and were never in step', '2', '3', null, 'both'],
    ['of which the desk alone has a dossier', '1', null, null, 'write'],
    ['of which the disk has lost a file', '1', null, '1', 'write'],
    ['of which the disk alone has a file', null, '1', null, 'new'],
    ['of which the desk has lost a dossier', null, '1', '1', 'new'],
  ])('%s', (_, desk, disk, before, outcome) => {
    const steps = folderSteps(of(desk), of(disk), last(before));
    expect(steps.write).toEqual(outcome === 'write' ? ['a'] : []);
    const isOffered = outcome === 'new' || outcome === 'changed' || outcome === 'both';
    expect(steps.offers).toEqual(isOffered ? [{ slug: 'a', text: disk, how: outcome }] : []);
  });

  it('remember what both held as long as the desk holds it', () => {
    expect(folderSteps(of('2'), of('1'), last('1')).inStep).toEqual(last('1'));
    expect(folderSteps(of('1'), of('1'), last(null)).inStep).toEqual(last('1'));
    expect(folderSteps(of(null), of('1'), last('1')).inStep).toEqual(new Map());
  });
});
