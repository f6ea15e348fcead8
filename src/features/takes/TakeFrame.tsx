import type { ReactNode } from 'react';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';

/** The place of a take on the page: where links and dots lead, what `j` and `k` move between. */
export function TakeFrame({
  take,
  hidden,
  className,
  children,
}: {
  take: Take;
  hidden: boolean;
  className: string | undefined;
  children: ReactNode;
}) {
  const names = useNames();
  return (
    <article
      id={`take-${take.id}`}
      data-take={take.id}
      hidden={hidden}
      className={className}
      tabIndex={-1}
      aria-label={`${take.outlet}, ${names.region(take.region)}`}
    >
      {children}
    </article>
  );
}
