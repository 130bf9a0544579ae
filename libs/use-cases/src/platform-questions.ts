import type { PlatformChoice } from './platform-choice.ts';
import type { PlatformQuestion, PlatformStanding } from './platform-standing.ts';

/**
 * What still has to be asked about the platforms that are not out, musts first: of a vendor, which must-haves are unknown or only
 * remembered; of the organization, which needs it does not know about itself.
 */
export function platformQuestions(standings: readonly PlatformStanding[], choice: PlatformChoice): PlatformQuestion[] {
  const questions = standings.flatMap((standing) => [
    ...traitQuestions(standing, choice),
    ...needQuestions(standing, choice),
    ...scoreQuestions(standing, choice),
  ]);
  return questions.sort((a, b) => Number(b.must) - Number(a.must));
}

function traitQuestions({ platform, traits }: PlatformStanding, { mustHaves }: PlatformChoice): PlatformQuestion[] {
  return traits
    .filter(({ trait, holds, unverified }) => mustHaves.includes(trait) && (holds === null || unverified))
    .map(({ trait, holds }) => {
      const code = holds === null ? 'traitUnknown' : 'traitUnverified';
      return { platform, code, at: trait, to: 'vendor', must: true };
    });
}

function needQuestions({ platform, needs }: PlatformStanding, { needsMustHold }: PlatformChoice): PlatformQuestion[] {
  return needs
    .filter(({ state }) => state === 'unknown')
    .map(({ need }) => ({ platform, code: 'needUnknown', at: need, to: 'organization', must: needsMustHold }));
}

function scoreQuestions({ platform, cells }: PlatformStanding, { minimums }: PlatformChoice): PlatformQuestion[] {
  return cells
    .filter(({ score }) => score === null)
    .map(({ criterion }) => {
      const must = minimums.some((minimum) => minimum.criterion === criterion);
      return { platform, code: 'scoreUnknown', at: criterion, to: 'vendor', must };
    });
}
