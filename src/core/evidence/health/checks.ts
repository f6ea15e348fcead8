import type { Check } from './check';
import { dateArithmetic } from './counts/dateArithmetic';
import { declaredCounts } from './counts/declaredCounts';
import { ratiosHold } from './counts/ratiosHold';
import { editionLanguage } from './outlets/editionLanguage';
import { outletCountry } from './outlets/outletCountry';
import { ownerCountry } from './outlets/ownerCountry';
import { ownerIsParty } from './outlets/ownerIsParty';
import { registerAge } from './outlets/registerAge';
import { datedBefore } from './takes/datedBefore';
import { linksDistinct } from './takes/linksDistinct';
import { linksThere } from './takes/linksThere';
import { mainNames } from './takes/mainNames';
import { quoteOriginal } from './takes/quoteOriginal';
import { quoteSource } from './takes/quoteSource';
import { sharedText } from './takes/sharedText';
import { somethingToRead } from './takes/somethingToRead';

/** The health check, in the order it is shown. A new check is one file and one line here; its words are in `i18n`. */
export const checks: readonly Check[] = [
  declaredCounts,
  ratiosHold,
  dateArithmetic,
  mainNames,
  datedBefore,
  sharedText,
  editionLanguage,
  outletCountry,
  ownerCountry,
  ownerIsParty,
  registerAge,
  quoteSource,
  quoteOriginal,
  somethingToRead,
  linksThere,
  linksDistinct,
];
