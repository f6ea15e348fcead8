import { aDossier, aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { writeDossier } from '@/core/formats/eventMarkdown/writeDossier';
import { readFile } from '@/core/formats/readFile';
import { marksOnTakes } from '@/core/intake/gather/marksOnTakes';
import type { Mark, MarkedText } from '@/core/intake/intake';

const headline = 'Dockers walk out, ministers fume';
const daily = aTake({ outlet: 'The Daily', headline, link: 'https://www.daily.example/strike-1', language: 'en' });
const evening = aTake({ outlet: 'Evening', gist: 'Leads with the queue.', headline: 'Ships wait', language: 'ko' });
const dossier = aDossier({ takes: [daily, evening] });

function aText(said: Partial<MarkedText> & { readonly marks: readonly Mark[] }): MarkedText {
  return { line: 1, text: 'A text.', link: null, title: null, ...said };
}
const whole = (label: string): Mark => ({ label, span: null });
const notesOf = (texts: readonly MarkedText[], of = dossier) =>
  marksOnTakes(of, texts).dossier.takes.map(({ notes }) => notes);

describe('what a class marked', () => {
  it('goes to the take of the same page, whatever else the link carries', () => {
    const { fitting, added } = marksOnTakes(dossier, [
      aText({ link: 'http://daily.example/strike-1/?utm_source=x', marks: [whole('fr.economic')] }),
      aText({ link: 'https://elsewhere.example/', marks: [whole('fr.economic')] }),
    ]);
    expect([fitting, added]).toEqual([1, 1]);
  });

  it.each([
    ['its title', { title: 'Dockers  walk out, ministers fume ' }],
    ['being the headline itself', { text: headline }],
  ])('goes to the take it names by %s', (_, said) => {
    expect(notesOf([aText({ ...said, marks: [whole('angry')] })])[0]).toHaveLength(1);
  });

  it('goes to no take where two have the headline', () => {
    const twice = aDossier({ takes: [daily, { ...daily, id: 'daily-2', link: null }] });
    expect(marksOnTakes(twice, [aText({ title: headline, marks: [whole('angry')] })])).toEqual({
      dossier: twice,
      fitting: 0,
      added: 0,
    });
  });

  it('is a code under its own facet, and anything else a comment, said by the class', () => {
    const marks = [whole('fr.legality'), whole('ep.contested'), whole(' loaded word '), whole('  ')];
    expect(notesOf([aText({ title: headline, marks })])[0]).toEqual([
      { facet: 'frame', value: 'fr.legality', by: 'class', source: null, layer: null, words: null },
      { facet: 'treatment', value: 'ep.contested', by: 'class', source: null, layer: null, words: null },
      { facet: 'comment', value: 'loaded word', by: 'class', source: null, layer: null, words: null },
    ]);
  });

  const span = { start: 18, end: 27 };
  const quoted = 'Nobody asked us, said a docker.';
  it.each([
    ['the headline', headline, daily, 'headline', 'ministers'],
    ['the gist', 'Leads with the queue.', evening, 'dossier', 'que'],
    ['a quotation in the original', quoted, { ...daily, quote: { text: 'x', original: quoted } }, 'quote', 'aid a doc'],
    [
      'a quotation in translation',
      quoted,
      { ...evening, quote: { text: quoted, original: null } },
      'quote-translated',
      'aid a doc',
    ],
    ['a text the dossier does not hold', 'The whole article, ministers and all.', daily, 'full-text', ' minister'],
  ])('on words of %s keeps their place', (_, text, take, layer, words) => {
    const of = aDossier({ takes: [take] });
    const [end, start] = layer === 'dossier' ? [18, 15] : [span.end, span.start];
    const marks = [{ label: 'fr.other', span: { start, end } }];
    const [notes] = notesOf([aText({ text, title: take.headline, marks })], of);
    expect(notes?.[0]).toMatchObject({ layer, words, start });
  });

  it('is of the whole text where the span holds no words', () => {
    const marks = [{ label: 'fr.other', span: { start: 90, end: 95 } }];
    expect(notesOf([aText({ title: headline, marks })])[0]?.[0]).toMatchObject({ layer: null, words: null });
  });

  it('is not said twice, and nothing changes where all of it is there already', () => {
    const texts = [aText({ title: headline, marks: [whole('fr.economic'), whole('fr.economic')] })];
    const once = marksOnTakes(dossier, texts);
    expect(once.added).toBe(1);
    expect(marksOnTakes(once.dossier, texts)).toEqual({ dossier: once.dossier, fitting: 1, added: 0 });
    expect(marksOnTakes(once.dossier, texts).dossier).toBe(once.dossier);
  });

  it('is kept with the dossier', () => {
    const { dossier: marked } = marksOnTakes(dossier, [aText({ title: headline, marks: [whole('fr.economic')] })]);
    const reading = readFile(writeDossier(marked));
    expect(reading.kind === 'dossier' && reading.dossier.takes[0]?.notes).toEqual(marked.takes[0]?.notes);
  });
});
