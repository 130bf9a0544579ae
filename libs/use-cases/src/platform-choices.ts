import { smaa } from '@peerway/decision';
import type { Finding } from '@peerway/kernel';
import type { KnownOfOrganization } from './check-standing.ts';
import type { PlatformChoice } from './platform-choice.ts';
import { platformQuestions } from './platform-questions.ts';
import type { PlatformChoices, PlatformStanding } from './platform-standing.ts';
import { platformCriteria, type Platform } from './platform.ts';
import { rankingLines } from './ranking-lines.ts';
import { standingOfPlatform } from './standing-of-platform.ts';
import type { UseCase } from './use-case.ts';

const weightDoubt = 0.2;
const iterations = 2000;
const seed = 1;

/** From this share of first places on a platform is named among those that may be first. */
const contenderShare = 0.05;

/**
 * Ranks the platforms for a use case of an organization, and puts those out that lack a must, with the reason.
 *
 * What is not known about a must puts nothing out, but becomes a question, unless the choice is strict. Half of compatibility is
 * what the organization's own inventory says. How sure the order is comes from draws: scores that nobody has confirmed are taken to
 * be right to half a score either way, weights to a fifth.
 *
 * @example
 * platformChoices({ id: 'x', platforms: [], patterns: [] }, [], { facts: [], questions: [] }, noPlatformChoice).certainty; // => 'none'
 */
export function platformChoices(
  useCase: Pick<UseCase, 'id' | 'platforms' | 'patterns'>,
  platforms: readonly Platform[],
  organization: KnownOfOrganization,
  choice: PlatformChoice,
): PlatformChoices {
  const { shares, findings } = sharesOf(choice);
  const candidates = candidatesFor(useCase, platforms, choice);
  const standings = candidates.found.map((platform) => ({
    ...standingOfPlatform(platform, organization, choice, shares),
    missing: useCase.patterns.filter((pattern) => !platform.patterns.includes(pattern)),
  }));
  const ranked = rankedPlatforms(
    standings.filter(({ exclusions }) => exclusions.length === 0),
    shares,
  );
  return {
    useCase: useCase.id,
    weights: platformCriteria.map((criterion, at) => ({ criterion, share: shares[at] ?? 0 })),
    ranked,
    excluded: standings.filter(({ exclusions }) => exclusions.length > 0),
    questions: platformQuestions(ranked, choice),
    certainty: certaintyOf(ranked),
    couldBeFirst: ranked.flatMap(({ platform, first }) => ((first ?? 0) >= contenderShare ? [platform] : [])),
    findings: [...findings, ...candidates.findings, ...allExcluded(useCase.id, standings)],
  };
}

/** Each side's share of all points; where all are nought, every side counts the same, and that is said. */
function sharesOf({ weights }: PlatformChoice): { shares: number[]; findings: Finding[] } {
  const points = platformCriteria.map(
    (criterion) => weights.findLast((weight) => weight.criterion === criterion)?.weight ?? 1,
  );
  const total = points.reduce((sum, each) => sum + each, 0);
  return total > 0
    ? { shares: points.map((each) => each / total), findings: [] }
    : {
        shares: points.map(() => 1 / points.length),
        findings: [{ code: 'WEIGHTS_ALL_ZERO', at: 'weights', detail: '' }],
      };
}

function candidatesFor(
  useCase: Pick<UseCase, 'id' | 'platforms'>,
  platforms: readonly Platform[],
  choice: PlatformChoice,
): { found: Platform[]; findings: Finding[] } {
  const named = choice.platforms;
  const firstOf = (id: string): number => platforms.findIndex((other) => other.id === id);
  const single = platforms.filter(({ id }, at) => firstOf(id) === at);
  const found = single.filter(({ id, useCases }) =>
    named ? named.includes(id) : useCase.platforms.includes(id) || useCases.includes(useCase.id),
  );
  const strangers = (named ?? []).filter((id) => !platforms.some((platform) => platform.id === id));
  const unknown = strangers.map((id) => ({ code: 'PLATFORM_UNKNOWN', at: 'platforms', detail: id }));
  const repeated = platforms
    .filter(({ id }, at) => firstOf(id) < at)
    .map(({ id }) => ({ code: 'PLATFORM_REPEATED', at: 'platforms', detail: id }));
  const none = found.length === 0 ? [{ code: 'NO_PLATFORMS', at: 'platforms', detail: useCase.id }] : [];
  return { found, findings: [...unknown, ...repeated, ...none] };
}

function allExcluded(useCase: string, standings: readonly PlatformStanding[]): Finding[] {
  const isAll = standings.length > 0 && standings.every(({ exclusions }) => exclusions.length > 0);
  return isAll ? [{ code: 'ALL_PLATFORMS_EXCLUDED', at: 'mustHaves', detail: useCase }] : [];
}

/** Equal scores share a rank; among them the order of the catalogue stays. */
function rankedPlatforms(standings: readonly PlatformStanding[], shares: readonly number[]): PlatformStanding[] {
  const first = firstShares(standings, shares);
  const better = (than: number): number => standings.filter(({ score }) => score > than + 1e-9).length;
  return standings
    .map((standing, at) => ({ ...standing, first: first[at] ?? null, rank: 1 + better(standing.score) }))
    .sort((a, b) => a.rank - b.rank);
}

/** In which share of draws each is first, when scores lie anywhere within their doubt and weights within a fifth of what they are. */
function firstShares(standings: readonly PlatformStanding[], shares: readonly number[]): number[] {
  if (standings.length === 0) return [];
  const { rankAcceptability } = smaa({
    alternatives: standings.map(({ platform }) => platform),
    criteria: platformCriteria.map((id) => ({ id, direction: 'max' })),
    measurements: standings.map(({ cells }) => cells.map(({ low, high }) => (low === high ? low : { low, high }))),
    scales: platformCriteria.map(() => ({ low: 0, high: 100 })),
    weights: {
      intervals: platformCriteria.map((id, at) => {
        const share = shares[at] ?? 0;
        return { id, low: share * (1 - weightDoubt), high: Math.min(1, share * (1 + weightDoubt)) };
      }),
    },
    iterations,
    seed,
  });
  return rankAcceptability.map(([first = 0]) => first);
}

function certaintyOf([leader, second]: readonly PlatformStanding[]): PlatformChoices['certainty'] {
  if (!leader) return 'none';
  if (second?.rank === 1) return 'tie';
  return (leader.first ?? 0) >= rankingLines.confidence ? 'robust' : 'fragile';
}
