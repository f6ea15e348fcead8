import { Link } from '@tanstack/react-router';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Side } from '@/state/editing/side';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { goToFinding } from './markdown/goToFinding';

/** To reading the dossier, and to what there is to remark on it. */
export function WaysOn({ side }: { side: Side }) {
  const { editor } = useDeskText();
  const slug = useSitting((now) => now.slug);
  const readable = useSitting((now) => now.readable);
  const findings = useSitting((now) => now.findings);
  const [first] = findings;
  return (
    <>
      {readable && (
        <Link to="/e/$dossier" params={{ dossier: slug }} className={button.plain}>
          {editor.open}
        </Link>
      )}
      {side === 'form' && first !== undefined && (
        <Button onClick={() => goToFinding(first)}>{editor.markdown.findings(findings.length)}</Button>
      )}
    </>
  );
}
