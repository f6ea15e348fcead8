import { useDeskText } from '@/i18n/desk/useDeskText';
import { SearchField } from '@/ui/SearchField';
import styles from './TakeFilter.module.css';

/** Asks which takes the table is to show, and says how many it does. Esc shows all again. */
export function TakeFilter({
  filter,
  onFilter,
  shown,
  all,
}: {
  filter: string;
  onFilter: (filter: string) => void;
  shown: number;
  all: number;
}) {
  const { takes } = useDeskText().editor;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within is what listens
    <div
      className={styles.filter}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || filter === '') return;
        event.preventDefault();
        event.stopPropagation();
        onFilter('');
      }}
    >
      <SearchField
        id="filter-takes"
        label={takes.showOnly}
        hint={takes.showOnlyHint}
        hideLabel
        asked={filter}
        tidy={(typed) => typed}
        onAsk={onFilter}
      />
      <p role="status">{filter.trim() !== '' && takes.shown(shown, all)}</p>
    </div>
  );
}
