import { Fragment, type ReactNode } from 'react';

/** A run of text as the reader sees it. Nothing here is HTML, and only checked addresses are links. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'wikilink'; readonly text: string; readonly slug: string };

/** Renders spans. A wikilink is drawn by whoever knows where it leads. */
export function Prose({
  spans,
  wikilink = (_, text) => text,
}: {
  spans: readonly Span[];
  wikilink?: (slug: string, text: string) => ReactNode;
}) {
  return spans.map((span, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: spans of one text never move
    return <Fragment key={place}>{draw(span, wikilink)}</Fragment>;
  });
}

function draw(span: Span, wikilink: (slug: string, text: string) => ReactNode): ReactNode {
  switch (span.kind) {
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'link':
      return (
        <a href={span.href} target="_blank" rel="noopener noreferrer">
          {span.text}
        </a>
      );
    case 'wikilink':
      return wikilink(span.slug, span.text);
    default:
      return span.text;
  }
}
