/**
 * The part of an address after `?`, as names with one or several texts:
 * `?region=India&region=Japan`. Plain to read, and a mangled one still opens.
 */
export function readSearch(search: string): Record<string, string | string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** The reverse of `readSearch`; what is undefined or empty leaves no trace. */
export function writeSearch(search: Record<string, unknown>): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') parts.append(name, one);
    }
  }
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * A reader of addresses, of whose result nothing of the raw address is left. The
 * router lays what was read over the address as it stood, so what was dropped
 * has to be said to be gone.
 */
export function readingOnly<Read extends (search: Record<string, unknown>) => object>(read: Read) {
  return (search: Record<string, unknown>) => {
    const gone: Record<string, unknown> = Object.fromEntries(Object.keys(search).map((name) => [name, undefined]));
    return Object.assign(gone, read(search)) as ReturnType<Read>;
  };
}
