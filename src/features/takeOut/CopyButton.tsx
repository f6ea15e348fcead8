import { useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({
  text,
  label,
  children,
}: {
  /** Not there yet: the button waits. */
  text: string | undefined;
  label?: string;
  children: string;
}) {
  const { takeOut } = useDeskText();
  const [told, setTold] = useState<{ of: string; says: string } | null>(null);
  const says = told?.of === text ? told?.says : undefined;
  async function copy() {
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      setTold({ of: text, says: takeOut.copied });
    } catch {
      setTold({ of: text, says: takeOut.notCopied });
    }
  }
  return (
    <Button
      disabled={text === undefined}
      aria-label={says === undefined ? label : undefined}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{says ?? children}</span>
    </Button>
  );
}
