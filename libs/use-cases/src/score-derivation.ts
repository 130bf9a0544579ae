import type { DerivationInput, InputOrigin } from '@peerway/kernel';
import type { CriterionKind } from './criterion.ts';
import { type DerivationPart, inputOf } from './derivation-input.ts';
import type { LeafWeight } from './leaf-weight.ts';
import { leverPoints } from './score-of.ts';
import type { ScoreCell, ScoreOrigin, ScoreTable, UnsureInput } from './score-table-result.ts';

const origins: Readonly<Record<ScoreOrigin, InputOrigin>> = {
  catalogue: 'expertDefault',
  readiness: 'answers',
  inventory: 'measured',
  stated: 'answers',
  assumed: 'expertDefault',
};

/** The unit of each kind of criterion. */
const units: Readonly<Record<CriterionKind, string | null>> = {
  group: null,
  lever: 'points',
  readiness: 'score',
  prerequisites: '%',
  risk: 'likelihood × impact',
  cost: 'person-weeks',
  time: 'weeks',
  own: null,
};

const { primary, secondary, none, spread } = leverPoints;
const formulas: Readonly<Record<CriterionKind, string>> = {
  group: '',
  lever: `${primary} for the lever served first, ${secondary} for others served, ${none} otherwise; unless confirmed, ± ${spread} for those served`,
  readiness: 'mean of the readiness scores for the patterns of the use case',
  prerequisites:
    '100 × met / (met + unmet + unknown); an unknown one is met or unmet alike; what does not apply does not count',
  risk: 'the gravest of its risks, likelihood × impact; the likelihood may be half a step off either way',
  cost: "person-weeks of the catalogue's effort for the size of the rollout, in three points",
  time: 'sum of the weeks of all steps of the rollout, in three points',
  own: 'as people scored it',
};

/** How a score of a use case came about: what is certain, what is unsure, and the scale that makes points of it. */
export function scoreDerivation(table: ScoreTable, useCase: string, criterion: string): DerivationPart | undefined {
  const column = table.criteria.findIndex((each) => each.criterion === criterion);
  const leaf = table.criteria[column];
  const cell = table.rows.find((row) => row.useCase === useCase)?.cells[column];
  if (leaf === undefined || cell === undefined) return undefined;
  const unit = units[leaf.kind];
  const isStated = cell.origin === 'stated';
  return {
    name: `${useCase}: ${leaf.name ?? criterion}`,
    value: cell.origin === 'assumed' ? null : cell.value,
    text: cell.origin === 'assumed' ? 'notKnown' : null,
    unit,
    method: isStated ? 'Stated by people' : 'Score from catalogue, answers and inventory',
    formula: `${isStated ? formulas.own : formulas[leaf.kind]}; points = 100 × (score − worst) / (best − worst), cut at 0 and 100`,
    reference: 'Our own. Levels and anchors: expert default.',
    inputs: [...scoreInputs(cell, table, unit), ...scaleInputs(leaf, cell, unit)],
    findings: [
      ...(cell.unknown ? ['RESTS_ON_UNKNOWN'] : []),
      ...(cell.origin === 'catalogue' && !cell.confirmed ? ['NOT_CONFIRMED'] : []),
    ],
  };
}

function scoreInputs({ fixed, parts, origin }: ScoreCell, table: ScoreTable, unit: string | null): DerivationInput[] {
  const certain = inputOf('what is certain of it', { value: fixed, unit, origin: origins[origin] });
  const unsure = parts.flatMap(({ input, share }) => {
    const found = table.inputs.find(({ id }) => id === input);
    return found ? [unsureInput(found, share, origin)] : [];
  });
  return parts.length > 0 && fixed === 0 ? unsure : [certain, ...unsure];
}

function unsureInput(input: UnsureInput, weight: number, origin: ScoreOrigin): DerivationInput {
  const { id, low, value, high, shape, isAssumed, pattern, subject } = input;
  return inputOf(id, {
    value: isAssumed ? null : value,
    text: isAssumed ? `notKnown, ${low} to ${high} (${shape})` : `${low} to ${high} (${shape})`,
    weight,
    origin: origins[isAssumed ? 'assumed' : origin],
    source: subject,
    figure: pattern === null ? null : `pattern:${pattern}`,
  });
}

function scaleInputs({ worst, best }: LeafWeight, cell: ScoreCell, unit: string | null): DerivationInput[] {
  return [
    inputOf('what counts 0 points', { value: worst, unit, origin: 'expertDefault' }),
    inputOf('what counts 100 points', { value: best, unit, origin: 'expertDefault' }),
    inputOf('points', { value: cell.points, unit: 'points' }),
    inputOf('points at least', { value: cell.pointsLow, unit: 'points' }),
    inputOf('points at most', { value: cell.pointsHigh, unit: 'points' }),
  ];
}
