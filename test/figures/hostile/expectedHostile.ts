import type { Intake } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';

/** What must come of a file made to do harm, where the corpus itself does not say. */
export interface HostileExpectation {
  readonly file: string;
  /** Any of these is told. Empty: nothing need be. */
  readonly told: readonly IntakeFinding['code'][];
  /** The line one of them is on. */
  readonly line?: number;
  readonly kind?: Intake['kind'];
  readonly encoding?: string;
  /** Stands in what was read. */
  readonly holds?: string;
}

export const expectedHostile: readonly HostileExpectation[] = [
  { file: 'json/1e6-takes-descriptor.json', told: ['form-unknown'], line: 1 },
  { file: 'json/bom.json', told: ['form-unknown'], line: 1 },
  { file: 'json/constructor-prototype.json', told: ['form-unknown'], line: 1 },
  { file: 'json/deep-object-20000.json', told: ['too-deep'], line: 1 },
  { file: 'json/empty-object.json', told: ['tool-said'], line: 1 },
  { file: 'json/html-in-strings.json', told: ['form-unknown', 'link-refused', 'links-refused'], line: 1 },
  { file: 'json/lone-surrogate.json', told: ['form-unknown'], line: 1 },
  { file: 'json/ndjson.json', told: ['form-unknown'], line: 1 },
  { file: 'json/number-overflow.json', told: ['form-unknown'], line: 1 },
  { file: 'json/proto-as-id.json', told: ['form-unknown'], line: 1 },
  { file: 'json/proto-nested.json', told: ['form-unknown', 'take-unreadable', 'title-missing'], line: 1 },
  { file: 'json/string.json', told: ['form-unknown'], line: 1 },
  { file: 'json/truncated.json', told: ['json-broken'], line: 1 },
  { file: 'rss/atom-relative.xml', kind: 'stories', told: ['links-refused', 'links-missing', 'link-refused'], line: 1 },
  { file: 'rss/billion-laughs.xml', kind: 'nothing', told: ['xml-declares-type'], line: 1 },
  { file: 'rss/double-escaped.xml', kind: 'stories', told: [] },
  { file: 'rss/euc-kr-declared.xml', kind: 'stories', told: [], encoding: 'euc-kr', holds: '대한민국 뉴스' },
  { file: 'rss/html.xml', told: ['file-is-page', 'form-unknown'], line: 1 },
  { file: 'rss/js-link.xml', kind: 'stories', told: ['links-refused', 'link-refused'], line: 2 },
  { file: 'rss/not-xml.xml', kind: 'nothing', told: ['form-unknown'], line: 1 },
  { file: 'rss/script-in-cdata.xml', kind: 'stories', told: [] },
  { file: 'rss/truncated.xml', told: ['xml-broken'], line: 2 },
  { file: 'rss/xhtml-ns.xml', kind: 'stories', told: ['links-missing'] },
  { file: 'rss/xxe-http.xml', kind: 'nothing', told: ['xml-declares-type'], line: 1 },
  { file: 'zip/bomb-100MB-zeros.zip', kind: 'nothing', told: ['zip-too-large'] },
  { file: 'zip/bomb-lying-size.zip', kind: 'nothing', told: ['zip-too-large'] },
  { file: 'zip/garbage.zip', kind: 'nothing', told: ['zip-broken'] },
  { file: 'zip/nested.zip', kind: 'nothing', told: ['zip-in-zip'] },
  { file: 'zip/truncated.zip', kind: 'nothing', told: ['zip-broken'] },
  { file: 'csv/10k-columns.csv', told: ['columns-beyond'], line: 1 },
  { file: 'csv/cr-only.csv', kind: 'table', told: [], holds: '"cells":["1","2"]' },
  { file: 'csv/empty-header.csv', kind: 'table', told: [], holds: '"cells":["1","2","3"]' },
  { file: 'csv/huge-field.csv', told: ['line-too-long'], line: 2 },
  { file: 'csv/quote-mid-field.csv', kind: 'table', told: [], holds: '"cells":["x\\"y\\"z","1"]' },
  { file: 'csv/sep-line.csv', kind: 'table', told: [], holds: '"cells":["1","2"]' },
  { file: 'csv/unterminated-quote.csv', told: ['cell-unclosed'], line: 2 },
];

/** Takes that stand whole before the place where a dossier is cut; in every other broken dossier all 17 do. */
export const takesBeforeCut: ReadonlyMap<string, number> = new Map([
  ['truncated-after-line-1.md', 0],
  ['truncated-after-line-5.md', 0],
  ['truncated-after-line-20.md', 1],
  ['truncated-after-line-60.md', 15],
  ['truncated-at-byte-100.md', 0],
  ['truncated-at-byte-3000.md', 2],
]);
