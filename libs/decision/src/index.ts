export { aggregateJudgements } from './aggregate-judgements.ts';
export { ahp, type AhpOptions, type AhpResult } from './ahp.ts';
export { connectedGroups } from './connected-groups.ts';
export { type DecisionTable, type Direction, type Ranked } from './decision-table.ts';
export {
  type Challenger,
  type FlipInput,
  type FlipPoint,
  flipPoint,
  flipThresholds,
  type FlipVerdict,
  type WeightBounds,
} from './flip-point.ts';
export { type JudgementMatrix } from './judgement-matrix.ts';
export { type Measurement, type Scale } from './measurement.ts';
export { type InconsistentJudgement, mostInconsistent } from './most-inconsistent.ts';
export { type Normalization } from './normalised-columns.ts';
export { type Flows, type Preference, promethee2 } from './promethee2.ts';
export { randomIndex, type RandomIndexTable } from './random-index.ts';
export { mostIterations, smaa, type SmaaDraws, type SmaaInput, type SmaaResult } from './smaa.ts';
export { type SingleChange } from './single-change.ts';
export { topsis } from './topsis.ts';
export { type WeightRule } from './weight-rule.ts';
export { type RankedByColumns, weightedSum } from './weighted-sum.ts';
