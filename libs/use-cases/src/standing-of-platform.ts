import { checkStanding, type KnownOfOrganization } from './check-standing.ts';
import { platformCells } from './platform-cells.ts';
import type { PlatformChoice } from './platform-choice.ts';
import type {
  PlatformCell,
  PlatformExclusion,
  PlatformNeedStanding,
  PlatformStanding,
  PlatformTraitStanding,
} from './platform-standing.ts';
import { platformTraits, type Platform } from './platform.ts';

/** How a platform stands before it is ranked: its scores, whether its needs are met, its traits, and why it is out. */
export function standingOfPlatform(
  platform: Platform,
  known: KnownOfOrganization,
  choice: PlatformChoice,
  shares: readonly number[],
): Omit<PlatformStanding, 'missing'> {
  const needs = needsOf(platform, known, choice);
  const cells = platformCells(platform, choice, needs);
  const traits = traitsOf(platform, choice);
  const sum = (pick: (cell: PlatformCell) => number): number =>
    Math.min(
      100,
      cells.reduce((total, cell, at) => total + pick(cell) * (shares[at] ?? 0), 0),
    );
  return {
    platform: platform.id,
    rank: null,
    first: null,
    score: sum(({ points }) => points),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    cells,
    needs,
    traits,
    exclusions: exclusionsOf({ cells, needs, traits }, choice),
  };
}

function answerOf(choice: PlatformChoice, platform: string, about: string): boolean | null {
  return choice.answers.findLast((answer) => answer.platform === platform && answer.about === about)?.holds ?? null;
}

function needsOf({ id, needs }: Platform, known: KnownOfOrganization, choice: PlatformChoice): PlatformNeedStanding[] {
  return needs.map((need) => {
    const { state, code, needed, found } = checkStanding(need.check, known);
    const answer = answerOf(choice, id, need.id);
    const distance = { needed, found, unverified: need.basis === 'recalled' };
    return answer === null
      ? { need: need.id, state, code, ...distance }
      : { need: need.id, state: answer ? 'met' : 'unmet', code: null, ...distance };
  });
}

function traitsOf({ id, traits }: Platform, choice: PlatformChoice): PlatformTraitStanding[] {
  return platformTraits.map((trait) => {
    const text = traits.find((each) => each.trait === trait);
    const answer = answerOf(choice, id, trait);
    if (answer !== null) return { trait, holds: answer, answered: true, unverified: false };
    return { trait, holds: text?.holds ?? null, answered: false, unverified: text?.basis === 'recalled' };
  });
}

type Judged = Pick<PlatformStanding, 'cells' | 'needs' | 'traits'>;

/** Why a platform is out. What is not known puts it out only where the choice is strict. */
function exclusionsOf(standing: Judged, choice: PlatformChoice): PlatformExclusion[] {
  const reasons = [
    ...traitExclusions(standing, choice),
    ...scoreExclusions(standing, choice),
    ...(choice.needsMustHold ? needExclusions(standing) : []),
  ];
  return choice.strict ? reasons : reasons.filter(({ code }) => !code.endsWith('Unknown'));
}

function traitExclusions({ traits }: Judged, { mustHaves }: PlatformChoice): PlatformExclusion[] {
  return traits
    .filter(({ trait, holds }) => mustHaves.includes(trait) && holds !== true)
    .map(({ trait, holds, unverified }) => ({
      code: holds === null ? 'traitUnknown' : 'traitLacking',
      at: trait,
      needed: null,
      found: null,
      unverified,
    }));
}

function scoreExclusions({ cells }: Judged, { minimums }: PlatformChoice): PlatformExclusion[] {
  return minimums.flatMap(({ criterion, score: needed }) => {
    const found = cells.find((cell) => cell.criterion === criterion)?.score ?? null;
    if (found !== null && found >= needed) return [];
    const code = found === null ? ('scoreUnknown' as const) : ('scoreBelow' as const);
    return [{ code, at: criterion, needed, found, unverified: false }];
  });
}

function needExclusions({ needs }: Judged): PlatformExclusion[] {
  return needs
    .filter(({ state }) => state !== 'met')
    .map(({ need, state, needed, found, unverified }) => ({
      code: state === 'unknown' ? 'needUnknown' : 'needUnmet',
      at: need,
      needed,
      found,
      unverified,
    }));
}
