import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLanguage } from '@/i18n/useText';
import { type Dropped, droppedFiles } from './droppedFiles';

/** Files let go on another page than the desk are read on the desk: else the browser would leave the app to show them. */
export function DropElsewhere() {
  const client = useQueryClient();
  const language = useLanguage();
  const navigate = useNavigate();
  const listen = useCallback(() => {
    const bring = async (coming: Promise<Dropped>) => {
      const [{ files, passedOver }, { bringIn }, { ambientOf }, { goTo, readingId }] = await Promise.all([
        coming,
        import('@/state/intake/bringing/bringIn'),
        import('@/state/intake/bringing/ambientOf'),
        import('@/features/intake/goTo'),
        navigate({ to: '/desk' }),
      ]);
      await bringIn(files, ambientOf(client, language), passedOver);
      goTo(readingId);
    };
    const listening = new AbortController();
    // The desk listens on the document, so it comes first.
    window.addEventListener('dragover', (event) => isLeftToUs(event) && event.preventDefault(), listening);
    window.addEventListener(
      'drop',
      (event) => {
        if (!isLeftToUs(event) || event.dataTransfer === null) return;
        event.preventDefault();
        void bring(droppedFiles(event.dataTransfer));
      },
      listening,
    );
    return () => listening.abort();
  }, [client, language, navigate]);
  return <span hidden ref={listen} />;
}

function isLeftToUs({ defaultPrevented, dataTransfer }: DragEvent): boolean {
  return !defaultPrevented && (dataTransfer?.types.includes('Files') ?? false);
}
