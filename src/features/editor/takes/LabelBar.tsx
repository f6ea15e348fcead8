import { memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { typedLens } from '@/core/edits/fields/typedText';
import { typeTakes } from '@/core/edits/takeEdits';
import { moveToLens } from '@/core/edits/takeList';
import { LanguageOptions } from '@/features/editor/fields/LanguageOptions';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeForm, selectTakes } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import { FrameLabel } from './FrameLabel';
import styles from './LabelBar.module.css';
import { LabelForm } from './LabelForm';
import { nameLists } from './NameLists';

/** Labels for all selected takes at once: lens, region, language, frames. */
export const LabelBar = memo(function LabelBar({ takes }: { takes: readonly Take[] }) {
  const { editor } = useDeskText();
  const { labels, takes: words } = editor;
  const selected = useSitting((now) => now.selected);
  const set = (field: 'lens' | 'region' | 'language') => (text: string) =>
    changeForm(null, (dossier) => typeTakes(dossier, selected, field, text));
  return (
    <section className={styles.bar} aria-label={labels.title}>
      <p className={styles.selected}>
        <span role="status">{selected.size === 0 ? labels.none : labels.selected(selected.size)}</span>
        <Button onClick={() => selectTakes(new Set(takes.map(({ id }) => id)))}>{labels.all}</Button>
        {selected.size > 0 && <Button onClick={() => selectTakes(new Set())}>{labels.clear}</Button>}
      </p>
      <LabelForm
        what="lens"
        onSet={set('lens')}
        field={(field) => <input {...field} list={nameLists.lens} autoComplete="off" dir="auto" />}
        more={{
          name: labels.move,
          act: (text) => changeForm(null, (dossier) => moveToLens(dossier, selected, typedLens(text))),
        }}
      />
      <LabelForm
        what="region"
        onSet={set('region')}
        field={(field) => <input {...field} list={nameLists.region} autoComplete="off" dir="auto" />}
      />
      <LabelForm
        what="language"
        onSet={set('language')}
        field={(field) => (
          <select {...field}>
            <option value="">{words.notKnown}</option>
            <LanguageOptions tag={null} />
          </select>
        )}
      />
      <FrameLabel />
    </section>
  );
});
