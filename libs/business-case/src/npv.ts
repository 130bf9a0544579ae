/**
 * What flows are worth today: the first flow is at time 0, the next ones each a year later.
 *
 * A rate of -100 % or less is refused: money would be worth nothing, or less, a year later.
 *
 * @example
 * npv(0.25, [-100, 125]); // => 0
 */
export function npv(rate: number, cashFlows: readonly number[]): number {
  const factor = growthFactor(rate);
  return finiteSum(cashFlows.map((amount, year) => checkedAmount(amount) / factor ** year));
}

/** 1 + rate, if money can grow at such a rate. */
export function growthFactor(rate: number): number {
  if (!Number.isFinite(rate)) throw new RangeError(`A rate is a number; got ${rate}.`);
  if (rate <= -1) throw new RangeError(`A rate of -100 % or less has no meaning; got ${rate * 100} %.`);
  return 1 + rate;
}

/** An amount of money that can be computed with. */
export function checkedAmount(amount: number): number {
  if (!Number.isFinite(amount)) throw new RangeError(`An amount is a number; got ${amount}.`);
  return amount;
}

/** The sum of terms, with what rounding took from it given back (Neumaier 1974). */
export function finiteSum(terms: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  const total = sum + lost;
  if (!Number.isFinite(total)) throw new RangeError('These flows at this rate are worth more than a number can hold.');
  return total;
}
