/** Everything that comes, in order. `Array.fromAsync` is not in Node 20. */
export async function allOf<One>(coming: AsyncIterable<One>): Promise<readonly One[]> {
  const all: One[] = [];
  for await (const one of coming) all.push(one);
  return all;
}
