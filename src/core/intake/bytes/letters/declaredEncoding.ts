import { latin1 } from '@/core/intake/bytes/kindOfBytes';

/** Where a text says how it is encoded: the first line of XML, a `<meta>` of a page. */
const declarations = [
  /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?([\w.:-]{1,40})/i,
];

/**
 * The encoding a text of tags declares for itself, under the name `TextDecoder` has for
 * it (`iso-8859-1` is `windows-1252` there); null where it declares none that is known.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 2048));
  if (!/^[\s\xef\xbb\xbf]*</.test(head)) return null;
  for (const declaration of declarations) {
    const [, label = ''] = declaration.exec(head) ?? [];
    const known = knownEncoding(label);
    if (known !== null) return known;
  }
  return null;
}

/** The name `TextDecoder` has for a label; null for one it does not know. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
