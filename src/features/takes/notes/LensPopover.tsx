import { lazy } from 'react';
import { useText } from '@/i18n/useText';
import { Panel } from '@/ui/Panel';
import { Popover } from '@/ui/Popover';

const LensReading = lazy(() => import('./LensReading').then((module) => ({ default: module.LensReading })));

/** Opens how a printed lens was read. The rules are fetched when it is first opened. */
export function LensPopover({ lens }: { lens: string }) {
  const text = useText();
  return (
    <Popover quiet opener={text.takes.lensRead} label={`${text.takes.lensRead}: ${lens}`}>
      <Panel waiting={<p>{text.site.loading}</p>} broke={text.site.partBroke} reload={text.site.reload}>
        <LensReading lens={lens} />
      </Panel>
    </Popover>
  );
}
