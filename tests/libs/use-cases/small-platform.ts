import {
  platformCriteria,
  PrerequisiteCheck,
  type Platform,
  type PlatformNeed,
  type PlatformTrait,
} from '@peerway/use-cases';
import { platforms } from '@peerway/use-cases/content';

/** A platform that scores the same on all sides, has no needs and says nothing about its traits, unless told otherwise. */
export function smallPlatform(id: string, score: number, filled: Partial<Platform> = {}): Platform {
  const scores = platformCriteria.map((criterion) => ({
    criterion,
    score,
    reason: `It scores ${String(score)}`,
    basis: 'expertDefault' as const,
  }));
  return { ...platforms[0]!, id, name: id, useCases: ['sync'], scores, needs: [], traits: [], ...filled };
}

/** A trait that a platform's text speaks of. */
export function trait(
  name: PlatformTrait['trait'],
  holds: boolean,
  basis: PlatformTrait['basis'] = 'seen',
): PlatformTrait {
  return { trait: name, holds, because: 'Its text says so', basis };
}

/** A need for single sign-on. */
export const needsSignOn: PlatformNeed = {
  id: 'need-1',
  text: 'Central sign-on',
  because: 'Its text says so',
  check: PrerequisiteCheck.parse({
    kind: 'inventory',
    subject: 'single-sign-on',
    operator: 'is',
    flag: true,
    number: null,
    choice: null,
    ask: null,
  }),
  basis: 'recalled',
};
