/** The name wanted, or it with the first number from 2 that makes it one nobody has taken. */
export function firstFree(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let n = 2; isTaken(name); n++) name = `${wanted}-${n}`;
  return name;
}
