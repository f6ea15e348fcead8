import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';

/** Marks the words of the lists in every text of the page, or takes the marks away. */
export function MarkSwitch() {
  const text = useText();
  const navigate = useNavigate();
  const { marks } = useSearch({ strict: false });
  return (
    <Button
      aria-pressed={marks !== undefined}
      onClick={() =>
        void navigate({
          to: '.',
          search: (now) => ({ ...now, marks: marks ? undefined : '1' }),
          replace: true,
          resetScroll: false,
        })
      }
    >
      {text.site.markWords}
    </Button>
  );
}
