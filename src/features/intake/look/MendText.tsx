import { useNavigate } from '@tanstack/react-router';
import { useDeskText } from '@/i18n/desk/useDeskText';
import type { Brought } from '@/state/intake/brought';
import { keepText } from '@/state/intake/keeping/keepText';
import { Button } from '@/ui/Button';

/** Kinds the editor can mend: dossiers, and what may be meant as one. */
const mendable: ReadonlySet<string> = new Set(['dossiers', 'nothing']);

/** The way to mend a file that cannot be read, or not whole: its text is kept as it is, and opened in the editor. */
export function MendText({ file }: { file: Brought }) {
  const { intake: words } = useDeskText();
  const navigate = useNavigate();
  const { text, name, intake } = file.read;
  const isBroken = intake.findings.length > 0 || intake.kind === 'nothing';
  if (text === null || text.trim() === '' || !isBroken || !mendable.has(intake.kind)) return null;
  const mend = async () => {
    const dossier = await keepText(file.id);
    if (dossier !== null) await navigate({ to: '/desk/$dossier', params: { dossier } });
  };
  return (
    <Button aria-label={words.look.mendNamed(name)} title={words.look.mendSays} onClick={() => void mend()}>
      {words.look.mend}
    </Button>
  );
}
