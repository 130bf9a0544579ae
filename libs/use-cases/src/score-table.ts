import { defaultCriteria } from './default-criteria.ts';
import { fit } from './fit.ts';
import type { LeafWeight } from './leaf-weight.ts';
import { leafWeights } from './leaf-weights.ts';
import type { ExcludedUseCase, ScoreRow, ScoreTable, UnsureInput } from './score-table-result.ts';
import { inputFindings, tableFindings } from './score-findings.ts';
import type { SelectionInputs } from './selection-inputs.ts';
import { cellOf, type ScoreWithStanding, scoreWithStated } from './stated-score.ts';
import type { UseCase } from './use-case.ts';

/**
 * Every score of every use case that is compared, in its criterion's unit and in points, with what it rests on.
 *
 * Points run from 0 at the criterion's worst to 100 at its best, so that a use case that is added changes no other's points. What
 * nobody knows is never a default: it is anything on the whole scale, marked `assumed`. Use cases are left out only by people
 * (`settings.useCases`) or because their verdict is not P2P, where the caller names them in `notP2p`; each with its reason. A tree
 * without criteria stands for the criteria that Peerway starts with, and a finding says so.
 *
 * @example
 * const nothing = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
 * const table = scoreTable(useCases, { ...nothing, settings: { criteria: [], useCases: null, size: null, seed: 1 } });
 * table.rows.length; // => 29
 */
export function scoreTable(
  useCases: readonly UseCase[],
  inputs: SelectionInputs,
  { notP2p = [] }: { readonly notP2p?: readonly string[] } = {},
): ScoreTable {
  const { settings, levers, size } = inputs;
  const weights = leafWeights(settings.criteria.length > 0 ? settings.criteria : defaultCriteria(size), levers);
  const single = useCases.filter(({ id }, at) => useCases.findIndex((other) => other.id === id) === at);
  const excluded = single.flatMap((useCase) => exclusionOf(useCase, inputs, notP2p));
  const left = new Set(excluded.map(({ useCase }) => useCase));
  const unsure = new Map<string, UnsureInput>();
  const stated = statedBy(inputs);
  const rows = single
    .filter(({ id }) => !left.has(id))
    .map((useCase): ScoreRow => {
      const basis = { useCase, inputs, fit: fit(useCase, inputs, inputs) };
      const cells = weights.leaves.map((leaf) => {
        const score = scoreWithStated(leaf, basis, stated.get(`${useCase.id} ${leaf.criterion}`));
        return cellOf(leaf, noted(score, useCase.id, unsure));
      });
      return { useCase: useCase.id, cells };
    });
  const table = { criteria: weights.leaves, nodes: weights.nodes, rows, inputs: [...unsure.values()], excluded };
  const findings = [...weights.findings, ...inputFindings(useCases, inputs), ...tableFindings(table)];
  return { ...table, findings };
}

/**
 * The same table under other weights, without scoring anything again: for sliders. The criteria with scores must be the same.
 *
 * @example
 * const nothing = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
 * const table = scoreTable(useCases, { ...nothing, settings: { criteria: [], useCases: null, size: null, seed: 1 } });
 * const only = defaultCriteria('small').map((each) => (each.parent === null ? { ...each, weight: each.id === 'cost' ? 1 : 0 } : each));
 * reweighted(table, { criteria: only, levers: [] }).criteria.filter(({ weight }) => weight > 0).map(({ criterion }) => criterion);
 * // => ['cost']
 */
export function reweighted(
  table: ScoreTable,
  { criteria, levers }: Pick<SelectionInputs, 'levers'> & Pick<SelectionInputs['settings'], 'criteria'>,
): ScoreTable {
  const { leaves, nodes, findings } = leafWeights(criteria, levers);
  if (!sameColumns(leaves, table.criteria)) {
    throw new RangeError('Other criteria need another table: only weights can change in this one.');
  }
  const about = new Set(weightCodes);
  return {
    ...table,
    criteria: leaves,
    nodes,
    findings: [...findings, ...table.findings.filter(({ code }) => !about.has(code))],
  };
}

/** Codes of findings that a change of weights makes or mends. */
const weightCodes = ['ALL_WEIGHTS_ZERO', 'WEIGHT_MISSING', 'LEVERS_NOT_WEIGHED', 'LEVER_NOT_WEIGHED'];

function sameColumns(leaves: readonly LeafWeight[], columns: readonly LeafWeight[]): boolean {
  const key = ({ criterion, worst, best }: LeafWeight): string => JSON.stringify([criterion, worst, best]);
  return leaves.length === columns.length && leaves.every((leaf, at) => key(leaf) === key(columns[at]!));
}

function exclusionOf({ id }: UseCase, { settings }: SelectionInputs, notP2p: readonly string[]): ExcludedUseCase[] {
  if (settings.useCases !== null && !settings.useCases.includes(id)) return [{ useCase: id, code: 'notChosen' }];
  return notP2p.includes(id) ? [{ useCase: id, code: 'notP2p' }] : [];
}

function statedBy({ scores }: SelectionInputs): Map<string, SelectionInputs['scores'][number]> {
  return new Map(scores.map((score) => [`${score.useCase} ${score.criterion}`, score]));
}

/** Notes what a score rests on among everything unsure; several use cases may rest on the same. */
function noted(score: ScoreWithStanding, useCase: string, unsure: Map<string, UnsureInput>): ScoreWithStanding {
  for (const { input, prerequisite } of score.rests) {
    const { useCases, prerequisites } = unsure.get(input.id) ?? { useCases: [], prerequisites: [] };
    unsure.set(input.id, {
      ...input,
      useCases: [...useCases, useCase],
      prerequisites: prerequisite === null ? prerequisites : [...prerequisites, prerequisite],
    });
  }
  return score;
}
