import { Link, Navigate, useParams } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { notKnown } from '@/core/dossier/names';
import { Editor } from '@/features/editor/Editor';
import { NotMine } from '@/features/editor/NotMine';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { closeSitting, useOpened } from '@/state/editing/openSitting';
import { useSitting } from '@/state/editing/sitting';
import { PageTitle } from '@/ui/PageTitle';
import styles from './EditPage.module.css';

/**
 * `/desk/$dossier`: a dossier of the reader's own, to be edited. Where its name
 * changes under the reader's hands the page stays as it is, with the focus in it.
 */
export function EditPage() {
  const { dossier: slug } = useParams({ from: '/desk/$dossier' });
  const { editor } = useDeskText();
  const openedAs = useSitting((now) => (now.slug === slug ? now.openedAs : slug));
  return (
    <Suspense key={openedAs} fallback={<p className={styles.opening}>{editor.opening}</p>}>
      <Opened slug={slug} />
    </Suspense>
  );
}

function Opened({ slug }: { slug: string }) {
  const opened = useOpened(slug);
  const leave = useCallback(() => () => closeSitting(slug), [slug]);
  return <div ref={leave}>{opened === 'open' ? <Open slug={slug} /> : <NotMine slug={slug} why={opened} />}</div>;
}

function Open({ slug }: { slug: string }) {
  const text = useText();
  const { editor } = useDeskText();
  const title = useSitting(({ dossier }) => dossier?.title ?? notKnown);
  const language = useSitting(({ dossier }) => dossier?.language);
  const now = useSitting((sitting) => sitting.slug);
  const movedFrom = useSitting((sitting) => sitting.movedFrom);
  const name = title === notKnown ? editor.untitled : title;
  return (
    <>
      {movedFrom === slug && now !== slug && <Navigate to="/desk/$dossier" params={{ dossier: now }} replace />}
      <PageTitle>{`${editor.page(name)} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <p>
          <Link to="/desk">{editor.desk}</Link>
        </p>
        <h1 lang={title === notKnown ? undefined : language}>{name}</h1>
      </header>
      <Editor />
    </>
  );
}
