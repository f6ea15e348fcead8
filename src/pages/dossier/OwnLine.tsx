import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Refusal } from '@/core/desk/wholeDesk';
import type { Dossier } from '@/core/dossier/dossier';
import { select } from '@/core/facets/selection';
import { TakeOut } from '@/features/takeOut/TakeOut';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { keepFragment, sharedAs } from '@/state/desk/inLink/sharedLinks';
import { readDossierView } from '@/state/dossierView';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import styles from './OwnLine.module.css';

/** Of a dossier that is none of the library's: where it is kept, if it is, and how it is handed on. `own` is its name on the desk. */
export function OwnLine({ dossier, own }: { dossier: Dossier; own: string }) {
  const { own: words } = useDeskText().takeOut;
  const text = useText();
  const router = useRouter();
  const isKept = own === dossier.slug;
  const { data: isThere = false } = useQuery({
    queryKey: ['shared', dossier.slug],
    queryFn: async () => (await import('@/state/desk/inLink/keepShared')).isSharedKept(dossier.slug),
    enabled: !isKept,
    staleTime: 0,
  });
  const shown = () => select(dossier.takes, readDossierView(router.latestLocation.search));
  return (
    <aside className={styles.own} aria-label={words.about} data-own>
      <p>{isKept ? words.kept : isThere ? words.cameKept : words.came}</p>
      <div className={styles.acts}>
        {isKept ? (
          <Link to="/desk/$dossier" params={{ dossier: own }} className={button.plain}>
            {text.site.edit}
          </Link>
        ) : (
          <Keep name={dossier.slug} isThere={isThere} />
        )}
        <TakeOut dossier={{ ...dossier, slug: own }} shown={shown} opener={words.share} />
      </div>
    </aside>
  );
}

/** Keeps what came in a link, or leads to where it can be looked at as a file. */
function Keep({ name, isThere }: { name: string; isThere: boolean }) {
  const { takeOut, intake } = useDeskText();
  const { own: words } = takeOut;
  const [now, setNow] = useState<'idle' | 'keeping' | Refusal>('idle');
  const navigate = useNavigate();
  const router = useRouter();
  const stay = useCallback(() => keepFragment(router), [router]);
  async function keep() {
    setNow('keeping');
    const { keepShared } = await import('@/state/desk/inLink/keepShared');
    const kept = await keepShared(name);
    if (kept.slug === null) return setNow(kept.refused);
    await navigate({ to: '/e/$dossier', params: { dossier: kept.slug }, search: (asked) => asked, replace: true });
    document.getElementById('main')?.focus();
  }
  return (
    <>
      <Button strong disabled={now === 'keeping'} onClick={() => void keep()}>
        <span ref={stay}>{now === 'keeping' ? words.keeping : isThere ? words.toKept : words.keep}</span>
      </Button>
      <Link to="/desk" hash={`look-${sharedAs(name)?.fragment.slice(1)}`} className={button.plain}>
        {words.look}
      </Link>
      <p role="alert" className={styles.refused}>
        {now !== 'idle' && now !== 'keeping' && intake.kept.refused[now]}
      </p>
    </>
  );
}
