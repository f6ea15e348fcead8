import { memo, useState } from 'react';
import { notKnown } from '@/core/dossier/names';
import { typedLens } from '@/core/edits/fields/typedText';
import { typeTakes } from '@/core/edits/takeEdits';
import { moveToLens } from '@/core/edits/takeList';
import { LanguageOptions } from '@/features/editor/fields/LanguageOptions';
import { nameLists } from '@/features/editor/takes/NameLists';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeAloud } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { FrameLabel } from './FrameLabel';
import styles from './LabelBar.module.css';
import { LabelForm } from './LabelForm';
import { SelectedLine, type ShownTakes } from './SelectedLine';
import { TakeTicks } from './TakeTicks';

/** Labels for all selected takes at once: lens, region, language, frames. One by one, takes are ticked in a list here. */
export const LabelBar = memo(function LabelBar({ takes, rows, isTable }: ShownTakes) {
  const { labels } = useDeskText().editor;
  const isSelecting = useSitting((now) => now.selected.size > 0);
  // Once there they stay: nothing jumps for who selects none.
  const [hasForms, setHasForms] = useState(isSelecting);
  if (isSelecting && !hasForms) setHasForms(true);
  return (
    <section className={styles.bar} aria-label={labels.title}>
      {isTable && <SelectedLine takes={takes} rows={rows} isTable />}
      {!isTable && <TakeTicks takes={takes} onOpen={() => setHasForms(true)} />}
      {(hasForms || isTable) && takes.length > 0 && <LabelForms />}
      {!isTable && <SelectedLine takes={takes} rows={rows} isTable={false} />}
    </section>
  );
});

function LabelForms() {
  const { labels, takes: words } = useDeskText().editor;
  const selected = useSitting((now) => now.selected);
  const set = (field: 'lens' | 'region' | 'language') => (text: string) =>
    changeAloud('labelled', selected, (dossier) =>
      typeTakes(dossier, selected, field, text.trim() === notKnown ? '' : text),
    );
  const named = { autoComplete: 'off', dir: 'auto' } as const;
  return (
    <>
      <LabelForm
        what="lens"
        onSet={set('lens')}
        field={(field) => <input {...field} {...named} list={nameLists.lens} placeholder={labels.unset.lens} />}
        more={{
          name: labels.move,
          says: labels.moveSays,
          act: (text) => changeAloud('moved', selected, (dossier) => moveToLens(dossier, selected, typedLens(text))),
        }}
      />
      <LabelForm
        what="region"
        onSet={set('region')}
        field={(field) => <input {...field} {...named} list={nameLists.region} placeholder={labels.unset.region} />}
      />
      <LabelForm
        what="language"
        onSet={set('language')}
        field={(field) => (
          <select {...field}>
            <option value="">{labels.choose}</option>
            <option value={notKnown}>{words.notKnown}</option>
            <LanguageOptions tag={null} />
          </select>
        )}
      />
      <FrameLabel />
    </>
  );
}
