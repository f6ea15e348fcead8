import { orderAnswers } from './order';

/** A table of questions that can be put to one kind of thing: to a take, or to the row of a dossier. */
export type Questions<Item, Name extends string> = Readonly<Record<Name, (item: Item) => readonly string[]>>;

interface Count {
  here: number;
  inAll: number;
}

/**
 * For each question, each answer found among `items`, and how many of them it
 * would show given what is asked of all *other* questions. The answers asked of
 * the question itself are left out, since within one they widen. An answer of
 * which nothing would be left stays, with 0.
 *
 * Answers keep the order they have over all items (fullest first, `nothingGiven`
 * last), so that they do not jump about while a reader clicks. One pass; what an
 * item fails is a bit for each question.
 */
export function countAnswers<Item, Name extends string>(
  items: readonly Item[],
  questions: Questions<Item, Name>,
  asked: { readonly [Each in NoInfer<Name>]?: readonly string[] },
  holds: (item: Item) => boolean,
): Readonly<Record<Name, ReadonlyMap<string, number>>> {
  const table = (Object.keys(questions) as Name[]).map((name, index) => {
    const wanted = asked[name];
    const counts = new Map<string, Count>();
    return { name, bit: 1 << index, answersOf: questions[name], wanted: wanted && new Set(wanted), counts };
  });

  for (const item of items) {
    const found = holds(item);
    let failed = 0;
    const given = table.map(({ bit, answersOf, wanted, counts }) => {
      const answers = answersOf(item);
      if (wanted && !answers.some((answer) => wanted.has(answer))) failed |= bit;
      return { bit, answers, counts };
    });
    for (const { bit, answers, counts } of given) {
      const here = Number(found && (failed & ~bit) === 0);
      for (const answer of answers) {
        const count = counts.get(answer);
        if (count === undefined) counts.set(answer, { here, inAll: 1 });
        else {
          count.here += here;
          count.inAll += 1;
        }
      }
    }
  }

  const shown = table.map(({ name, counts }) => {
    const ordered = orderAnswers(counts, (count) => count.inAll);
    return [name, new Map([...ordered].map(([answer, count]) => [answer, count.here]))];
  });
  return Object.fromEntries(shown) as Record<Name, ReadonlyMap<string, number>>;
}
