/**
 * The text files that marks of brat are about: of each `.ann` the `.txt` of the
 * same name beside it. By name, since nothing in either says so.
 */
export function textsBeside<File extends { readonly name: string }>(files: readonly File[]): ReadonlyMap<File, File> {
  const texts = new Map(
    files.filter(({ name }) => name.endsWith('.txt')).map((file) => [file.name.slice(0, -4), file]),
  );
  return new Map(
    files.flatMap((file) => {
      const text = file.name.endsWith('.ann') ? texts.get(file.name.slice(0, -4)) : undefined;
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}
