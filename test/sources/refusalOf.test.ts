import { expect, it } from 'vitest';
import { refusalOf } from '@/sources/secondCopy/refusalOf';

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('… FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)', 'UnknownError'), 'full'],
  [new DOMException('', 'VersionError'), 'newer'],
  [new DOMException('', 'BlockedError'), 'blocked'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new Error('constructor'), 'refused'],
  [Object.assign(new Error(), { name: 'constructor' }), 'refused'],
  ['nonsense', 'refused'],
])('%s is told as: %s', async (cause, refusal) => {
  expect(await refusalOf(cause)).toBe(refusal);
});
