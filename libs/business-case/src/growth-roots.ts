import type { FlowTerm } from './cash-flow-terms.ts';
import { type Piece, pieceAt, pieceValue, rootBetween } from './flow-piece.ts';

/** The widest growth that is looked at: rates from almost -100 % (as near as a number can tell) to about 1e100. */
const lowestLog = -230;
const highestLog = 36;
/** Pieces narrower than this are not divided any more. */
const narrowest = 1e-12;

/**
 * Every u for which the sum of amount × exp(time × u) is zero: with u = -ln(1 + rate), the rates at which flows are worth
 * nothing today. Amounts are not zero, times rise and differ.
 *
 * The line is divided until each piece provably has no root, or is monotone, or bends one way only; so none is overlooked, and
 * what is returned is one. Two roots that a number cannot tell apart are returned once.
 */
export function growthRoots(terms: readonly FlowTerm[]): number[] {
  if (!changesSign(terms)) return [];
  const found: Found[] = [];
  const open: [number, number][] = [[outermost(terms, -1), outermost(terms, 1)]];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [low, high] = at;
    const piece = pieceAt(terms, low, high);
    if (piece.verdict === 'unclear' && high - low > narrowest) {
      // Not in the middle: round rates such as 0 then do not fall on the border of two pieces.
      const between = low + (high - low) * 0.48713;
      open.push([between, high], [low, between]);
    } else found.push(...rootsOf(piece, low, high));
  }
  return joined(
    terms,
    found.sort((a, b) => a.from - b.from),
  );
}

/** A root, known to lie between two points: the same ones, unless the sum is nothing to the last digit all the way. */
interface Found {
  readonly from: number;
  readonly to: number;
}

function rootsOf(piece: Piece, low: number, high: number): Found[] {
  if (piece.verdict === 'flat') return [{ from: low, to: high }];
  const exact =
    piece.verdict === 'monotone'
      ? crossing(piece, low, high)
      : piece.verdict === 'bent'
        ? aroundBend(piece, low, high)
        : piece.verdict === 'unclear'
          ? touching(piece)
          : [];
  return exact.map((u) => ({ from: u, to: u }));
}

function changesSign(terms: readonly FlowTerm[]): boolean {
  return terms.some(({ amount }) => amount > 0) && terms.some(({ amount }) => amount < 0);
}

/** Beyond this point the first (or last) term outweighs all others together, and there is no root. */
function outermost(terms: readonly FlowTerm[], side: -1 | 1): number {
  const lead = side < 0 ? terms[0]! : terms[terms.length - 1]!;
  const rest = terms.filter((term) => term !== lead);
  const limit = side < 0 ? lowestLog : highestLog;
  const outweighs = (u: number): boolean =>
    rest.reduce((sum, { amount, time }) => sum + Math.abs(amount) * Math.exp((time - lead.time) * u), 0) <
    Math.abs(lead.amount);
  let distance = 0.5;
  while (distance < Math.abs(limit) && !outweighs(side * distance)) distance *= 2;
  return side * Math.min(distance, Math.abs(limit));
}

/** The root of a monotone piece, if its ends differ in sign; its upper end belongs to the next piece. */
function crossing(piece: Piece, low: number, high: number): number[] {
  const [atLow, atHigh] = [pieceValue(piece, low), pieceValue(piece, high)];
  if (atLow === 0) return [low];
  if (atLow > 0 === atHigh > 0 || atHigh === 0) return [];
  return [rootBetween((u) => pieceValue(piece, u), low, high)];
}

/** A piece that bends one way has no root, one, two, or one that only touches zero at its turning point. */
function aroundBend(piece: Piece, low: number, high: number): number[] {
  const slope = (u: number): number => pieceValue(piece, u, 1);
  if (slope(low) > 0 === slope(high) > 0) return crossing(piece, low, high);
  const turn = rootBetween(slope, low, high);
  if (Math.abs(pieceValue(piece, turn)) <= piece.noise) return [turn];
  return [...crossing(piece, low, turn), ...crossing(piece, turn, high)];
}

function touching(piece: Piece): number[] {
  return Math.abs(pieceValue(piece, piece.middle)) <= piece.noise ? [piece.middle] : [];
}

/** Roots between which the sum is nothing to the last digit cannot be told apart: they are one, taken in the middle. */
function joined(terms: readonly FlowTerm[], sorted: readonly Found[]): number[] {
  const apart: Found[] = [];
  for (const next of sorted) {
    const last = apart[apart.length - 1];
    if (last && areOne(terms, last, next)) {
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else apart.push(next);
  }
  return apart.map(({ from, to }) => (from + to) / 2);
}

function areOne(terms: readonly FlowTerm[], last: Found, next: Found): boolean {
  if (next.from - last.to <= 1e-11 * Math.max(1, Math.abs(next.from))) return true;
  const between = pieceAt(terms, last.to, next.from);
  return next.from - last.to < 0.01 && Math.abs(pieceValue(between, between.middle)) <= between.noise;
}
