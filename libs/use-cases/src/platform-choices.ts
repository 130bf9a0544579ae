import type { Finding } from '@peerway/kernel';
import type { KnownOfOrganization } from './check-standing.ts';
import type { PlatformChoice } from './platform-choice.ts';
import { platformQuestions } from './platform-questions.ts';
import type { PlatformChoices, PlatformStanding } from './platform-standing.ts';
import { platformCriteria, type Platform } from './platform.ts';
import { standingOfPlatform } from './standing-of-platform.ts';
import type { UseCase } from './use-case.ts';

/**
 * Ranks the platforms for a use case of an organization, and puts those out that lack a must, with the reason.
 *
 * What is not known about a must puts nothing out, but becomes a question, unless the choice is strict. Half of compatibility is
 * what the organization's own inventory says. Scores that nobody has confirmed are taken to be right to half a score either way;
 * "robust" means that no such doubt makes another platform the first.
 *
 * @example
 * platformChoices({ id: 'x', platforms: [] }, [], { facts: [], questions: [] }, noPlatformChoice).certainty; // => 'none'
 */
export function platformChoices(
  useCase: Pick<UseCase, 'id' | 'platforms'>,
  platforms: readonly Platform[],
  organization: KnownOfOrganization,
  choice: PlatformChoice,
): PlatformChoices {
  const { shares, findings } = sharesOf(choice);
  const candidates = candidatesFor(useCase, platforms, choice);
  const standings = candidates.found.map((platform) => standingOfPlatform(platform, organization, choice, shares));
  const ranked = rankedPlatforms(standings.filter(({ exclusions }) => exclusions.length === 0));
  const excluded = standings.filter(({ exclusions }) => exclusions.length > 0);
  const couldBeFirst = platformsThatMayLead(ranked);
  const leaders = ranked.filter(({ rank }) => rank === 1).length;
  return {
    useCase: useCase.id,
    weights: platformCriteria.map((criterion, at) => ({ criterion, share: shares[at] ?? 0 })),
    ranked,
    excluded,
    questions: platformQuestions(ranked, choice),
    certainty: leaders === 0 ? 'none' : leaders > 1 ? 'tie' : couldBeFirst.length === 1 ? 'robust' : 'fragile',
    couldBeFirst,
    findings: [...findings, ...candidates.findings],
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
  const found = platforms.filter(({ id, useCases }) =>
    named ? named.includes(id) : useCase.platforms.includes(id) || useCases.includes(useCase.id),
  );
  const strangers = (named ?? []).filter((id) => !platforms.some((platform) => platform.id === id));
  const unknown = strangers.map((id) => ({ code: 'PLATFORM_UNKNOWN', at: 'platforms', detail: id }));
  const none = found.length === 0 ? [{ code: 'NO_PLATFORMS', at: 'platforms', detail: useCase.id }] : [];
  return { found, findings: [...unknown, ...none] };
}

/** Equal scores share a rank; among them the order of the catalogue stays. */
function rankedPlatforms(standings: readonly PlatformStanding[]): PlatformStanding[] {
  const better = (than: number): number => standings.filter(({ score }) => score > than + 1e-9).length;
  return standings
    .map((standing) => ({ ...standing, rank: 1 + better(standing.score) }))
    .sort((a, b) => a.rank - b.rank);
}

/** A platform may be first if its best case is no worse than the worst case of every other. */
function platformsThatMayLead(ranked: readonly PlatformStanding[]): string[] {
  const surest = Math.max(0, ...ranked.map(({ low }) => low));
  return ranked.filter(({ high }) => high >= surest).map(({ platform }) => platform);
}
