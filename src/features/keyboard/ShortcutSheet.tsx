import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { useEvidenceText, useText } from '@/i18n/useText';
import { usePreferences } from '@/state/habits/preferences';
import { ModalSheet } from '@/ui/sheet/ModalSheet';
import { KeyList, type KeyRow } from './KeyList';

/** It comes with the words of the editor. */
const EditorKeys = lazy(() => import('./EditorKeys').then((module) => ({ default: module.EditorKeys })));

/** The sheet that lists what each key does; those for takes only where there are takes, those of the editor only in it. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { keys } = useEvidenceText();
  const on = usePreferences((now) => now.shortcuts);
  const isEditing = useParams({ from: '/desk/$dossier', shouldThrow: false }) !== undefined;
  const { dossier } = useParams({ strict: false });
  return (
    <ModalSheet title={keys.title} close={text.site.close} onClose={onClose}>
      {isEditing && <EditorKeys />}
      {on ? <ShortcutList hasTakes={dossier !== undefined && !isEditing} /> : <p>{keys.off}</p>}
    </ModalSheet>
  );
}

function ShortcutList({ hasTakes }: { hasTakes: boolean }) {
  const { keys: words } = useEvidenceText();
  const ofTakes: readonly KeyRow[] = [
    [['j'], words.next],
    [['k'], words.previous],
    [['p'], words.pin],
    [['c'], words.compare],
    [['e'], words.evidence],
  ];
  const rows: readonly KeyRow[] = [
    [['/'], words.search],
    ...(hasTakes ? ofTakes : []),
    [['g', 'e'], words.goEvents],
    [['g', 'd'], words.goDesk],
    [['g', 'm'], words.goMethod],
    [['g', 's'], words.goSettings],
    [['?'], words.help],
  ];
  return <KeyList rows={rows} />;
}
