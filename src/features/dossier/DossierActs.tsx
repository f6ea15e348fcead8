import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { usePinned } from '@/state/habits/tray';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';

/** What can be done with a dossier as it is shown now. Only what anybody can open is `linked` to. */
export function DossierActs({ dossier, linked }: { dossier: Dossier; linked: boolean }) {
  const text = useText();
  const pinned = usePinned(dossier);
  const here = useLocation({ select: ({ publicHref }) => publicHref });
  const [copied, setCopied] = useState<string | null>(null);
  async function copyAddress() {
    await navigator.clipboard.writeText(location.href);
    setCopied(here);
  }
  return (
    <>
      <Button onClick={() => window.print()}>{text.site.print}</Button>
      {linked && (
        <Button onClick={() => void copyAddress()}>
          <span aria-live="polite">{copied === here ? text.site.copied : text.site.copyLink}</span>
        </Button>
      )}
      <Link
        to="/e/$dossier/evidence"
        params={{ dossier: dossier.slug }}
        search={(now) => ({ edition: now.edition })}
        className={button.plain}
        data-evidence
      >
        {text.dossier.evidence}
      </Link>
      {dossier.takes.length > 1 && (
        <Link
          to="/e/$dossier/compare"
          params={{ dossier: dossier.slug }}
          search={(now) => ({ edition: now.edition, marks: now.marks, t: pinned.map((take) => take.id) })}
          className={button.strong}
        >
          {text.dossier.compare}
        </Link>
      )}
    </>
  );
}
