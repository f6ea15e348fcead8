import type { Cell } from '@/core/evidence/ledger/cellsOf';
import type { LedgerRow, LedgerSubject } from '@/core/evidence/ledger/ledger';
import { useEvidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { useBinName, useDayName } from '@/i18n/dates';
import { useEvidenceText, useText } from '@/i18n/useText';

/** Names what a ledger speaks of, in the reader's language where it can be said in it. */
export function useLedgerNames() {
  const text = useText();
  const { ledger: words } = useEvidenceText().evidencePage;
  const { takeOf, passageOf } = useEvidenceAtHand();
  const dayName = useDayName();
  const binName = useBinName();

  function dates(from: string, to: string): string {
    if (from === to) return dayName(from);
    const month = from.slice(0, 7);
    const isMonth = from.endsWith('-01') && to.startsWith(month) && Number(to.slice(8)) > 27;
    return isMonth ? binName(month, 'month') : words.between(dayName(from), dayName(to));
  }

  return {
    subject(subject: LedgerSubject): string {
      if (subject.kind === 'date') return dates(subject.from, subject.to);
      return subject.kind === 'figure' ? subject.figure.text : subject.name;
    },

    /** The language a row's figure is written in; null for what is written in the reader's. */
    language({ subject, held }: LedgerRow): string | null {
      if (subject.kind !== 'figure') return null;
      const { text: figure } = subject.figure;
      const passages = held.flatMap(({ places }) =>
        places.flatMap(({ passage: id, start, end }) => {
          const passage = passageOf(id);
          return passage?.text.slice(start, end) === figure ? [passage] : [];
        }),
      );
      return passages[0]?.language ?? null;
    },

    take: (take: string | null) => (take === null ? words.dossier : (takeOf(take)?.outlet ?? take)),

    /** The words of a cell's first place as its text has them. */
    words({ places: [place] }: Cell): string {
      if (place === undefined) return '';
      return passageOf(place.passage)?.text.slice(place.start, place.end) ?? '';
    },

    /** The layers of a cell's places, each once. */
    layers: ({ places }: Cell) => [...new Set(places.map(({ layer }) => text.layers[layer]))].join(', '),
  };
}
