import { webAddress } from '@/core/dossier/webAddress';
import { type Span, spansOf } from '@/core/formats/markdown/inline';
import { type Html, html } from './html';

/** A line of prose with its emphasis and links. */
export function proseOf(line: string): readonly Html[] {
  return spansOf(line).map(drawn);
}

function drawn(span: Span): Html {
  switch (span.kind) {
    case 'strong':
      return html`<strong>${span.text}</strong>`;
    case 'emphasis':
      return html`<em>${span.text}</em>`;
    case 'link':
      return linkTo(span.href, span.text);
    default:
      return html`${span.text}`;
  }
}

/** A link where the address is one of the web, else its words. */
export function linkTo(address: string, words: string): Html {
  const href = webAddress(address);
  if (href === null) return html`<bdi>${words}</bdi>`;
  return html`<a href="${href}" rel="noopener noreferrer"><bdi>${words}</bdi></a>`;
}
