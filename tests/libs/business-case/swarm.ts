import { seededRandom } from '@peerway/kernel';

/** A swarm in which nothing is in the way: every pair connects, nobody leaves. */
export interface Swarm {
  readonly peers: number;
  readonly pieces: number;
  /** Whole pieces that each may send in one round. */
  readonly serverUpload: number;
  readonly peerUpload: number;
  /** Whole pieces that each peer can take in during one round. */
  readonly peerDownload: number;
  readonly seed: number;
}

/**
 * How many rounds a swarm takes until every peer has every piece. In each round, peers in random order ask for pieces that they
 * lack, rarest first, from whoever has them and has upload left; what comes in can be given on from the next round on. Nothing of
 * it knows the formula.
 */
export function roundsOfSwarm({ peers, pieces, serverUpload, peerUpload, peerDownload, seed }: Swarm): number {
  const random = seededRandom(seed);
  const has = Array.from({ length: peers }, () => new Uint8Array(pieces));
  const copies = new Int32Array(pieces);
  const missing = new Int32Array(peers).fill(pieces);
  let left = peers;
  let rounds = 0;
  while (left > 0) {
    rounds += 1;
    const upload = new Int32Array(peers).fill(peerUpload);
    let server = serverUpload;
    const got: (readonly [number, number])[] = [];
    const coming = Array.from({ length: peers }, () => new Set<number>());
    // Each takes one piece in turn, so that nobody eats up the upload of all before the others have asked.
    const turns = Array.from({ length: peerDownload }, () => shuffled(peers, random));
    for (const peer of turns.flat()) {
      if (missing[peer]! - coming[peer]!.size === 0) continue;
      const piece = wanted(peer);
      if (piece < 0) continue;
      coming[peer]!.add(piece);
      got.push([peer, piece]);
    }
    for (const [peer, piece] of got) {
      has[peer]![piece] = 1;
      copies[piece]! += 1;
      missing[peer]! -= 1;
      if (missing[peer] === 0) left -= 1;
    }

    /** The rarest piece that the peer lacks and that somebody can still send; takes it off the sender's upload. */
    function wanted(peer: number): number {
      const order = Array.from({ length: pieces }, (_, piece) => piece)
        .filter((piece) => !has[peer]![piece] && !coming[peer]!.has(piece))
        .map((piece) => ({ piece, rank: copies[piece]! + onTheWay(piece) + random() * 0.5 }))
        .sort((a, b) => a.rank - b.rank);
      for (const { piece } of order) {
        const sender = senderOf(peer, piece);
        if (sender >= 0) {
          upload[sender]! -= 1;
          return piece;
        }
        // The server is for what is rarest: it gives where no peer can.
        if (server > 0) {
          server -= 1;
          return piece;
        }
      }
      return -1;
    }

    function onTheWay(piece: number): number {
      return got.reduce((count, [, each]) => count + (each === piece ? 1 : 0), 0);
    }

    function senderOf(peer: number, piece: number): number {
      let best = -1;
      for (let other = 0; other < peers; other += 1)
        if (other !== peer && has[other]![piece] && upload[other]! > (best < 0 ? 0 : upload[best]!)) best = other;
      return best;
    }
  }
  return rounds;
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
