import { parameterKey } from './case-key.ts';
import type { CaseCorrelation, CorrelatedPart } from './case-correlation.ts';
import type { CaseParameter } from './case-model.ts';
import { correlationRoot } from './correlation-root.ts';

/** Of which independent streams the normal score of each parameter is made. */
export interface ScoreMix {
  /** What each stream is of: a parameter's own uncertainty, or a shared cause. */
  readonly streams: readonly string[];
  /** For each parameter the places of its streams, and how much it takes of each; squared, these sum to 1. */
  readonly rows: readonly MixedScore[];
}

/** One parameter: places of streams, and how much it takes of each. */
export interface MixedScore {
  readonly streams: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Of which independent streams the scores of some parameters are made, so that they move together as the correlations say. Shared
 * causes stay what they are, a stream each; pairs are brought about through the root of their matrix.
 *
 * @example
 * scoreMix({ parameters: [], matrix: [], parts: [] }, [{ useCase: null, name: 'devices' }]).streams; // => ['/devices']
 */
export function scoreMix(
  correlation: Pick<CaseCorrelation, 'parameters' | 'matrix' | 'parts'>,
  wanted: readonly Pick<CaseParameter, 'useCase' | 'name'>[],
): ScoreMix {
  const keys = wanted.map(parameterKey);
  const places = new Map(keys.map((key, at) => [key, at]));
  const streams = [...keys];
  const taken = keys.map((_key, at) => [{ stream: at, weight: 1 }]);
  const streamOfCause = new Map<number, number>();
  const causeStream = (cause: number): number => {
    const known = streamOfCause.get(cause) ?? streams.push(`cause ${cause}`) - 1;
    streamOfCause.set(cause, known);
    return known;
  };
  for (const part of correlation.parts) {
    const rows = part.rows.flatMap((row, index) => {
      const at = places.get(parameterKey(correlation.parameters[row]!));
      return at === undefined ? [] : [{ row, index, at }];
    });
    const mixed = part.loadings === null ? byRoot(rows, correlation) : byCauses(rows, part, causeStream);
    rows.forEach(({ at }, index) => (taken[at] = mixed[index]!));
  }
  return { streams, rows: taken.map(packed) };
}

interface Row {
  readonly row: number;
  readonly index: number;
  readonly at: number;
}

interface Taken {
  readonly stream: number;
  readonly weight: number;
}

function byRoot(rows: readonly Row[], { matrix }: Pick<CaseCorrelation, 'matrix'>): Taken[][] {
  const root = correlationRoot(rows.map(({ row: i }) => rows.map(({ row: j }) => matrix[i]![j]!)));
  if (root === null) throw new RangeError('These correlations contradict each other.');
  return root.map((line) => line.map((weight, index) => ({ stream: rows[index]!.at, weight })));
}

function byCauses(
  rows: readonly Row[],
  { loadings }: CorrelatedPart,
  causeStream: (cause: number) => number,
): Taken[][] {
  return rows.map(({ index, at }) => {
    const own = loadings![index]!;
    const owed = own.reduce((sum, { loading }) => sum + loading * loading, 0);
    const taken = own.map(({ cause, loading }) => ({ stream: causeStream(cause), weight: loading }));
    return [{ stream: at, weight: Math.sqrt(Math.max(0, 1 - owed)) }, ...taken];
  });
}

function packed(taken: readonly Taken[]): MixedScore {
  const used = taken.filter(({ weight }) => weight !== 0);
  return {
    streams: Int32Array.from(used, ({ stream }) => stream),
    weights: Float64Array.from(used, ({ weight }) => weight),
  };
}

/**
 * Mixes columns of independent normal numbers into the score of one parameter.
 *
 * @example
 * const score = new Float64Array(1);
 * mixScore({ streams: Int32Array.of(0, 1), weights: Float64Array.of(0.6, 0.8) }, [Float64Array.of(1), Float64Array.of(2)], 1, score);
 * score[0]; // => 2.2
 */
export function mixScore(
  { streams, weights }: MixedScore,
  columns: readonly Float64Array[],
  length: number,
  score: Float64Array,
): void {
  score.fill(0, 0, length);
  let k = 0;
  // Four streams at a time: most of the work is going over the columns, not adding.
  for (; k + 4 <= streams.length; k += 4) {
    const [a, b] = [columns[streams[k]!]!, columns[streams[k + 1]!]!];
    const [c, d] = [columns[streams[k + 2]!]!, columns[streams[k + 3]!]!];
    const [p, q, r, s] = [weights[k]!, weights[k + 1]!, weights[k + 2]!, weights[k + 3]!];
    for (let i = 0; i < length; i += 1) score[i] = score[i]! + p * a[i]! + q * b[i]! + r * c[i]! + s * d[i]!;
  }
  for (; k < streams.length; k += 1) {
    const [column, weight] = [columns[streams[k]!]!, weights[k]!];
    for (let i = 0; i < length; i += 1) score[i] = score[i]! + weight * column[i]!;
  }
}
