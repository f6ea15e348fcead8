import { layers } from '@/core/notes/layer';
import { vocabularyIds } from '@/core/notes/vocabulary/vocabularies';
import { ReadingRules } from '@/features/method/ReadingRules';
import { useEvidenceText, useText } from '@/i18n/useText';
import { PageTitle } from '@/ui/PageTitle';
import { LensRuleTable } from './LensRuleTable';
import styles from './MethodPage.module.css';
import { VocabularySection } from './VocabularySection';

/** `/method`: how every mark is made, and what it must not be read as. */
export function MethodPage() {
  const text = useText();
  const { rules, vocabulary } = useEvidenceText();
  const ideas = Object.entries(rules.ideas);
  const contents = [
    ...ideas.map(([id, { title }]) => ({ id, title })),
    { id: 'layers', title: rules.layers },
    ...Object.entries(rules.readingRules).map(([id, { title }]) => ({ id, title })),
    { id: 'lensRules', title: vocabulary.lens.title },
    ...vocabularyIds.map((id) => ({ id, title: vocabulary.sets[id].title })),
  ];
  return (
    <div className={styles.page}>
      <PageTitle>{`${rules.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <h1>{rules.title}</h1>
        <p>{rules.dek}</p>
      </header>
      <nav aria-label={rules.contents} className={styles.contents}>
        <ul>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {ideas.map(([id, idea]) => (
        <section key={id} id={id} className={styles.idea}>
          <h2>{idea.title}</h2>
          {idea.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <section id="layers" className={styles.idea}>
        <h2>{rules.layers}</h2>
        <dl className={styles.words}>
          {layers.map((layer) => (
            <div key={layer}>
              <dt>{text.layers[layer]}</dt>
              <dd>{vocabulary.layersSay[layer]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ReadingRules />
      <LensRuleTable />
      {vocabularyIds.map((id) => (
        <VocabularySection key={id} id={id} />
      ))}
    </div>
  );
}
