/**
 * The agreement `rwg` gives, for answers already counted by level: the first count is for level 1.
 *
 * Undefined for fewer than two answers. Method: James, Demaree and Wolf (1984).
 *
 * @example
 * rwgOfCounts([0, 0, 2, 2, 0]); // => 0.8333333333333334
 */
export function rwgOfCounts(counts: readonly number[]): number | undefined {
  const variance = varianceOfCounts(counts);
  return variance === undefined ? undefined : Math.max(0, 1 - variance / ((counts.length ** 2 - 1) / 12));
}

/**
 * The sample variance of answers already counted by level; undefined for fewer than two.
 *
 * @example
 * varianceOfCounts([1, 0, 1]); // => 2
 */
export function varianceOfCounts(counts: readonly number[]): number | undefined {
  if (counts.length < 2) throw new RangeError(`Counts need at least two levels; got ${counts.length}.`);
  let [answers, sum, squares] = [0, 0, 0];
  counts.forEach((count, index) => {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`The count of level ${index + 1} is ${count}.`);
    answers += count;
    sum += count * (index + 1);
    squares += count * (index + 1) ** 2;
  });
  // Counts and levels are whole numbers, so that nothing is lost by subtracting here.
  return answers < 2 ? undefined : (squares * answers - sum * sum) / (answers * (answers - 1));
}
