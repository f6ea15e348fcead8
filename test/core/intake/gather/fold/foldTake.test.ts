import { aNote, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import type { Take } from '@/core/dossier/take';
import { foldTake } from '@/core/intake/gather/fold/foldTake';

const headline = 'Senate passes the shipping bill after a night of votes';
const region = aNote('region', 'United States', { by: 'registry', source: 'a list' });
const frame = aNote('frame', 'fr.legality', { by: 'class' });
const ap = aTake({
  outlet: 'AP News',
  lens: 'Wire',
  region: 'United States',
  headline,
  gist: 'Carries the count.',
  quote: { text: 'It is done', original: null },
  published: '2026-06-24',
  link: 'https://apnews.com/article/a1',
  notes: [region, frame],
});
const globe = aTake({ outlet: 'Boston Globe', headline, published: '2026-06-24', link: 'https://globe.example/a' });
const carrier = (value: string, source: string | null) =>
  aNote('carrier', value, { by: 'rule', source, rule: 'same-text' });
const globeCarries = carrier('Boston Globe', globe.link);
const foldedInto = (into: Take, said: Partial<Take>) => foldTake(into, { ...globe, ...said });

describe('a copy of a text, brought in with a dossier', () => {
  it.each<[string, Partial<Take>]>([
    ['has no labels', {}],
    ['has the same labels', { lens: 'Wire', region: 'United States', gist: ap.gist, quote: ap.quote }],
    ['has its headline in capitals', { headline: headline.toUpperCase() }],
    ['has a note that is there', { notes: [frame] }],
    ['was looked up elsewhere, to the same', { notes: [{ ...region, source: 'another list' }] }],
  ])('is noted as a carrier where it %s', (_, said) => {
    expect(foldedInto(ap, said)).toEqual({ ...ap, notes: [region, frame, globeCarries] });
  });

  it.each<[string, Partial<Take>]>([
    ['lens', { lens: 'Local press' }],
    ['region', { region: 'Canada' }],
    ['gist', { gist: 'Leads with the dockers.' }],
    ['quotation', { quote: { text: 'It is done', original: 'C’est fait' } }],
    ['byline', { byline: 'A. Writer' }],
    ['day', { published: '2026-06-25' }],
    ['headline', { headline: 'What comes next for the ports and those who work there' }],
    ['text in place of a link', { link: null, brokenLink: 'see page 3' }],
    ['note', { notes: [aNote('frame', 'fr.economic')] }],
    ['sayer of a note', { notes: [{ ...frame, by: 'reader' }] }],
    ['looked-up fact', { notes: [{ ...region, value: 'Canada' }] }],
  ])('is not folded where its %s is its own', (_, said) => {
    expect(foldedInto(ap, said)).toBeNull();
  });

  it('brings those it named as carriers along, but for the one that is there', () => {
    const notes = [carrier('AP', 'http://www.apnews.com/article/a1?utm_source=x'), carrier('Times', null)];
    expect(foldedInto(ap, { notes })?.notes).toEqual([region, frame, globeCarries, carrier('Times', null)]);
  });

  it('is noted once, and not as a carrier of itself', () => {
    const once = foldedInto(ap, {});
    expect(once && foldTake(once, { ...globe, link: 'http://globe.example/a/?utm_source=x' })).toBe(once);
    expect(foldedInto(ap, { outlet: 'AP News', link: null })).toBe(ap);
  });
});
