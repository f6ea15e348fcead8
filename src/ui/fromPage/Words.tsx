import { type ComponentType, createContext, type ReactNode, Suspense, use } from 'react';

interface WordsProps {
  /** Which text of the page this is. */
  readonly id: string;
  readonly line: string;
  /** How it is drawn by itself. */
  readonly children?: ReactNode;
}

/** Another way to draw the texts of a page, if a reader has asked for one. */
export const DrawWords = createContext<ComponentType<WordsProps> | null>(null);

/** A text of a page. Until another way to draw it has come, it is drawn as it is. */
export function Words(props: WordsProps) {
  const Draw = use(DrawWords);
  const { line, children = line } = props;
  return Draw === null ? (
    children
  ) : (
    <Suspense fallback={children}>
      <Draw {...props} />
    </Suspense>
  );
}
