import type { Finding } from './findings';
import { jsonScan } from './json/jsonScan';

/** Why a text that no format recognises cannot be read. */
export function whyUnreadable(text: string): Finding {
  const start = text.trimStart();
  if (start === '') return { code: 'file-empty', line: 1 };
  if (/^<(?:!doctype\s+html|html[\s>])/i.test(start)) return { code: 'file-is-page', line: 1 };
  const fault = start.startsWith('{') || start.startsWith('[') ? jsonScan(text).fault : null;
  return fault === null ? { code: 'form-unknown', line: 1 } : { code: 'json-broken', line: fault };
}
