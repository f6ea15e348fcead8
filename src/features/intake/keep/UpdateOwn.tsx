import { goTo, keptId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useKept } from '@/state/intake/keeping/kept';
import { updateOwn } from '@/state/intake/updateOwn';
import { Button } from '@/ui/Button';

/** Puts a dossier of a file in the stead of the one of its name on the desk. */
export function UpdateOwn({ file, place, title }: { file: number; place: number; title: string }) {
  const { dossiers: words } = useDeskText().intake;
  const isKeeping = useKept((now) => now.isKeeping);
  return (
    <Button
      aria-label={words.updateNamed(title)}
      disabled={isKeeping}
      onClick={() => void updateOwn(file, place).then((isKept) => isKept && goTo(keptId))}
    >
      {words.update}
    </Button>
  );
}
