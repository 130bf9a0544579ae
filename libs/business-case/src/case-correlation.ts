import type { Finding } from '@peerway/kernel';
import { type Matrix, nearestCorrelation } from '@peerway/statistics';
import { parameterKey } from './case-key.ts';
import type { CaseParameter } from './case-model.ts';
import { contradiction, correlationRoot } from './correlation-root.ts';
import {
  type CorrelatedModel,
  type Loading,
  type StatedCorrelations,
  statedCorrelations,
} from './stated-correlations.ts';

/** How the unsure parameters of a case move together, as it was stated and as it is used. */
export interface CaseCorrelation {
  /** Those that move with another, in the order of the rows and columns. */
  readonly parameters: readonly CaseParameter[];
  /** The correlations of their normal scores. */
  readonly matrix: Matrix;
  /** Whether such correlations can be; a case with contradictory ones is not simulated. */
  readonly isPossible: boolean;
  /** The largest change of a repair; null if nothing was repaired. */
  readonly repaired: RepairedCorrelation | null;
  /** Parts that move with each other and with nothing else, by place. */
  readonly parts: readonly CorrelatedPart[];
  readonly findings: readonly Finding[];
}

/** The entry that a repair had to change most. */
export interface RepairedCorrelation {
  readonly a: CaseParameter;
  readonly b: CaseParameter;
  readonly stated: number;
  readonly used: number;
  readonly largestChange: number;
}

/** Parameters that move with each other. */
export interface CorrelatedPart {
  readonly rows: readonly number[];
  /** How each row hangs on the shared causes, where nothing else ties them; else null, and the matrix says it. */
  readonly loadings: readonly (readonly Loading[])[] | null;
}

/**
 * How the unsure parameters of a case move together: shared causes give each pair the product of their loadings, and a pair stated by
 * itself goes before them.
 *
 * Correlations that contradict each other are refused with the names of the fewest that do (`NOT_POSITIVE`), or, where the settings
 * say so, replaced by the nearest that do not, with the change that it took (`CORRELATIONS_REPAIRED`; Higham 2002).
 *
 * @example
 * caseCorrelation({ parameters: [], correlations: [], sharedCauses: [], settings: { repairCorrelations: false } }).isPossible; // => true
 */
export function caseCorrelation(model: CorrelatedModel): CaseCorrelation {
  const stated = statedCorrelations(model);
  const { matrix, findings: overruled } = statedMatrix(stated);
  const findings = [...stated.findings, ...overruled];
  const parts = partsOf(matrix, stated);
  let isPossible = !stated.isTooStrong;
  let repaired: RepairedCorrelation | null = null;
  const used = matrix.map((row) => [...row]);
  const usedParts = isPossible ? parts.map((part) => mended(part)) : parts;
  return { parameters: stated.parameters, matrix: used, isPossible, repaired, parts: usedParts, findings };

  function mended(part: CorrelatedPart): CorrelatedPart {
    const own = part.rows.map((i) => part.rows.map((j) => matrix[i]![j]!));
    if (part.loadings !== null || correlationRoot(own) !== null) return part;
    if (!model.settings.repairCorrelations) {
      const names = contradiction(own).map((row) => parameterKey(stated.parameters[part.rows[row]!]!));
      findings.push({ code: 'NOT_POSITIVE', at: 'correlations', detail: names.join(', ') });
      isPossible = false;
      return part;
    }
    const nearest = nearestCorrelation(own);
    part.rows.forEach((i, row) => part.rows.forEach((j, column) => (used[i]![j] = nearest.matrix[row]![column]!)));
    const [a, b] = [stated.parameters[part.rows[nearest.row]!]!, stated.parameters[part.rows[nearest.column]!]!];
    const [before, after] = [own[nearest.row]![nearest.column]!, nearest.matrix[nearest.row]![nearest.column]!];
    const change = { a, b, stated: before, used: after, largestChange: nearest.largestChange };
    if (change.largestChange > (repaired?.largestChange ?? 0)) repaired = change;
    findings.push({
      code: 'CORRELATIONS_REPAIRED',
      at: 'correlations',
      detail: [parameterKey(a), parameterKey(b), before.toFixed(3), after.toFixed(3)].join('|'),
    });
    return part;
  }
}

function statedMatrix({ parameters, loadings, pairs }: StatedCorrelations): { matrix: Matrix; findings: Finding[] } {
  const findings: Finding[] = [];
  const matrix = parameters.map((a, i) =>
    parameters.map((b, j) => {
      if (i === j) return 1;
      const caused = product(loadings[i]!, loadings[j]!);
      const paired = pairs[i]!.get(j);
      if (paired === undefined) return Math.max(-1, Math.min(1, caused));
      if (caused !== 0 && caused !== paired && i < j) {
        const at = `${parameterKey(a)}|${parameterKey(b)}`;
        findings.push({ code: 'CORRELATION_OVER_CAUSE', at, detail: `${caused.toFixed(3)}|${paired.toFixed(3)}` });
      }
      return paired;
    }),
  );
  return { matrix, findings };
}

function product(a: readonly Loading[], b: readonly Loading[]): number {
  let sum = 0;
  for (const { cause, loading } of a) sum += loading * (b.find((other) => other.cause === cause)?.loading ?? 0);
  return sum;
}

/** Rows that are tied, directly or through others. */
function partsOf(matrix: Matrix, { loadings, pairs }: StatedCorrelations): readonly CorrelatedPart[] {
  const seen = new Set<number>();
  return matrix.flatMap((_row, start) => {
    if (seen.has(start)) return [];
    const rows = [start];
    seen.add(start);
    for (const row of rows)
      matrix[row]!.forEach((value, other) => {
        if ((value === 0 && !pairs[row]!.has(other)) || seen.has(other)) return;
        seen.add(other);
        rows.push(other);
      });
    rows.sort((a, b) => a - b);
    const hasPairs = rows.some((row) => pairs[row]!.size > 0);
    return [{ rows, loadings: hasPairs ? null : rows.map((row) => loadings[row]!) }];
  });
}
