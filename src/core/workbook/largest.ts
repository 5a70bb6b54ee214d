/** The largest of many numbers, and at least `least`: an argument for each of them would be too many for one call. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) {
    found = Math.max(found, number);
  }
  return found;
}

/** The smallest of many numbers, and at most `most`. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const number of numbers) {
    found = Math.min(found, number);
  }
  return found;
}
