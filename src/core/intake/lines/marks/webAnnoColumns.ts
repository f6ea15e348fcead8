/** A column of the tokens' rows. */
export interface Column {
  /** As its maker named it: `value` of `…NamedEntity`. */
  readonly name: string;
  readonly layer: string;
  /** False where what it says is no label of words: links between them, or the number of an entry elsewhere. */
  readonly isLabel: boolean;
}

/** The columns a layer's line names: `#T_SP=de.tud.NamedEntity|identifier|value`. Spans hold labels; chains and relations do not. */
export function columnsOf(line: string): readonly Column[] {
  const kind = line.slice(3, 5);
  const [layer = '', ...names] = line
    .slice(line.indexOf('=') + 1)
    .trim()
    .split('|');
  const short = layer.split('.').at(-1) ?? layer;
  const hasValue = names.includes('value');
  const listed = names.length === 0 ? [''] : names;
  return listed.map((name) => ({
    name: name || short,
    layer: short,
    isLabel: kind === 'SP' && (name === 'value' || !hasValue) && !/^(?:ROLE_|BT_)/.test(name),
  }));
}
