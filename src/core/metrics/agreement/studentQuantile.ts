/**
 * How many standard errors reach to either side of a 95 % interval with so few
 * degrees of freedom: the 97.5 % point of Student's t, 12.706 with one, 1.96 in
 * the end. Found by halving from the exact distribution for whole degrees
 * (Abramowitz & Stegun 26.7.3–4). Null where they are no whole number above zero.
 */
export function studentQuantile(degrees: number): number | null {
  if (!Number.isInteger(degrees) || degrees < 1) return null;
  let [low, high] = [0, Math.PI / 2];
  for (let halving = 0; halving < 52; halving++) {
    const middle = (low + high) / 2;
    if (within(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return Math.sqrt(degrees) * Math.tan(low);
}

/** The chance of |t| ≤ √ν tan θ. */
function within(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let factor = isOdd ? 2 : 1; factor <= degrees - 1; factor += 2) {
    sum += term;
    term *= (square * factor) / (factor + 1);
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
