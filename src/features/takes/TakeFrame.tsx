import { type ComponentType, memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';

/** The place of a take on the page: where links and dots lead, what `j` and `k` move between. */
export const TakeFrame = memo(function TakeFrame({
  take,
  hidden,
  className,
  Content,
}: {
  take: Take;
  hidden: boolean;
  className: string | undefined;
  /** What the take is shown as. It is drawn once, whatever is hidden and shown again. */
  Content: ComponentType<{ take: Take }>;
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
      <Content take={take} />
    </article>
  );
});
