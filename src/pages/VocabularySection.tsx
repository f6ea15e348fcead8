import { biasForms } from '@/core/notes/vocabulary/biasForms';
import { itemsOf, storyFrames } from '@/core/notes/vocabulary/storyFrames';
import { techniqueGroups } from '@/core/notes/vocabulary/techniques';
import type { Tradition } from '@/core/notes/vocabulary/traditions';
import { type Code, type VocabularyId, vocabularies } from '@/core/notes/vocabulary/vocabularies';
import { useCodeNames } from '@/features/takes/notes/useCodeNames';
import { ownWord } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import styles from './MethodPage.module.css';

/** One list of codes: where it comes from, and each code with its name, meaning and id. */
export function VocabularySection({ id }: { id: VocabularyId }) {
  const { vocabulary } = useEvidenceText();
  const codes: readonly Code[] = vocabularies[id].codes;
  const nameOf = useNameOf(id);
  const tellMore = useMore();
  const from: readonly Tradition[] = vocabularies[id].from;
  const others = from.filter((source) => source !== 'app');
  return (
    <section id={id} className={styles.idea}>
      <h2>{vocabulary.sets[id].title}</h2>
      <p>{vocabulary.sets[id].says}</p>
      <p className={styles.from}>
        {others.length === 0
          ? vocabulary.ours
          : vocabulary.from(others.map((source) => vocabulary.traditions[source]).join('; '))}
      </p>
      <dl className={styles.words}>
        {codes.map((code) => (
          <div key={code} id={code}>
            <dt>
              {nameOf(code)} <code>{code}</code>
            </dt>
            <dd>
              {vocabulary.says[code]}
              {tellMore(code) !== undefined && <span className={styles.more}>{tellMore(code)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Codes the first page shows have their names there. A question has the name of its frame. */
function useNameOf(id: VocabularyId) {
  const names = useCodeNames();
  const { vocabulary } = useEvidenceText();
  const frameOf = new Map<string, string>(
    storyFrames.flatMap((frame) => itemsOf(frame).map((item) => [item, vocabulary.names[frame]] as const)),
  );
  return (code: Code) => frameOf.get(code) ?? names.value(vocabularies[id].facet, code);
}

/** Of a form of bias, where it can be seen, what the app does and whose word it is; of a technique, its group. */
function useMore() {
  const { vocabulary } = useEvidenceText();
  const groupOf = new Map<string, string>(
    Object.entries(techniqueGroups).flatMap(([group, members]) =>
      members.map((technique) => [technique, ownWord(vocabulary.groups, group) ?? group] as const),
    ),
  );
  return (code: Code) => {
    const form = ownWord(biasForms, code);
    if (form === undefined) return groupOf.get(code);
    const sources = form.from.map((source) => vocabulary.traditions[source]);
    return [vocabulary.levels[form.level], vocabulary.support[form.support], ...sources].join(' · ');
  };
}
