import { layers } from '@/core/notes/layer';
import { useText } from '@/i18n/useText';
import { PageTitle } from '@/ui/PageTitle';
import styles from './MethodPage.module.css';

/** `/method`: how every mark is made, and what it must not be read as. */
export function MethodPage() {
  const text = useText();
  const ideas = Object.entries(text.method.ideas);
  return (
    <div className={styles.page}>
      <PageTitle>{`${text.method.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <h1>{text.method.title}</h1>
        <p>{text.method.dek}</p>
      </header>
      <nav aria-label={text.method.contents} className={styles.contents}>
        <ul>
          {ideas.map(([id, idea]) => (
            <li key={id}>
              <a href={`#${id}`}>{idea.title}</a>
            </li>
          ))}
          <li>
            <a href="#layers">{text.method.layers}</a>
          </li>
          <li>
            <a href="#frames">{text.method.frames}</a>
          </li>
          <li>
            <a href="#ownership">{text.method.ownership}</a>
          </li>
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
      <Vocabulary
        id="layers"
        title={text.method.layers}
        words={layers.map((layer) => ({ name: text.layers[layer], says: text.layersSay[layer] }))}
      />
      <Vocabulary
        id="frames"
        title={text.method.frames}
        from={text.method.framesFrom}
        words={Object.values(text.frames)}
      />
      <Vocabulary
        id="ownership"
        title={text.method.ownership}
        from={text.method.ownershipFrom}
        words={Object.values(text.ownership)}
      />
    </div>
  );
}

function Vocabulary({
  id,
  title,
  from,
  words,
}: {
  id: string;
  title: string;
  from?: string;
  words: readonly { readonly name: string; readonly says: string }[];
}) {
  return (
    <section id={id} className={styles.idea}>
      <h2>{title}</h2>
      {from !== undefined && <p className={styles.from}>{from}</p>}
      <dl className={styles.words}>
        {words.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
