import type { Dossier } from '@/core/dossier/dossier';
import { languageOfLens, lensesOf } from '@/core/dossier/lens';
import { isVoiced, type Take } from '@/core/dossier/take';
import { hostOf, webAddress } from '@/core/dossier/webAddress';
import { layerOfQuote } from '@/core/notes/layer';
import type { Note } from '@/core/notes/note';
import { linkWords } from '@/core/reading/linkWords';
import { type Html, html } from './html';
import type { PageWords } from './pageWords';
import { linkTo, proseOf } from './prose';

/** The takes by lens, in order of appearance; those without one last. */
export function takesPart(dossier: Dossier, words: PageWords): Html {
  const lenses = lensesOf(dossier.takes);
  const groups = [...lenses, null].map((lens) => {
    const takes = dossier.takes.flatMap((take, index) => (take.lens === lens ? [{ take, place: index + 1 }] : []));
    if (takes.length === 0) return html``;
    const articles = takes.map(({ take, place }) => takeArticle(take, place, dossier, words));
    return html`<section data-lens="${words.lensPlace(lens, lenses)}"><h3 class="lens" ${langOf(languageOfLens(lens) ?? null)}dir="auto">${words.lens(lens)}</h3>
${articles}</section>
`;
  });
  return html`<section class="takes"><h2>${words.titles.takes}</h2>
${groups}</section>`;
}

function takeArticle(take: Take, place: number, dossier: Dossier, words: PageWords): Html {
  const where = `${words.region(take.region)}, ${words.tongue(take.language)}`;
  return html`<article id="take-${place}"><h4 dir="auto">${take.outlet}</h4>
<p class="small" dir="auto">${where}</p>
${headline(take, words)}${gist(take.gist, dossier, words)}${quotation(take, dossier, words)}${
  isVoiced(take)
    ? null
    : html`<p class="none">${words.labels.noText}</p>
`
}${notes(take.notes, words)}<p class="small">${origin(take, words)}</p></article>
`;
}

function headline(take: Take, words: PageWords): Html {
  const left = take.headline !== null || take.link === null ? null : linkWords(take.link);
  const text = take.headline ?? left;
  if (text === null)
    return html`<p class="none">${words.labels.noHeadline}</p>
`;
  return html`<p class="layer">${words.layers[take.headline === null ? 'link' : 'headline']}</p>
<p class="${take.headline === null ? 'left' : 'headline'}" ${langOf(take.language)}dir="auto">${text}</p>
`;
}

function gist(line: string | null, { language }: Dossier, words: PageWords): Html {
  if (line === null) return html``;
  return html`<p class="layer">${words.layers.dossier}</p>
<p ${langOf(language)}dir="auto">${proseOf(line)}</p>
`;
}

function quotation({ quote, ...take }: Take, { language }: Dossier, words: PageWords): Html {
  if (quote === null) return html``;
  const original =
    quote.original === null
      ? null
      : html`<p class="layer">${words.labels.original}</p>
<blockquote ${langOf(take.language)}dir="auto">${quote.original}</blockquote>
`;
  return html`<p class="layer">${words.layers[layerOfQuote(take.language, language)]}</p>
<blockquote ${langOf(language)}dir="auto">${proseOf(quote.text)}</blockquote>
${original}`;
}

function notes(said: readonly Note[], words: PageWords): Html {
  if (said.length === 0) return html``;
  const items = said.map(words.note).map((note) => {
    return html`<li dir="auto">${note.about}: <b>${note.said}</b> <span class="by">${note.by}</span></li>
`;
  });
  return html`<details open><summary>${words.labels.notes}</summary><ul class="notes">
${items}</ul></details>
`;
}

function origin(take: Take, words: PageWords): readonly Html[] {
  const link = take.link === null ? null : webAddress(take.link);
  const parts = [
    ...(link === null ? [] : [linkTo(link, hostOf(link))]),
    ...(take.brokenLink === null ? [] : [html`${words.labels.brokenLink} <bdi>${take.brokenLink}</bdi>`]),
    html`${words.dated(take)}`,
    ...(take.byline === null ? [] : [html`<bdi>${take.byline}</bdi>`]),
  ];
  return parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
}

/** The language of what an element holds, where it is known. */
function langOf(tag: string | null): Html {
  return tag === null ? html`` : html`lang="${tag}" `;
}
