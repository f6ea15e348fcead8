import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLanguage, useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import { copyFromLibrary } from '@/state/editing/copyFromLibrary';
import type { Opened } from '@/state/editing/openSitting';
import { Button } from '@/ui/Button';
import { PageTitle } from '@/ui/PageTitle';
import styles from './NotMine.module.css';

/** Where no dossier of the reader's has this name: why, and the ways on. One of the library can be copied. */
export function NotMine({ slug, why }: { slug: string; why: Exclude<Opened, 'open'> }) {
  const text = useText();
  const { missing: words, saving } = useDeskText().editor;
  const { data } = useQuery(catalogueQuery);
  const inLibrary = data?.dossiers.some((row) => row.slug === slug) ?? false;
  return (
    <div className={styles.missing}>
      <PageTitle>{`${words.title} · ${text.site.name}`}</PageTitle>
      <h1>{words.title}</h1>
      <p>{why !== 'missing' ? words.unread : inLibrary ? words.inLibrary(slug) : words.says(slug)}</p>
      {why !== 'missing' && <p>{saving[why]}</p>}
      {why === 'missing' && inLibrary && <CopyIt slug={slug} />}
      <p>
        <Link to="/desk">{words.back}</Link>
      </p>
    </div>
  );
}

function CopyIt({ slug }: { slug: string }) {
  const { missing: words } = useDeskText().editor;
  const client = useQueryClient();
  const language = useLanguage();
  const navigate = useNavigate();
  const [state, setState] = useState<'copy' | 'copying' | 'notCopied'>('copy');
  const copy = async () => {
    setState('copying');
    try {
      const dossier = await copyFromLibrary(client, slug, language);
      await navigate({ to: '/desk/$dossier', params: { dossier } });
    } catch {
      setState('notCopied');
    }
  };
  return (
    <p role="status">
      {state === 'notCopied' && words.notCopied}{' '}
      <Button strong onClick={() => void copy()} disabled={state === 'copying'}>
        {state === 'copying' ? words.copying : words.copy}
      </Button>
    </p>
  );
}
