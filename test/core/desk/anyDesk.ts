import fc from 'fast-check';
import { keptDossierOf, writeKeptDossier } from '@/core/desk/keptDossier';
import type { WholeDesk } from '@/core/desk/wholeDesk';

const hangul = fc.constantFrom('가', '두 상원의원에게', '한국어 제목', '👩‍👩‍👧', '\ud800', '\u0000', '\u2028');
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), hangul);
const anyName = fc.oneof(
  fc.stringMatching(/^[a-z0-9가-힣-]{1,12}$/),
  anyText,
  fc.constantFrom('__proto__', 'constructor', '0', ''),
);

/** A record as the app writes it. */
export const anyKeptDossier = fc
  .record({
    text: fc.oneof(
      anyText,
      anyText.map((title) => `# ${title}\n`),
    ),
    revision: fc.nat(99),
  })
  .map(({ text, revision }) => writeKeptDossier(keptDossierOf('own', text, revision, '2026-11-22T10:00:00.000Z')));

/** What may stand in a store: what the app writes, JSON of any kind, or anything at all. */
const anyKept = fc.oneof(anyKeptDossier, fc.json(), anyText);
const anyStore = fc.uniqueArray(fc.tuple(anyName, anyKept), { selector: ([name]) => name, maxLength: 6 });

/** A desk of which anything may be true. */
export const anyDesk: fc.Arbitrary<WholeDesk> = fc
  .record({ dossiers: anyStore, notes: anyStore, habits: anyStore })
  .map(({ dossiers, notes, habits }) => ({
    dossiers: new Map(dossiers),
    notes: new Map(notes),
    habits: new Map(habits),
  }));
