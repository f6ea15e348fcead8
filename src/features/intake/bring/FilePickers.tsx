import { useId, useRef } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';
import { pickedFiles } from './drop/droppedFiles';
import { useBringing } from './useBringing';

/** Buttons to choose files, or a folder where the browser can. */
export function FilePickers() {
  const { intake } = useDeskText();
  return (
    <>
      <Picker label={intake.bring.files} isStrong />
      {knowsFolders() && <Picker label={intake.bring.folder} isFolder />}
    </>
  );
}

const knowsFolders = () => typeof HTMLInputElement !== 'undefined' && 'webkitdirectory' in HTMLInputElement.prototype;

function Picker({
  label,
  isFolder = false,
  isStrong = false,
}: {
  label: string;
  isFolder?: boolean;
  isStrong?: boolean;
}) {
  const bring = useBringing();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button strong={isStrong} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={(input) => {
          field.current = input;
          if (isFolder) input?.setAttribute('webkitdirectory', '');
        }}
        id={id}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const { files } = currentTarget;
          if (files !== null && files.length > 0) void bring.files(pickedFiles(files));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
