import { type ComponentProps, lazy } from 'react';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { Panel } from '@/ui/Panel';
import { Popover } from '@/ui/Popover';

const NotesSaid = lazy(() => import('./NotesSaid').then((module) => ({ default: module.NotesSaid })));

/** A chip that opens what is noted of a take on one question. What it tells is fetched when it is first opened. */
export function NotesPopover({
  take,
  facet,
  code,
  ...control
}: {
  take: Take;
  facet: string;
  /** The code the chip stands for; its meaning is told first. */
  code?: string;
} & Omit<ComponentProps<typeof Popover>, 'children'>) {
  const text = useText();
  return (
    <Popover {...control}>
      <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
        <NotesSaid take={take} facet={facet} code={code} />
      </Panel>
    </Popover>
  );
}
