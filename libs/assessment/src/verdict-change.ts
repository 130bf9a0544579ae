import type { MoveStanding, PatternChange, VerdictChange, VerdictReason } from './comparison-parts.ts';
import type { Bank } from './bank.ts';
import type { Readiness } from './readiness-result.ts';
import type { PatternReadiness } from './readiness-parts.ts';
import type { VerdictKind } from './verdict.ts';

/** One round's own result, with the bank whose lines made its verdict. */
export type JudgedRound = { readonly readiness: Readiness; readonly bank: Bank };

/**
 * How the verdict changed between two rounds, and for each pattern whose verdict changed the reasons: which dimensions
 * block no longer or newly, which line its score or the low end of its score crossed. It reads the results of both rounds and
 * nothing else; `moved` says for a pattern whether its score moved beyond its interval.
 */
export function verdictChange(
  before: JudgedRound,
  after: JudgedRound,
  moved: (pattern: string) => MoveStanding,
): VerdictChange {
  const patterns = after.readiness.patterns.flatMap((later): PatternChange[] => {
    const earlier = before.readiness.patterns.find(({ pattern }) => pattern === later.pattern);
    if (!earlier || earlier.kind === later.kind) return [];
    return [
      {
        pattern: later.pattern,
        name: later.name,
        before: earlier.kind,
        after: later.kind,
        reasons: reasonsOf([earlier, before.bank], [later, after.bank]),
        unblocked: earlier.blockers.filter((dimension) => !later.blockers.includes(dimension)),
        blocked: later.blockers.filter((dimension) => !earlier.blockers.includes(dimension)),
        moved: moved(later.pattern),
      },
    ];
  });
  const [was, is] = [before.readiness.verdict.kind, after.readiness.verdict.kind];
  return { before: was, after: is, direction: directionOf(was, is), patterns };
}

const rank: Readonly<Record<VerdictKind, number>> = { undecided: -1, notReady: 0, readyWithConditions: 1, ready: 2 };

function directionOf(before: VerdictKind, after: VerdictKind): VerdictChange['direction'] {
  if (before === after) return 'same';
  if (before === 'undecided' || after === 'undecided') return 'unknown';
  return rank[after] > rank[before] ? 'better' : 'worse';
}

type Judged = readonly [PatternReadiness, Bank];

/** Every line that a pattern lies on the other side of now; the lines of the banks themselves when nothing else differs. */
function reasonsOf(before: Judged, after: Judged): VerdictReason[] {
  const crossed = (
    side: (judged: Judged) => boolean | undefined,
    [up, down]: readonly [VerdictReason, VerdictReason],
  ): VerdictReason[] => {
    const [was, is] = [side(before), side(after)];
    if (was === undefined || is === undefined || was === is) return [];
    return [is ? up : down];
  };
  const reasons = [
    ...crossed(([{ kind }]) => kind !== 'undecided', ['figureNow', 'figureGone']),
    ...blockerReasons(before[0], after[0]),
    ...crossed(
      ([{ figure }, { thresholds }]) =>
        figure.score === null ? undefined : figure.score >= thresholds.conditionalScore,
      ['scoreReached', 'scoreLost'],
    ),
    ...crossed(
      ([{ figure, threshold }]) => (figure.score === null ? undefined : (figure.scoreLow ?? figure.score) >= threshold),
      ['lowEndReached', 'lowEndLost'],
    ),
  ];
  return reasons.length > 0 ? reasons : ['linesMoved'];
}

function blockerReasons(before: PatternReadiness, after: PatternReadiness): VerdictReason[] {
  const isGone = before.blockers.some((dimension) => !after.blockers.includes(dimension));
  const isNew = after.blockers.some((dimension) => !before.blockers.includes(dimension));
  return [...(isGone ? ['blockersGone' as const] : []), ...(isNew ? ['blockersNew' as const] : [])];
}
