import { linkWordsMeasured } from '@/core/reading/linkWordsMeasured';
import { wordLists } from '@/core/reading/words/wordIndex';
import { useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import { MethodTable } from './MethodTable';
import styles from './RuleSection.module.css';

const of100 = (share: number) => Math.round(share * 100);

/** How much of known titles the words left in links gave. */
export function LinkWordTable() {
  const { rules } = useEvidenceText();
  const names = useNames();
  const share = (value: number | null) => (value === null ? '–' : rules.share(of100(value)));
  const head = [
    rules.corpus,
    rules.language,
    rules.titles,
    rules.found,
    rules.precision,
    rules.recall,
    rules.mostlyDifferent,
  ];
  const body = linkWordsMeasured.map((each) => [
    each.corpus,
    names.language(each.language),
    each.titles,
    ...[each.found, each.precision, each.recall, each.mostlyDifferent].map(share),
  ]);
  return <MethodTable rows={{ head, body }} caption={rules.readingRules['link-words'].title} />;
}

/** How well the loaded words found what people had judged, and the sentence that must stand with it. */
export function LoadedTable() {
  const { rules } = useEvidenceText();
  const lists = wordLists.en.filter(({ measured }) => measured !== null);
  const measured = lists[0]?.measured ?? [];
  const [judged] = measured;
  const words = lists.reduce((sum, list) => sum + list.words.length, 0);
  const rows = {
    head: [rules.corpus, rules.sentences, rules.marked, rules.caught],
    body: measured.map((each) => [
      each.corpus,
      each.sentences,
      rules.share(of100(each.precision)),
      rules.share(of100(each.recall)),
    ]),
  };
  return (
    <>
      {judged && (
        <p className={styles.honest}>
          {rules.honest(words, judged.sentences, of100(judged.precision), of100(1 - judged.recall))}
        </p>
      )}
      <MethodTable rows={rows} caption={rules.readingRules.loaded.title} />
    </>
  );
}
