import { useLocation } from '@tanstack/react-router';
import { type ListLanguage, listAnchor, listLanguages, type WordList } from '@/core/reading/words/lists/wordList';
import { wordLists } from '@/core/reading/words/wordIndex';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { MethodTable } from './MethodTable';
import styles from './RuleSection.module.css';

const sizeOf = (lists: readonly WordList[]) => lists.reduce((sum, { words }) => sum + words.length, 0);

/** Every list in full, a language to open at a time. An address that names a list opens its language. */
export function WordBooks() {
  const { rules } = useEvidenceText();
  const names = useNames();
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <div>
      <p className={styles.small}>{rules.forms}</p>
      {listLanguages.map((language) => (
        <details key={language} className={styles.book} open={hash.startsWith(`list-${language}-`)}>
          <summary>{rules.listsOf(names.language(language), sizeOf(wordLists[language]))}</summary>
          <Sizes language={language} />
          {wordLists[language].map((list, place) => (
            <List key={list.id} list={list} first={wordLists[language].findIndex(isOf(list)) === place} />
          ))}
        </details>
      ))}
    </div>
  );
}

const isOf = (list: WordList) => (other: WordList) => other.group === list.group;

function Sizes({ language }: { language: ListLanguage }) {
  const { rules } = useEvidenceText();
  const names = useNames();
  const rows = {
    head: [rules.group, rules.size, rules.version, rules.isMeasured],
    body: wordLists[language].map((list) => [
      `${rules.marks.groups[list.group].name} (${list.id})`,
      list.words.length,
      list.version,
      list.measured === null ? rules.no : rules.yes,
    ]),
  };
  return <MethodTable rows={rows} caption={rules.listsOf(names.language(language), sizeOf(wordLists[language]))} />;
}

/** Lists of one kind stand under one address; a caution makes a list of its own. */
function List({ list, first }: { list: WordList; first: boolean }) {
  const { rules } = useEvidenceText();
  const group = rules.marks.groups[list.group];
  return (
    <div id={first ? listAnchor(list.language, list.group) : undefined} className={styles.list}>
      <h3>
        {group.name} <code>{list.id}</code>
      </h3>
      <p>
        {group.says} {list.caution !== null && rules.marks.cautions[list.caution]}
      </p>
      <p lang={list.language}>{list.words.join(' · ')}</p>
      <p className={styles.small}>{list.tradition === 'own' ? rules.own : rules.after(list.tradition)}</p>
    </div>
  );
}
