import type { Finding } from '@peerway/kernel';
import { parameterKey } from './case-key.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { estimateRange } from './estimate-range.ts';
import type { ParameterRef } from './parameter.ts';

/** What a correlation needs to know of a model. */
export type CorrelatedModel = Pick<CaseModel, 'parameters' | 'correlations' | 'sharedCauses'> & {
  readonly settings: Pick<CaseModel['settings'], 'repairCorrelations'>;
};

/** How one parameter hangs on one shared cause, by the place of the cause. */
export interface Loading {
  readonly cause: number;
  readonly loading: number;
}

/** What people stated about how parameters move together, in the order of the parameters that are concerned. */
export interface StatedCorrelations {
  readonly parameters: readonly CaseParameter[];
  /** For each of the parameters. */
  readonly loadings: readonly (readonly Loading[])[];
  /** For each of the parameters the others with which a pair was stated, by place. */
  readonly pairs: readonly ReadonlyMap<number, number>[];
  readonly findings: readonly Finding[];
  /** Whether a parameter hangs on its causes more than wholly, which was not put right. */
  readonly isTooStrong: boolean;
}

/**
 * Gathers the stated pairs and shared causes of a case and says what of them has no effect or cannot be.
 *
 * @example
 * statedCorrelations({ parameters: [], correlations: [], sharedCauses: [], settings: { repairCorrelations: false } }).findings; // => []
 */
export function statedCorrelations(model: CorrelatedModel): StatedCorrelations {
  const findings: Finding[] = [];
  const known = new Map(model.parameters.map((parameter) => [parameterKey(parameter), parameter]));
  const isKnown = (ref: ParameterRef): boolean => {
    const key = parameterKey(ref);
    if (!known.has(key)) findings.push({ code: 'CORRELATION_UNKNOWN', at: key, detail: ref.name });
    return known.has(key);
  };
  const pairs = model.correlations.filter(
    ({ a, b }) => parameterKey(a) !== parameterKey(b) && isKnown(a) && isKnown(b),
  );
  const causes = model.sharedCauses.map(({ parameters }) => parameters.filter(({ of }) => isKnown(of)));
  const keys = new Set([
    ...pairs.flatMap(({ a, b }) => [parameterKey(a), parameterKey(b)]),
    ...causes.flatMap((cause) => cause.map(({ of }) => parameterKey(of))),
  ]);
  const parameters = model.parameters.filter((parameter) => keys.has(parameterKey(parameter)));
  const places = new Map(parameters.map((parameter, at) => [parameterKey(parameter), at]));
  const found = parameters.map((parameter) => loadingsOf(parameterKey(parameter), causes));
  findings.push(...parameters.flatMap(rangeFinding));
  const strong = found.flatMap((loadings, at) => strengthFinding(parameters[at]!, loadings, model));
  return {
    parameters,
    loadings: found.map((loadings) => (model.settings.repairCorrelations ? weakened(loadings) : loadings)),
    pairs: pairMaps(pairs, places),
    findings: [...findings, ...strong],
    isTooStrong: strong.length > 0 && !model.settings.repairCorrelations,
  };
}

type Causes = readonly (readonly { readonly of: ParameterRef; readonly loading: number }[])[];

/** Of a parameter that stands twice in a cause the first counts. */
function loadingsOf(key: string, causes: Causes): readonly Loading[] {
  return causes.flatMap((cause, at) => {
    const own = cause.find(({ of }) => parameterKey(of) === key);
    return own === undefined || own.loading === 0 ? [] : [{ cause: at, loading: own.loading }];
  });
}

function rangeFinding(parameter: CaseParameter): readonly Finding[] {
  if (estimateRange(parameter) !== null) return [];
  return [{ code: 'CORRELATION_WITHOUT_RANGE', at: parameterKey(parameter), detail: parameter.label }];
}

const strengthOf = (loadings: readonly Loading[]): number =>
  loadings.reduce((sum, { loading }) => sum + loading * loading, 0);
const isTooMuch = (strength: number): boolean => strength > 1 + 1e-9;

/** Squared, what a parameter owes to its causes cannot be more than all of its variance. */
function strengthFinding(
  parameter: CaseParameter,
  loadings: readonly Loading[],
  { settings }: CorrelatedModel,
): readonly Finding[] {
  const strength = strengthOf(loadings);
  if (!isTooMuch(strength)) return [];
  const code = settings.repairCorrelations ? 'CAUSE_WEAKENED' : 'CAUSE_TOO_STRONG';
  return [{ code, at: parameterKey(parameter), detail: String(Math.round(strength * 1000) / 1000) }];
}

function weakened(loadings: readonly Loading[]): readonly Loading[] {
  const strength = strengthOf(loadings);
  if (!isTooMuch(strength)) return loadings;
  return loadings.map(({ cause, loading }) => ({ cause, loading: loading / Math.sqrt(strength) }));
}

/** Of a pair that was stated twice the first counts. */
function pairMaps(
  pairs: CorrelatedModel['correlations'],
  places: ReadonlyMap<string, number>,
): readonly ReadonlyMap<number, number>[] {
  const maps = Array.from(places, () => new Map<number, number>());
  for (const { a, b, coefficient } of pairs) {
    const [first, second] = [places.get(parameterKey(a))!, places.get(parameterKey(b))!];
    if (maps[first]!.has(second)) continue;
    maps[first]!.set(second, coefficient);
    maps[second]!.set(first, coefficient);
  }
  return maps;
}
