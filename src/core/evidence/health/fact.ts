import type { Place } from '@/core/reading/passages';
import type { SharedCopy } from '@/core/reading/sharedCopy';

/** `fail` contradicts or lacks something, `pass` was judged and holds, `cannot-tell` wants what the dossier has not. */
export type Verdict = 'pass' | 'fail' | 'cannot-tell';

/** What of a health check is fact: a code and its figures, the takes and words it rests on. Words for it are in `i18n`. */
export type HealthFact = {
  readonly verdict: Verdict;
  /** Ids of takes; none where the dossier speaks for itself. */
  readonly takes: readonly string[];
  readonly places: readonly Place[];
} & (CountFact | OutletFact | TakeFact);

type CountFact =
  | {
      readonly code: 'count-declared';
      readonly of: 'takes' | 'lenses' | 'regions';
      readonly declared: number;
      readonly found: number;
      /** Takes of no lens or no region, which are counted as none. */
      readonly none: number;
      /** Whether the declared number is that of the found with "none" as one more. */
      readonly noneCounted: boolean;
    }
  /** `stated` and `measured` are percent; `from` and `to` the two figures. */
  | {
      readonly code: 'ratio-stated';
      readonly stated: number;
      readonly measured: number;
      readonly from: number;
      readonly to: number;
    }
  /** Days stated, and days from the first to the last counted with both; `inclusive` where the stated counts both. */
  | {
      readonly code: 'days-stated';
      readonly stated: number;
      readonly counted: number;
      readonly from: string;
      readonly to: string;
      readonly inclusive: boolean;
    };

type OutletFact =
  | {
      readonly code: 'language-differs';
      readonly given: string;
      readonly other: string;
      readonly source: string | null;
    }
  | { readonly code: 'country-differs'; readonly given: string; readonly other: string; readonly source: string }
  /** The countries, ISO 3166-1, the owner's form of company belongs to (`plc`), against the region of the take. */
  | {
      readonly code: 'owner-abroad';
      readonly owner: string;
      readonly form: string;
      readonly countries: readonly string[];
      readonly given: string;
      readonly source: string | null;
    }
  | {
      readonly code: 'owner-is-party';
      readonly owner: string;
      readonly entity: string;
      readonly lens: string | null;
      readonly source: string | null;
    }
  /** The newest year a source names, null where it names none. */
  | {
      readonly code: 'fact-dated';
      readonly fact: string;
      readonly value: string;
      readonly source: string;
      readonly asOf: string | null;
    };

type TakeFact =
  /** A name most takes have and this one's text has not; whether its link has it, null where no words are left there. */
  | { readonly code: 'name-missing'; readonly name: string; readonly inLink: boolean | null }
  | {
      readonly code: 'dated-before';
      readonly date: string;
      readonly from: 'take' | 'link' | 'seen';
      readonly event: string;
      readonly days: number;
    }
  | { readonly code: 'quote-without-source' }
  | { readonly code: 'quote-without-original'; readonly given: string | null; readonly printed: string }
  | { readonly code: 'copy-shared'; readonly by: readonly SharedCopy['by'][]; readonly likeness: number }
  | { readonly code: 'nothing-to-read' }
  | { readonly code: 'link-repeated'; readonly links: readonly string[] }
  | { readonly code: 'link-broken'; readonly text: string }
  | { readonly code: 'link-missing' };
