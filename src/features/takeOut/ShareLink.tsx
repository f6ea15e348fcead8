import { useMemo, useState } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { slugOf } from '@/core/dossier/names';
import { denseFrom, mostInCode, qrCodeOf, qrCodeSvg } from '@/core/exports/share/qrCode';
import { longestLink, longLink, shareLink } from '@/core/exports/share/share';
import { countReadersNotes } from '@/core/exports/takenOut';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/saveFile';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';
import styles from './TakeOut.module.css';
import { useWritten } from './useWritten';

/** A link that carries the dossier: what is in it, how long it is, and its QR code. */
export function ShareLink({ dossier }: { dossier: Dossier }) {
  const { link: words } = useDeskText().takeOut;
  const root = `${location.origin}${import.meta.env.BASE_URL}`;
  const link = useWritten('link', dossier, () => shareLink(root, dossier));
  const notes = countReadersNotes(dossier);
  return (
    <section className={styles.link} aria-label={words.title}>
      <h3>
        {words.title} {link !== undefined && <small>{words.length(link.length)}</small>}
      </h3>
      <p>{words.holds(dossier.takes.length)}</p>
      <p>
        {notes === 0 ? words.noNotes : words.holdsNotes(notes)} {words.stays}
      </p>
      {link !== undefined && <Carrying link={link} name={slugOf(dossier.slug) || 'dossier'} />}
    </section>
  );
}

/** The link itself, as far as one of its length serves. */
function Carrying({ link, name }: { link: string; name: string }) {
  const { link: words } = useDeskText().takeOut;
  if (link.length > longestLink) return <p className={styles.warning}>{words.tooLong(link.length, longestLink)}</p>;
  return (
    <>
      {link.length > longLink && <p className={styles.warning}>{words.long(longLink)}</p>}
      <div className={styles.acts}>
        <CopyButton text={link}>{words.copy}</CopyButton>
        {link.length <= mostInCode && <Code link={link} name={name} />}
      </div>
      {link.length > mostInCode && <p>{words.noCode(mostInCode)}</p>}
    </>
  );
}

function Code({ link, name }: { link: string; name: string }) {
  const { link: words } = useDeskText().takeOut;
  const [shown, setShown] = useState(false);
  const code = useMemo(() => (shown ? qrCodeOf(link) : null), [shown, link]);
  return (
    <>
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.hideCode : words.code}
      </Button>
      {code && (
        <>
          <Button onClick={() => saveFile(`${name}.qr.svg`, 'image/svg+xml', qrCodeSvg(code))}>{words.codeSave}</Button>
          {code.size > denseFrom && <p className={styles.warning}>{words.dense(code.size)}</p>}
          <QrCode code={code} label={words.codeLabel} />
        </>
      )}
    </>
  );
}
