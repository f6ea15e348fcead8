import type { Dossier, Entity } from '@/core/dossier/dossier';
import type { Layer } from '@/core/notes/layer';
import type { Passage, Place } from '@/core/reading/passages';
import { listLanguageOf, markWords, type WordMark } from './markWords';
import { type Naming, nameFinder } from './namings';
import { carries, type Quotation, quotationsOf } from './quotations';
import { isWithin, type Span, sentencesOf } from './sentences';

/** A place where a text gives an entity as the source of a statement. */
export interface Voice {
  readonly take: string | null;
  readonly layer: Layer;
  /** The name. */
  readonly name: Place;
  /** What carries its words: a verb, a closing colon's name again, or a quotation. */
  readonly carrier: Place;
}

/** An entity as it is heard in a dossier. */
export interface EntityVoices {
  readonly entity: Entity;
  readonly speaks: readonly Voice[];
  /** Takes that give it as a source somewhere, in their order. */
  readonly speakingIn: readonly string[];
  /** Takes that name it and never give it as a source. */
  readonly spokenOfIn: readonly string[];
}

/**
 * For each entity, the takes where it speaks against those where it is only
 * spoken of. It is taken to speak where, in one sentence and outside quotation marks,
 *
 * - its name is the last before a word that carries speech: within three words and no
 *   comma, no preposition before the name (`a letter to Scott says`), and a possessive
 *   only before a noun of speech (`Anthropic's charges`); in Korean and Japanese with
 *   a topic particle anywhere before the verb, else, in a headline, the first name
 *   before a comma, else with a subject particle within 30 characters; in Chinese
 *   within 12 characters;
 * - its name follows: `according to X`, `…, says X`, `accused by X`;
 * - it is the source of a quotation, or a headline ends in it (`…: WHO`).
 *
 * Hearsay (`reportedly`, `알려졌다`) is nobody's speech. Wrong where an apposition or
 * a pronoun speaks, and where a Korean clause within the sentence has the subject
 * (`앤트로픽이 제시한 수치를 짚는다`). Give it passages of the outlets' own layers to
 * hear the outlets; in the others the dossier tells who spoke.
 */
export function voicesOf(dossier: Pick<Dossier, 'entities'>, passages: readonly Passage[]): readonly EntityVoices[] {
  const namesIn = nameFinder(dossier);
  const found = passages.map((passage) => ({ passage, names: namesIn(passage) }));
  const heard = found.map(({ passage, names }) => voicesIn(passage, names));
  return dossier.entities.map((entity, at) => {
    const speaks = heard.flatMap((voices) => voices[at] ?? []);
    const named = found.flatMap(({ passage, names }) =>
      passage.take !== null && names[at]?.length ? [passage.take] : [],
    );
    const speakingIn = [...new Set(speaks.flatMap(({ take }) => (take === null ? [] : [take])))];
    const spokenOfIn = [...new Set(named)].filter((take) => !speakingIn.includes(take));
    return { entity, speaks, speakingIn, spokenOfIn };
  });
}

/** The voices of one passage, a list an entity. */
function voicesIn(passage: Passage, names: readonly (readonly Naming[])[]): readonly (readonly Voice[])[] {
  if (names.every((own) => own.length === 0)) return [];
  const quotations = quotationsOf(passage);
  const free = (span: Span) => quotations.every(({ start, end }) => span.end <= start || end <= span.start);
  const verbs = markWords(passage).filter(({ quoted, group }) => !quoted && group !== 'hearsay' && carries(group));
  const everyone = names
    .flat()
    .filter(free)
    .sort((a, b) => a.start - b.start);
  const carriers = [
    ...sentencesOf(passage.text).flatMap((sentence) =>
      verbs.filter((verb) => isWithin(verb, sentence)).flatMap((verb) => speakerOf(verb, everyone, sentence, passage)),
    ),
    ...sourcesOf(quotations, everyone, passage),
  ];
  return names.map((own) =>
    carriers
      .filter(({ name }) => own.includes(name))
      .map(({ name, start, end }) => ({
        take: passage.take,
        layer: passage.layer,
        name: { passage: passage.id, start: name.start, end: name.end },
        carrier: { passage: passage.id, start, end },
      })),
  );
}

