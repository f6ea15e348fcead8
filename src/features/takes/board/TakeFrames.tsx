import { type ComponentType, memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';
import type { Drawn } from './firstBack';

/** A take an address names may come after the address was followed, so it goes to itself. */
const comeIntoView = (take: HTMLElement | null) => {
  if (location.hash === '' || take === null || take.hidden) return;
  if (new URL(`#${take.id}`, location.href).hash === location.hash) take.scrollIntoView({ behavior: 'instant' });
};

interface Shape {
  readonly className: string | undefined;
  /** What a take is shown as. It is drawn once, whatever is hidden and shown again. */
  readonly Content: ComponentType<{ take: Take }>;
}

/** Takes one after the other, each in its place; those not `drawn` are hidden there. */
export function TakeFrames({
  takes,
  drawn,
  ...shape
}: {
  takes: readonly Take[];
  drawn: Drawn;
} & Shape) {
  return takes.map((take) => (
    <TakeFrame key={take.id} take={take} hidden={!drawn.takes.has(take)} back={drawn.back.has(take)} {...shape} />
  ));
}

/** The place of a take on the page: where links and dots lead, what `j` and `k` move between. */
const TakeFrame = memo(function TakeFrame({
  take,
  hidden,
  back,
  className,
  Content,
}: {
  take: Take;
  hidden: boolean;
  /** Whether it was hidden until this frame. */
  back: boolean;
} & Shape) {
  const names = useNames();
  return (
    <article
      id={`take-${take.id}`}
      ref={comeIntoView}
      data-take={take.id}
      data-back={back || undefined}
      hidden={hidden}
      aria-hidden={hidden || undefined}
      className={className}
      tabIndex={-1}
      aria-label={`${take.outlet}, ${names.region(take.region)}`}
    >
      <Content take={take} />
    </article>
  );
});
