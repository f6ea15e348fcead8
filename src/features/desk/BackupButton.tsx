import { useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { makeBackup } from '@/state/desk/copies/backupFile';
import { rememberBackup, useReopenDesk } from '@/state/desk/openDesk';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/saveFile';

/** Downloads the whole desk as one file. */
export function BackupButton() {
  const { backup } = useDeskText().keeping;
  const reopen = useReopenDesk();
  const [said, setSaid] = useState('');
  const make = async () => {
    try {
      const { name, text, day } = await makeBackup();
      saveFile(name, 'application/json;charset=utf-8', text);
      await rememberBackup(day);
      setSaid(backup.made);
      reopen();
    } catch {
      setSaid(backup.failed);
    }
  };
  return (
    <>
      <Button onClick={() => void make()}>{backup.make}</Button>
      <span role="status">{said}</span>
    </>
  );
}
