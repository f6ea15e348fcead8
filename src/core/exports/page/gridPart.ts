import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf, unlabelled } from '@/core/dossier/lens';
import { notKnown } from '@/core/dossier/names';
import { isVoiced, type Take } from '@/core/dossier/take';
import { crosstab } from '@/core/metrics/crosstab';
import { type Html, html } from './html';
import type { PageWords } from './pageWords';

/** Who covered it, and from where: a dot for each take, which leads to it. */
export function gridPart(dossier: Dossier, words: PageWords): Html {
  const grid = crosstab(dossier.takes);
  const lenses = lensesOf(dossier.takes);
  const place = new Map(dossier.takes.map((take, index) => [take, index + 1]));
  const heads = grid.columns.map(({ region }) => {
    return html`<th scope="col" dir="auto">${words.region(region === notKnown ? null : region)}</th>`;
  });
  const rows = grid.rows.map((row) => {
    const lens = row.lens === unlabelled ? null : row.lens;
    const cells = row.cells.map(
      (takes) => html`<td>${takes.map((take) => dot(take, place.get(take) ?? 0, words))}</td>`,
    );
    return html`<tr data-lens="${words.lensPlace(lens, lenses)}"><th scope="row" dir="auto">${words.lens(lens)}</th>${cells}<td class="sum">${row.takes.length}</td></tr>`;
  });
  const sums = grid.columns.map(({ takes }) => html`<td>${takes.length}</td>`);
  return html`<section><h2>${words.titles.grid}</h2>
<div class="wide"><table><thead><tr><th scope="col">${words.labels.lens}</th>${heads}<th scope="col" class="sum">${words.labels.takes}</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${words.labels.takes}</th>${sums}<td class="sum">${dossier.takes.length}</td></tr></tfoot></table></div>
<p class="small">${words.caption(dossier)}</p></section>`;
}

function dot(take: Take, place: number, words: PageWords): Html {
  const named = `${take.outlet}, ${words.region(take.region)}${isVoiced(take) ? '' : `, ${words.labels.noText}`}`;
  return html`<a class="dot${isVoiced(take) ? '' : ' hollow'}" href="#take-${place}" title="${named}" aria-label="${named}"></a>`;
}
