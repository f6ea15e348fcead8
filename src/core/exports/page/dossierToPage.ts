import type { Dossier } from '@/core/dossier/dossier';
import { dossierToJson } from '@/core/formats/dossierJson';
import { plainOf } from '@/core/formats/markdown/inline';
import { carriedJson, carrier } from './dossierInPage';
import { gridPart } from './gridPart';
import { type Html, html } from './html';
import type { PageWords } from './pageWords';
import { linkTo, proseOf } from './prose';
import { takesPart } from './takesPart';

/** Nothing is fetched, nothing runs, nothing is sent; only the style sheet within is used. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A dossier as one HTML file that opens from disk without a network, and that
 * carries the dossier itself: `dossierInPage` gives it back. Every text of the
 * dossier is text, whatever it holds.
 */
export function dossierToPage(dossier: Dossier, words: PageWords): string {
  const style: Html = { markup: words.style };
  const carried: Html = { markup: carriedJson(dossierToJson(dossier)) };
  const { markup } = html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Parallax">
<title>${plainOf(dossier.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${head(dossier, words)}
${brief(dossier, words)}
${
  dossier.takes.length === 0
    ? html``
    : html`${gridPart(dossier, words)}
${takesPart(dossier, words)}`
}
${around(dossier, words)}
</main>
<footer>${words.foot(dossier).map((line) => html`<p class="small" dir="auto">${line}</p>`)}</footer>
<template id="${carrier}">${carried}</template>
</body>
</html>
`;
  return markup;
}

function head(dossier: Dossier, words: PageWords): Html {
  const over = [
    html`<li>${words.day(dossier.date)}</li>`,
    ...dossier.heads.map((text) => html`<li lang="${dossier.language}" dir="auto">${text}</li>`),
  ];
  const facts = words.facts(dossier).map((fact) => html`<li>${fact}</li>`);
  const dek =
    dossier.dek === null
      ? null
      : html`<p class="dek" lang="${dossier.language}" dir="auto">${proseOf(dossier.dek)}</p>`;
  return html`<header><ul class="over">${over}</ul>
<h1 lang="${dossier.language}" dir="auto">${proseOf(dossier.title)}</h1>
${dek}<ul class="facts">${facts}</ul></header>`;
}

/** The dossier's own words, where it has any. */
function brief(dossier: Dossier, { titles, labels }: PageWords): Html {
  const { summary, significance, watchpoints, language } = dossier;
  if (summary.length + significance.length + watchpoints.length === 0) return html``;
  const prose = (lines: readonly string[]) => lines.map((line) => html`<p dir="auto">${proseOf(line)}</p>`);
  const parts = [
    part(titles.happened, prose(summary), language),
    part(titles.matters, prose(significance), language),
    part(titles.watch, listed(watchpoints), language),
  ];
  return html`<section><p class="layer">${labels.voice}</p><div class="brief">${parts}</div></section>`;
}

/** Who it is about, what is near it, and what it rests on. */
function around(dossier: Dossier, { titles }: PageWords): Html {
  const { entities, related, basis, canonical, language } = dossier;
  const named = entities.map(({ name, aliases }) => [name, ...aliases].join(', '));
  const near = related.map(({ slug, label }) => label ?? slug);
  const rests = [...basis.map(proseOf), ...(canonical === null ? [] : [[linkTo(canonical, canonical)]])].map(
    (line) => html`<li dir="auto">${line}</li>`,
  );
  const plain = (texts: readonly string[]) => texts.map((text) => html`<li dir="auto">${text}</li>`);
  const parts = [
    part(titles.entities, inList(plain(named)), language),
    part(titles.related, inList(plain(near)), language),
    part(titles.basis, inList(rests), language),
  ];
  return html`<section class="brief">${parts}</section>`;
}

function listed(lines: readonly string[]): readonly Html[] {
  return inList(lines.map((line) => html`<li dir="auto">${proseOf(line)}</li>`));
}

function inList(items: readonly Html[]): readonly Html[] {
  return items.length === 0 ? [] : [html`<ul>${items}</ul>`];
}

/** A part under its title; nothing where there is nothing to it. */
function part(title: string, content: readonly Html[], language: string): Html {
  return content.length === 0
    ? html``
    : html`<section><h2>${title}</h2><div lang="${language}">${content}</div></section>`;
}
