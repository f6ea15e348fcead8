import { useText } from '@/i18n/useText';
import { openMark, useMarksNow } from '@/state/marks';
import { Panel } from '@/ui/Panel';
import popover from '@/ui/Popover.module.css';
import { MarkSaid } from './MarkSaid';
import { useMarkedDossier } from './markedDossier';
import { markPopover } from './sharedPopover';

/** What the mark a reader has pressed stands for. The browser closes it on Escape or a press elsewhere. */
export function MarkPopover({ label }: { label: string }) {
  const text = useText();
  const dossier = useMarkedDossier();
  const opened = useMarksNow((now) => now.opened);
  return (
    <div
      id={markPopover}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={popover.popover}
      onToggle={(event) => event.newState === 'closed' && openMark(null)}
    >
      {opened !== null && (
        <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
          <MarkSaid dossier={dossier} {...opened} />
        </Panel>
      )}
    </div>
  );
}
