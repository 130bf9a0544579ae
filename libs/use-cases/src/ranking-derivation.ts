import { type Derivation, type DerivationInput, DomainError } from '@peerway/kernel';
import { type DerivationPart, inputOf } from './derivation-input.ts';
import type { WeightNode } from './leaf-weight.ts';
import { rankingLines } from './ranking-lines.ts';
import type { Ranking } from './ranking-result.ts';
import { scoreDerivation } from './score-derivation.ts';
import type { ScoreTable } from './score-table-result.ts';

/** What the figures of a ranking are told from. */
export interface RankingScope {
  readonly table: ScoreTable;
  readonly ranking: Ranking;
  /** The day the figures were computed for, as YYYY-MM-DD. */
  readonly day?: string;
}

/**
 * How a figure of a ranking came about: its inputs, method, source and seed.
 *
 * Figures are named weight:<criterion>, score:<use case>:<criterion>, points:<use case>, rank:<use case> and confidence. An id that
 * names nothing is refused with NOT_FOUND.
 *
 * @example
 * const settings = { criteria: [], useCases: null, size: null, seed: 1 };
 * const inputs = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [], settings };
 * const table = scoreTable(useCases, inputs);
 * rankingDerivation({ table, ranking: quickRanking(table) }, 'weight:cost').value; // => 0.1
 */
export function rankingDerivation({ table, ranking, day }: RankingScope, figure: string): Derivation {
  const [kind = '', subject = '', ...rest] = figure.split(':');
  const part = partOf({ table, ranking }, kind, subject, rest.join(':'));
  if (!part) {
    const sentence = 'This ranking has no such figure. Go back to the ranking and open it from there.';
    throw new DomainError('NOT_FOUND', sentence, { figure });
  }
  const { isDrawn = false, ...told } = part;
  return {
    figure,
    ...told,
    methodVersion: '1',
    page: 'use-case-ranking',
    content: 'the catalogue of use cases: figures are expert default until confirmed',
    seed: isDrawn ? ranking.seed : null,
    date: day ?? null,
  };
}

function partOf(scope: RankingScope, kind: string, subject: string, rest: string): DerivationPart | undefined {
  switch (kind) {
    case 'weight':
      return weightDerivation(scope.table, rest === '' ? subject : `${subject}:${rest}`);
    case 'score':
      return scoreDerivation(scope.table, subject, rest);
    case 'points':
      return rest === '' ? pointsDerivation(scope.table, subject) : undefined;
    case 'rank':
      return rest === '' ? rankDerivation(scope.ranking, subject) : undefined;
    case 'confidence':
      return subject === '' ? confidenceDerivation(scope.ranking) : undefined;
    default:
      return undefined;
  }
}

/** A share of the whole: the points of each node on the way up, among its siblings. */
function weightDerivation({ nodes }: ScoreTable, criterion: string): DerivationPart | undefined {
  const node = nodes.find((each) => each.criterion === criterion);
  if (!node) return undefined;
  const siblings = nodes.filter(({ parent }) => parent === node.parent);
  const group = nodes.find((each) => each.criterion === node.parent);
  return {
    name: criterion,
    value: node.share,
    text: null,
    unit: 'share',
    method: 'Points among siblings, times the share of the group',
    formula: 'share = points / Σ points of siblings × share of the group',
    reference: 'Our own. Weights of levers: Align.',
    inputs: [
      ...siblings.map(pointsInput),
      ...(group
        ? [inputOf(group.criterion, { value: group.share, unit: 'share', figure: `weight:${group.criterion}` })]
        : []),
      inputOf('share at least', { value: node.shareLow, unit: 'share' }),
      inputOf('share at most', { value: node.shareHigh, unit: 'share' }),
    ],
    findings: node.origin === 'assumed' ? ['NOT_WEIGHED'] : [],
  };
}

