import { anyDossier } from '@test/core/formats/anyDossier';
import { aDossier, aNote, aTake } from '@test/support/build';
import { seedTakes } from '@test/support/seed';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readShared } from '@/core/exports/share/readShared';
import { longestLink, longLink, shareLink } from '@/core/exports/share/share';
import { sharedName } from '@/core/exports/share/sharedName';
import { readFile } from '@/core/formats/readFile';

const page = 'https://parallax.example/';
const fragmentOf = (link: string) => link.slice(link.indexOf('#'));
const packed = (text: string | Uint8Array) =>
  `#d=${Buffer.from(deflateSync(typeof text === 'string' ? new TextEncoder().encode(text) : text)).toString('base64url')}`;

describe('a link that carries a dossier', () => {
  it('has a name that goes with its fragment, and with no other', () => {
    const { pathname, hash } = new URL(shareLink(page, aDossier({ title: 'A letter' })));
    expect(pathname).toBe(`/e/${sharedName(hash)}`);
    expect(sharedName(hash.slice(1))).toBe(sharedName(hash));
    expect(sharedName(hash.slice(0, -1))).not.toBe(sharedName(hash));
  });

  it('gives back the same dossier, whatever it holds', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const link = shareLink(page, dossier);
        expect(link).toMatch(/^https:\/\/parallax\.example\/e\/~[0-9a-f]{8}#d=[\w-]+$/);
        const shared = readShared(fragmentOf(link));
        const reading = shared.kind === 'shared' ? readFile(shared.text) : null;
        expect(reading?.kind === 'dossier' && reading.dossier).toEqual(dossier);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('is short enough to send for a dossier of seventeen takes', () => {
    expect(shareLink(page, aDossier({ takes: seedTakes })).length).toBeLessThan(longLink);
  });

  it('leaves out only what reading fills in again', () => {
    const dossier = aDossier({ takes: [aTake({ notes: [aNote('comment', 'x', { by: 'reader', start: 0 })] })] });
    const shared = readShared(fragmentOf(shareLink(page, dossier)));
    expect(shared).toEqual({
      kind: 'shared',
      text: '{"parallax":1,"dossier":{"slug":"an-event","language":"en","title":"An event","takes":[{"id":"the-daily","outlet":"The Daily","notes":[{"facet":"comment","value":"x","by":"reader","start":0}]}],"declared":{}}}',
    });
  });
});

describe('the fragment of an address', () => {
  it.each(['', '#', '#takes', '#take-cnbc', '?d=x'])('that is not ours holds nothing: %j', (fragment) => {
    expect(readShared(fragment)).toEqual({ kind: 'nothing' });
  });

  it('is read with or without its sign', () => {
    expect(readShared(packed('가나'))).toEqual({ kind: 'shared', text: '가나' });
    expect(readShared(packed('가나').slice(1))).toEqual({ kind: 'shared', text: '가나' });
  });

  it.each([
    ['nothing after its sign', '#d='],
    ['letters of no base64', '#d=%3Cscript%3E'],
    ['letters that pack nothing', '#d=Zm9vYmFy'],
    ['a length base64 cannot have', '#d=abcde'],
    ['a link cut off', packed(JSON.stringify(seedTakes)).slice(0, 400)],
    ['bytes that are no text', packed(new Uint8Array([0xff, 0xfe, 0x80]))],
  ])('is refused as broken: %s', (_, fragment) => {
    expect(readShared(fragment)).toEqual({ kind: 'refused', why: 'broken' });
  });

  it('is refused where it is too long, or unpacks to too much', () => {
    expect(readShared(`#d=${'A'.repeat(longestLink)}`)).toEqual({ kind: 'refused', why: 'too-long' });
    const bomb = packed(new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(readShared(bomb)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(readShared(packed(' '.repeat(2_000_000)))).toMatchObject({ kind: 'shared' });
    expect(readShared(packed(' '.repeat(2_000_001)))).toEqual({ kind: 'refused', why: 'too-large' });
  });

  it('never throws, whatever it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCabc019-_=%é#&'.split('')), maxLength: 200 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(['shared', 'refused']).toContain(readShared(`d=${text}`).kind);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});
