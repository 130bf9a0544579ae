import { rankingLines } from './ranking-lines.ts';
import type { Ranking, RankingReason, RankingVerdict } from './ranking-result.ts';

/** How sure the first place of a ranking with draws is, and what that rests on. */
export function rankingVerdict(ranking: Omit<Ranking, 'verdict' | 'reasons'>): Pick<Ranking, 'verdict' | 'reasons'> {
  const [first, second] = ranking.useCases;
  if (ranking.winner === null || first === undefined) return { verdict: null, reasons: [] };
  if (second === undefined) return { verdict: 'robust', reasons: [reason('onlyOne')] };
  const tie = tieReason(ranking);
  if (tie) return { verdict: 'tie', reasons: [tie] };
  const reasons = [confidenceReason(ranking), methodsReason(ranking), flipReason(ranking)];
  const isRobust = reasons.every(({ code }) => ['confidenceReached', 'methodsAgree', 'flipFar'].includes(code));
  const verdict: RankingVerdict = isRobust ? 'robust' : 'fragile';
  return { verdict, reasons };
}

type Drawn = Omit<Ranking, 'verdict' | 'reasons'>;

function tieReason({ useCases, leaders, confidence }: Drawn): RankingReason | undefined {
  const [first, second] = [useCases[0]!, useCases[1]!];
  const lead = first.weightedSum.score - second.weightedSum.score;
  const isSure = (confidence ?? 0) >= rankingLines.confidence;
  if (leaders.length > 1 || (lead < rankingLines.lead && !isSure)) {
    return { ...reason('leadTooSmall', lead, rankingLines.lead), useCase: second.useCase };
  }
  const most = useCases.slice(1).toSorted((a, b) => firstPlaces(b) - firstPlaces(a))[0]!;
  const distance = Math.abs(firstPlaces(first) - firstPlaces(most));
  if (isSure || distance >= rankingLines.firstPlaces) return undefined;
  return { ...reason('sameFirstPlaces', distance, rankingLines.firstPlaces), useCase: most.useCase };
}

function firstPlaces({ acceptability }: Ranking['useCases'][number]): number {
  return acceptability[0] ?? 0;
}

function confidenceReason({ confidence }: Drawn): RankingReason {
  const isReached = (confidence ?? 0) >= rankingLines.confidence;
  return reason(isReached ? 'confidenceReached' : 'confidenceMissed', confidence, rankingLines.confidence);
}

function methodsReason({ useCases }: Drawn): RankingReason {
  const first = useCases[0]!;
  const other = useCases.find(
    (each) => each !== first && (each.topsis.rank < first.topsis.rank || each.promethee.rank < first.promethee.rank),
  );
  return other === undefined ? reason('methodsAgree') : { ...reason('methodsDiffer'), useCase: other.useCase };
}

function flipReason({ flips }: Drawn): RankingReason {
  const nearest = flips[0];
  if (nearest === undefined) return reason('flipFar', null, rankingLines.flip);
  const points = Math.abs(nearest.points);
  const code = points >= rankingLines.flip ? 'flipFar' : 'flipNear';
  return { ...reason(code, points, rankingLines.flip), useCase: nearest.useCase };
}

function reason(code: RankingReason['code'], value: number | null = null, line: number | null = null): RankingReason {
  return { code, value, line, useCase: null };
}