function pointsInput({ criterion, weight, low, high, origin }: WeightNode): DerivationInput {
  return inputOf(criterion, {
    value: origin === 'assumed' ? null : weight,
    text: origin === 'assumed' ? 'notKnown' : low < high ? `${low} to ${high}` : null,
    unit: 'points',
    origin: origin === 'assumed' ? 'expertDefault' : 'answers',
    source: origin === 'align' ? 'Align' : null,
    figure: `weight:${criterion}`,
  });
}

/** The weighted sum of a use case: its points on each criterion, heaviest first. */
function pointsDerivation({ criteria, rows }: ScoreTable, useCase: string): DerivationPart | undefined {
  const row = rows.find((each) => each.useCase === useCase);
  if (!row) return undefined;
  const inputs = criteria.map(({ criterion, name, weight }, at) => {
    const { points, unknown } = row.cells[at]!;
    const figure = `score:${useCase}:${criterion}`;
    return inputOf(name ?? criterion, {
      value: points,
      unit: 'points',
      weight,
      figure,
      text: unknown ? 'restsOnUnknown' : null,
    });
  });
  const total = criteria.reduce((sum, { weight }, at) => sum + weight * row.cells[at]!.points, 0);
  return {
    name: useCase,
    value: total,
    text: null,
    unit: 'points',
    method: 'Weighted sum',
    formula: 'points = Σ weight × points of the criterion',
    reference: 'Multi-attribute value theory: Keeney and Raiffa 1976',
    inputs: inputs.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
    findings: row.cells.some(({ unknown }) => unknown) ? ['RESTS_ON_UNKNOWN'] : [],
  };
}

/** A rank by three methods, and how often the draws gave it. */
function rankDerivation({ useCases, iterations }: Ranking, useCase: string): DerivationPart | undefined {
  const ranked = useCases.find((each) => each.useCase === useCase);
  if (!ranked) return undefined;
  const { weightedSum, topsis, promethee, acceptability } = ranked;
  const first = acceptability[0];
  return {
    name: useCase,
    value: weightedSum.rank,
    text: null,
    unit: 'rank',
    method: 'Weighted sum; beside it TOPSIS, PROMETHEE II and rank acceptability',
    formula: 'the place of its points among those of all use cases compared; equals share a rank',
    reference: 'Hwang and Yoon 1981; Brans and Vincke 1985; Lahdelma and Salminen 2001',
    inputs: [
      inputOf('points', { value: weightedSum.score, unit: 'points', figure: `points:${useCase}` }),
      inputOf('rank by nearness to the best (TOPSIS)', { value: topsis.rank, unit: 'rank' }),
      inputOf('rank by preference over the others (PROMETHEE II)', { value: promethee.rank, unit: 'rank' }),
      ...(first === undefined ? [] : [inputOf('share of draws in which it is first', { value: first, unit: 'share' })]),
      ...(iterations === 0 ? [] : [inputOf('draws', { value: iterations, unit: 'draws' })]),
    ],
    findings: [],
    isDrawn: first !== undefined,
  };
}

/** How sure the first place is, and the lines it is held against. */
function confidenceDerivation({
  verdict,
  confidence,
  reasons,
  standardError,
  iterations,
}: Ranking): DerivationPart | undefined {
  if (confidence === null) return undefined;
  return {
    name: 'How sure the first place is',
    value: confidence,
    text: verdict,
    unit: 'share',
    method: 'Stochastic multicriteria acceptability analysis',
    formula: 'share of the draws of all unsure weights and scores in which the winner is first',
    reference: 'Lahdelma and Salminen 2001. Lines of the verdict: expert default.',
    inputs: [
      ...reasons.map(({ code, value, line }) => inputOf(code, { value, text: line === null ? null : `line: ${line}` })),
      inputOf('line for robust', { value: rankingLines.confidence, unit: 'share', origin: 'expertDefault' }),
      inputOf('standard error', { value: standardError, unit: 'share' }),
      inputOf('draws', { value: iterations, unit: 'draws' }),
    ],
    findings: [],
    isDrawn: true,
  };
}
