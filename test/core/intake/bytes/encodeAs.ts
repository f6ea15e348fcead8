const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text in an encoding no browser writes, by turning its decoder around. Throws on a letter it has not. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let one = 0; one < 0x100; one++) learn(one);
  if (!/^(?:windows|koi8)/.test(encoding)) {
    for (let one = 0x81; one < 0xff; one++) for (let other = 0x40; other < 0xff; other++) learn(one, other);
  }
  return table;
}