interface Carried extends Span {
  readonly name: Naming;
}

/** `Alibaba accused of …`, `accused by …`: the one before it did not speak. */
const passive = /^\s(?:of|by|for|over)\b/i;
const inverted = /^(?:says?|said|accuses|claims|warns)$/i;
const article = /^\s(?:the )?$/i;
const preposition = /\b(?:to|of|by|against|from|on|at|with|for)\s(?:the\s)?$/i;
const nounOfSpeech = /^(?:charges|claims?|accusations?|allegations?|denials?|warnings?)\b/i;
const fewWords = /^(?:\s[^\s.,;:]+){0,3}\s$/u;
const possessive = /^['’]?s\b/;
const topic = /^\s?(?:그룹|측)?(?:은|는|도|は|も)(?![가-힣])|^(?:によ|の(?:主張|発表))/;
const subject = /^\s?(?:그룹|측)?(?:이|가|が)(?![가-힣])[^.。]{0,30}$/;
const comma = /^\s?[,，、]/;
/** As much of the text before a word as is asked. */
const reach = 24;

function speakerOf(verb: WordMark, names: readonly Naming[], sentence: Span, passage: Passage): readonly Carried[] {
  const earlier = names.filter(({ start, end }) => start >= sentence.start && end <= verb.start);
  const name = nameAfter(verb, names, earlier, passage) ?? nameBefore(verb, earlier, passage);
  return name === undefined ? [] : [{ name, start: verb.start, end: verb.end }];
}

function nameAfter(
  verb: WordMark,
  names: readonly Naming[],
  earlier: readonly Naming[],
  { text, layer }: Passage,
): Naming | undefined {
  const isPassive = /ed$/i.test(verb.text) && /^\sby\s/i.test(text.slice(verb.end));
  const from = isPassive ? verb.end + ' by'.length : verb.end;
  const setOff =
    /[,:;"”'’—–]\s?$/.test(text.slice(Math.max(0, verb.start - reach), verb.start)) ||
    (layer === 'link' && earlier.length === 0 && verb.start > 0);
  if (!isPassive && !/^according to$/i.test(verb.text) && !(inverted.test(verb.text) && setOff)) return undefined;
  return names.find(({ start }) => start >= from && article.test(text.slice(from, start)));
}

function nameBefore(verb: WordMark, earlier: readonly Naming[], passage: Passage): Naming | undefined {
  const { text, part } = passage;
  const between = ({ end }: Naming) => text.slice(end, verb.start);
  const language = listLanguageOf(passage);
  if (language === 'ko' || language === 'ja') {
    const titled = part === 'headline' || part === 'title' || part === 'link';
    return (
      earlier.filter((name) => topic.test(between(name) + verb.text)).at(-1) ??
      earlier.find((name) => titled && comma.test(between(name))) ??
      earlier.filter((name) => subject.test(between(name))).at(-1)
    );
  }
  if (language === 'zh') return earlier.filter((name) => /^[^。，；：]{0,12}$/u.test(between(name))).at(-1);
  if (/ed$/i.test(verb.text) && passive.test(text.slice(verb.end))) return undefined;
  const last = earlier.filter(({ start }) => !preposition.test(text.slice(Math.max(0, start - reach), start))).at(-1);
  if (last === undefined) return undefined;
  const owns = possessive.exec(between(last));
  const fits =
    fewWords.test(between(last).slice(owns?.[0].length ?? 0)) && (owns === null || nounOfSpeech.test(verb.text));
  return fits ? last : undefined;
}

/** Names within the words that say whose a quotation is, and at the end of a headline after a colon. */
function sourcesOf(
  quotations: readonly Quotation[],
  names: readonly Naming[],
  { part, text }: Passage,
): readonly Carried[] {
  const quoted = quotations.flatMap(({ start, end, source }) =>
    names
      .filter((name) => source !== null && source.start <= name.start && name.end <= source.end)
      .map((name) => ({ name, start, end })),
  );
  const [closing] =
    part === 'headline'
      ? names.filter(
          ({ start, end }) => end === text.length && /[:：–—]\s*$/.test(text.slice(Math.max(0, start - reach), start)),
        )
      : [];
  return closing === undefined ? quoted : [...quoted, { name: closing, start: closing.start, end: closing.end }];
}
