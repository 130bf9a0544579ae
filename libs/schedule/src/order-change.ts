import type { IndexedNetwork } from './indexed-network.ts';

/** Changes orders at random, within what links allow. */
export class OrderChange {
  private readonly network: IndexedNetwork;
  private readonly random: () => number;
  private readonly isKin: Uint8Array;

  constructor(network: IndexedNetwork, random: () => number) {
    this.network = network;
    this.random = random;
    this.isKin = new Uint8Array(network.count);
  }

  /** Swaps a share of neighbours, and moves a share of all to any place between what they are linked with. */
  apply(order: Int32Array, { swaps, jumps }: { readonly swaps: number; readonly jumps: number }): void {
    for (let place = 1; place < order.length; place += 1)
      if (this.random() < swaps && !this.areLinked(order[place - 1]!, order[place]!)) {
        const at = order[place]!;
        order[place] = order[place - 1]!;
        order[place - 1] = at;
      }
    if (jumps === 0) return;
    for (let place = 0; place < order.length; place += 1) if (this.random() < jumps) this.jump(order, place);
  }

  private areLinked(a: number, b: number): boolean {
    const { before, after } = this.network;
    for (let link = before.first[b]!; link < before.first[b + 1]!; link += 1) if (before.other[link] === a) return true;
    for (let link = after.first[b]!; link < after.first[b + 1]!; link += 1) if (after.other[link] === a) return true;
    return false;
  }

  private jump(order: Int32Array, place: number): void {
    const { isKin } = this;
    const at = order[place]!;
    isKin.fill(0);
    for (const { first, other } of [this.network.before, this.network.after])
      for (let link = first[at]!; link < first[at + 1]!; link += 1) isKin[other[link]!] = 1;
    let from = place;
    while (from > 0 && isKin[order[from - 1]!] === 0) from -= 1;
    let until = place;
    while (until < order.length - 1 && isKin[order[until + 1]!] === 0) until += 1;
    const to = from + Math.floor(this.random() * (until - from + 1));
    if (to < place) order.copyWithin(to + 1, to, place);
    else order.copyWithin(place, place + 1, to + 1);
    order[to] = at;
  }
}
