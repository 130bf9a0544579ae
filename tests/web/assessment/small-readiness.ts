import type { Figure, Readiness } from '@peerway/assessment';

/** A figure at a mean level, without an interval unless one is given. */
export function figure(mean: number | null, extra: Partial<Figure> = {}): Figure {
  const score = mean === null ? null : (mean - 1) * 25;
  return {
    status: mean === null ? 'tooFew' : 'ok',
    mean,
    meanLow: mean,
    meanHigh: mean,
    score,
    scoreLow: score,
    scoreHigh: score,
    median: mean,
    distribution: [],
    coverage: 1,
    agreement: 0.6,
    respondents: 8,
    ...extra,
  };
}

type Dimension = Readiness['dimensions'][number];

export function dimension(id: string, mean: number | null, extra: Partial<Dimension> = {}): Dimension {
  const gap = mean === null ? null : 3.5 - mean;
  const standing = gap === null ? 'unknown' : gap > 0 ? 'missed' : 'met';
  return {
    dimension: id,
    name: id,
    weight: 1,
    target: 3.5,
    gap,
    standing,
    blocks: (gap ?? 0) >= 1,
    figure: figure(mean),
    ...extra,
  };
}

type Pattern = Readiness['patterns'][number];

export function pattern(id: string, mean: number | null, kind: Pattern['kind'], blockers: string[] = []): Pattern {
  return { pattern: id, name: id, threshold: 60, kind, blockers, weightKnown: 1, figure: figure(mean) };
}

/** A readiness that is ready with conditions for one pattern, and not ready for another. */
export function smallReadiness(extra: Partial<Readiness> = {}): Readiness {
  return {
    bankVersion: '2026-1',
    seed: 1,
    resamples: 200,
    anonymous: false,
    respondents: 8,
    coverage: 0.93,
    whole: figure(3.2),
    verdict: {
      kind: 'readyWithConditions',
      view: 'organization',
      readyPatterns: [],
      conditionalPatterns: ['content-distribution'],
      notReadyPatterns: ['file-sync', 'shared-ledger'],
      undecidedPatterns: [],
      blockers: ['governance-operating-model', 'measurement-value'],
      strengths: ['technology-infrastructure'],
    },
    dimensions: [
      dimension('technology-infrastructure', 3.8),
      dimension('governance-operating-model', 2.1),
      dimension('measurement-value', 2.2),
    ],
    patterns: [
      pattern('shared-ledger', 2.2, 'notReady'),
      pattern('content-distribution', 3.3, 'readyWithConditions', ['governance-operating-model']),
    ],
    audiences: [],
    questions: [],
    agenda: [],
    gaps: [],
    actions: [],
    findings: [],
    ...extra,
  };
}
