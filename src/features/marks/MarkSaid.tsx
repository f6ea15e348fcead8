import { Link } from '@tanstack/react-router';
import type { Dossier } from '@/core/dossier/dossier';
import type { InPlace, QuotationInPlace, WordInPlace } from '@/core/evidence/marksInPlace';
import type { Passage } from '@/core/reading/passages';
import { listAnchor } from '@/core/reading/words/lists/wordList';
import { isWithin } from '@/core/reading/words/sentences';
import { wordLists } from '@/core/reading/words/wordIndex';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { keyOf, type PassageInPlace, putAside } from '@/state/marks';
import { Button } from '@/ui/Button';
import styles from './MarkLegend.module.css';
import { closeMark } from './sharedPopover';

const lists = new Map(
  Object.values(wordLists)
    .flat()
    .map((list) => [list.id, list]),
);

/** One mark: the words, what list has them and how well that list is known to work, whose words they are. */
export function MarkSaid({ dossier, passage, marks, mark }: PassageInPlace & { dossier: Dossier; mark: InPlace }) {
  const { marks: words } = useEvidenceText().rules;
  const text = useText();
  const cues = marks.filter((each) => each.kind === 'quotation' && isWithin(mark, each));
  return (
    <div className={styles.said}>
      <p>
        <b lang={passage.language ?? undefined} dir="auto">
          {passage.text.slice(mark.start, mark.end)}
        </b>
      </p>
      {mark.kind === 'word' && <Listed mark={mark} />}
      {cues.map((cue) => cue.kind === 'quotation' && <Cue key={cue.start} mark={cue} passage={passage} />)}
      <p className={styles.small}>{words.stands(text.layers[passage.layer])}</p>
      <p>
        <Button
          onClick={() => {
            putAside(keyOf(dossier, passage.id, mark));
            closeMark();
          }}
        >
          {words.notHere}
        </Button>
      </p>
    </div>
  );
}

function Listed({ mark }: { mark: WordInPlace }) {
  const { marks: words } = useEvidenceText().rules;
  const names = useNames();
  const list = lists.get(mark.list);
  if (list === undefined) return null;
  const group = words.groups[mark.group];
  const language = names.language(list.language);
  const [judged, , elsewhere] = list.measured ?? [];
  return (
    <>
      <p>
        {group.name}. {group.says}
      </p>
      {mark.caution !== null && <p>{words.cautions[mark.caution]}</p>}
      {mark.speakers && <p>{words.speakers}</p>}
      <p className={styles.small}>{words.list(language, list.id, list.version)}</p>
      <p className={styles.small}>
        {judged === undefined || elsewhere === undefined
          ? words.notMeasured(language)
          : words.measured(Math.round((1 - judged.precision) * 10), Math.round((1 - elsewhere.precision) * 100))}
      </p>
      <p className={styles.small}>
        <Link to="/method" hash={listAnchor(list.language, list.group)}>
          {words.toList}
        </Link>
      </p>
    </>
  );
}

function Cue({ mark, passage }: { mark: QuotationInPlace; passage: Passage }) {
  const { marks: words } = useEvidenceText().rules;
  const cue = words.cues[mark.cue];
  return (
    <>
      <p>
        {cue.name}. {cue.says}
      </p>
      <p className={styles.small}>
        {mark.source === null ? words.noSource : words.source(passage.text.slice(mark.source.start, mark.source.end))}
      </p>
      <p className={styles.small}>
        <Link to="/method" hash="quotation-marks">
          {words.toRule}
        </Link>
      </p>
    </>
  );
}
