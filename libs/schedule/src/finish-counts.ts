/** How often each unit came: finishes are whole, so that any number of draws is counted exactly, in any order. */
export class FinishCounts {
  private counts = new Int32Array(64);
  private from = 0;
  private all = 0;
  /** The draws that went beyond the horizon. */
  beyond = 0;

  add(unit: number): void {
    if (this.all === 0) this.from = unit - 32;
    this.all += 1;
    const at = unit - this.from;
    if (at >= 0 && at < this.counts.length) this.counts[at]! += 1;
    else this.widen(unit);
  }

  addBeyond(): void {
    this.beyond += 1;
  }

  /** All draws, with those beyond. */
  get draws(): number {
    return this.all + this.beyond;
  }

  /** The first unit by which so large a share of all draws has finished; undefined if that lies beyond the horizon. */
  quantile(share: number): number | undefined {
    // A share such as 0.1 of 1,000 is 100 draws, whatever rounding makes of the product.
    const wanted = Math.max(1, Math.ceil(share * this.draws - 1e-9));
    let sum = 0;
    for (let at = 0; at < this.counts.length; at += 1) {
      sum += this.counts[at]!;
      if (sum >= wanted) return this.from + at;
    }
    return undefined;
  }

  /** How many draws have finished by a unit. */
  upTo(unit: number): number {
    let sum = 0;
    const last = Math.min(this.counts.length - 1, unit - this.from);
    for (let at = 0; at <= last; at += 1) sum += this.counts[at]!;
    return sum;
  }

  /** The mean and the sample deviation of the draws that are not beyond; undefined if there are none. */
  moments(): { readonly mean: number; readonly deviation: number } | undefined {
    if (this.all === 0) return undefined;
    let sum = 0;
    this.each((unit, count) => (sum += unit * count));
    const mean = sum / this.all;
    let squares = 0;
    this.each((unit, count) => (squares += count * (unit - mean) * (unit - mean)));
    return { mean, deviation: this.all > 1 ? Math.sqrt(squares / (this.all - 1)) : 0 };
  }

  /** Every unit that came, in order. */
  each(take: (unit: number, count: number) => void): void {
    for (let at = 0; at < this.counts.length; at += 1) {
      if (this.counts[at]! > 0) take(this.from + at, this.counts[at]!);
    }
  }

  private widen(unit: number): void {
    const old = this.counts;
    const front = Math.max(0, this.from - unit);
    const from = this.from - (front > 0 ? front + old.length : 0);
    const length = Math.max(this.from + old.length, unit + 1) - from + old.length;
    this.counts = new Int32Array(length);
    this.counts.set(old, this.from - from);
    this.from = from;
    this.counts[unit - from]! += 1;
  }
}
