import { useState } from 'react';
import { guardCell } from '@/core/exports/formulaGuard';
import type { ListedOutlet } from '@/core/intake/intake';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';

/** Puts all of the outlets on the clipboard, a row each, as a spreadsheet takes them. */
export function CopyOutlets({ outlets }: { outlets: readonly ListedOutlet[] }) {
  const { outlets: words } = useDeskText().intake;
  const [says, setSays] = useState<'copy' | 'copied' | 'notCopied'>('copy');
  const copy = async () => {
    const head = [words.outlet, words.domain, words.country, words.language, words.feed];
    const rows = outlets.map((each) => [each.outlet, each.domain, each.country, each.language, each.feed]);
    const cell = (text: string | null) => guardCell((text ?? '').replace(/\s+/gu, ' '));
    try {
      await navigator.clipboard.writeText([head, ...rows].map((row) => row.map(cell).join('\t')).join('\n'));
      setSays('copied');
    } catch {
      setSays('notCopied');
    }
  };
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">{words[says]}</span>
    </Button>
  );
}
