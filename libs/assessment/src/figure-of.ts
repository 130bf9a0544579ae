import { rwgOfCounts } from '@peerway/statistics';
import type { Figure, FigureStatus } from './figure.ts';
import { answeredPart, askedAndAnswered, type Group, levelCounts, type Material } from './group.ts';

/** A figure before its mean is known: whether there will be one, from what, and who is behind it. */
export type Draft = {
  readonly status: FigureStatus;
  readonly coverage: number | null;
  readonly respondents: number;
  /** The questions whose answers count and may be shown. */
  readonly group: Group;
  readonly agreement: number | null;
};

/** The mean of a figure with the ends of its interval; NaN where there is none. */
export type MeanWithEnds = { readonly mean: number; readonly low: number; readonly high: number };

/**
 * Drafts the figure of a group: not asked, hidden, too few, or good to show.
 *
 * The coverage of everybody counts every question asked; that of one audience only those on which it may be told
 * apart. Single questions have no coverage floor: there the coverage is shown beside the figure.
 */
export function draftOf(material: Material, group: Group, respondents: number, coverageFloor: number): Draft {
  const shown = answeredPart(material, group);
  const all = askedAndAnswered(material, group);
  const isApart = group.audience !== undefined && shown.questions.length > 0;
  const isHidden = (shown.questions.length === 0 && all.answered > 0) || isProtected(material, group);
  const coverage = shareOf(isApart ? askedAndAnswered(material, shown) : all);
  const agreement = agreementOf(material, shown);
  return { status: statusOf(), coverage, respondents, group: shown, agreement };

  function statusOf(): FigureStatus {
    if (!all.asked) return 'notAsked';
    if (isHidden) return 'hidden';
    return shown.questions.length > 0 && (coverage ?? 0) >= coverageFloor ? 'ok' : 'tooFew';
  }
}

/** The figure that a draft and its mean make. What may not be shown is null, and so is an interval for one person. */
export function figureOf(material: Material, draft: Draft, ends: MeanWithEnds): Figure {
  if (draft.status !== 'ok' || Number.isNaN(ends.mean)) return withoutMean(draft);
  const counts = levelCounts(material, draft.group);
  const hasInterval = draft.respondents > 1 && !Number.isNaN(ends.low);
  const low = hasInterval ? Math.min(ends.low, ends.mean) : null;
  const high = hasInterval ? Math.max(ends.high, ends.mean) : null;
  return {
    status: 'ok',
    mean: ends.mean,
    meanLow: low,
    meanHigh: high,
    score: scoreOf(ends.mean),
    scoreLow: low === null ? null : scoreOf(low),
    scoreHigh: high === null ? null : scoreOf(high),
    median: medianOf(counts),
    distribution: counts.map((count, index) => ({ level: index + 1, count })),
    coverage: draft.coverage,
    agreement: draft.respondents > 1 ? draft.agreement : null,
    respondents: draft.respondents,
  };
}

/** A mean level as a score: level 1 is 0, level 5 is 100. */
export function scoreOf(mean: number): number {
  return Math.min(100, Math.max(0, (mean - 1) * 25));
}

function withoutMean(draft: Draft): Figure {
  const told = draft.status === 'tooFew';
  return {
    status: draft.status === 'ok' ? 'tooFew' : draft.status,
    mean: null,
    meanLow: null,
    meanHigh: null,
    score: null,
    scoreLow: null,
    scoreHigh: null,
    median: null,
    distribution: [],
    coverage: told ? draft.coverage : null,
    agreement: null,
    respondents: told ? draft.respondents : null,
  };
}

/** Whether a group is an audience that the whole round hides: then not even the lack of its answers is told. */
function isProtected({ visibility }: Material, { audience }: Group): boolean {
  if (audience === undefined) return false;
  return visibility.audiences[audience] === 0 && visibility.headcount.byAudience[audience]! > 0;
}

function shareOf({ applicable, answered }: { readonly applicable: number; readonly answered: number }): number | null {
  return applicable > 0 ? answered / applicable : null;
}

function agreementOf(material: Material, group: Group): number | null {
  let [sum, weights] = [0, 0];
  group.questions.forEach((column, place) => {
    const agreement = rwgOfCounts(levelCounts(material, { ...group, questions: [column] }));
    if (agreement === undefined) return;
    sum += agreement * group.weights[place]!;
    weights += group.weights[place]!;
  });
  return weights > 0 ? Math.min(1, sum / weights) : null;
}

function medianOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const levelAt = (position: number) => {
    let passed = 0;
    return counts.findIndex((count) => (passed += count) > position) + 1;
  };
  return (levelAt(Math.floor((total - 1) / 2)) + levelAt(Math.floor(total / 2))) / 2;
}
