import { blocking } from './pattern-readiness.ts';
import type { DimensionReadiness, PatternReadiness } from './readiness-parts.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** The verdict over all patterns: that of the pattern best placed. */
export function verdictOf(
  dimensions: readonly DimensionReadiness[],
  patterns: readonly PatternReadiness[],
  view: Verdict['view'],
): Verdict {
  const ranked = [...patterns].sort((a, b) => (b.figure.score ?? -1) - (a.figure.score ?? -1));
  const ofKind = (kind: VerdictKind) => ranked.filter((pattern) => pattern.kind === kind).map(({ pattern }) => pattern);
  const kinds: readonly VerdictKind[] = ['ready', 'readyWithConditions', 'notReady'];
  const ahead = ({ figure, target }: DimensionReadiness) => (figure.mean ?? target) - target;
  return {
    kind: kinds.find((kind) => ranked.some((pattern) => pattern.kind === kind)) ?? 'undecided',
    view,
    readyPatterns: ofKind('ready'),
    conditionalPatterns: ofKind('readyWithConditions'),
    notReadyPatterns: ofKind('notReady'),
    undecidedPatterns: ofKind('undecided'),
    blockers: blocking(dimensions).map(({ dimension }) => dimension),
    strengths: dimensions
      .filter(({ standing }) => standing === 'met')
      .sort((a, b) => ahead(b) - ahead(a))
      .map(({ dimension }) => dimension),
  };
}
