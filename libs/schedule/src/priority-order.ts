import type { CompiledNetwork } from './compiled-network.ts';
import { linkKinds } from './compiled-network.ts';
import type { SimulationPlan, ThreePoints } from './simulation-plan.ts';

/**
 * In which order activities are placed where resources are short: as the plan says, else by late start (the longest way to the end
 * with the likely lengths). Whatever the priorities, each comes after all that it waits for.
 */
export function priorityOrder({ priority }: SimulationPlan, network: CompiledNetwork): Int32Array {
  const count = network.activities.length;
  const rank = new Float64Array(count);
  if (priority) {
    const places = new Map(priority.map((id, at) => [id, at]));
    network.activities.forEach(({ id }, at) => (rank[at] = places.get(id) ?? Number.MAX_SAFE_INTEGER));
  } else {
    longestWays(network).forEach((way, at) => (rank[at] = -way));
  }
  const followers: number[][] = Array.from({ length: count }, () => []);
  const waits = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) {
      followers[network.linkFrom[link]!]!.push(at);
      waits[at]! += 1;
    }
  }
  const heap = new RankHeap(rank);
  waits.forEach((waiting, at) => waiting === 0 && heap.push(at));
  const order = new Int32Array(count);
  for (let next = 0; next < count; next += 1) {
    const at = heap.pop();
    order[next] = at;
    for (const follower of followers[at]!) if ((waits[follower]! -= 1) === 0) heap.push(follower);
  }
  return order;
}

function longestWays(network: CompiledNetwork): Float64Array {
  const lengths = network.activities.map(({ duration }) => likelyOf(duration));
  const ways = Float64Array.from(lengths);
  for (let at = lengths.length - 1; at >= 0; at -= 1) {
    for (let link = network.firstLink[at]!; link < network.firstLink[at + 1]!; link += 1) {
      const [from, kind] = [network.linkFrom[link]!, network.linkKind[link]!];
      const isFromFinish = kind === linkKinds.FS || kind === linkKinds.FF;
      const isToFinish = kind === linkKinds.FF || kind === linkKinds.SF;
      const way =
        ways[at]! + network.linkLag[link]! + (isFromFinish ? lengths[from]! : 0) - (isToFinish ? lengths[at]! : 0);
      if (way > ways[from]!) ways[from] = way;
    }
  }
  return ways;
}

function likelyOf(duration: number | ThreePoints): number {
  return typeof duration === 'number' ? duration : duration.likely;
}

/** A heap of numbers, the lowest rank first; ties by number. */
class RankHeap {
  private readonly heap: number[] = [];
  private readonly rank: Float64Array;

  constructor(rank: Float64Array) {
    this.rank = rank;
  }

  push(item: number): void {
    const { heap } = this;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(item, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = item;
  }

  pop(): number {
    const { heap } = this;
    const top = heap[0]!;
    const item = heap.pop()!;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.isBefore(heap[below + 1]!, heap[below]!)) below += 1;
      if (!this.isBefore(heap[below]!, item)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = item;
    return top;
  }

  private isBefore(one: number, other: number): boolean {
    return this.rank[one]! < this.rank[other]! || (this.rank[one] === this.rank[other] && one < other);
  }
}
