/** The page's title in the browser's tab; React puts it into the head. */
export function PageTitle({ children }: { children: string }) {
  return <title>{children}</title>;
}
