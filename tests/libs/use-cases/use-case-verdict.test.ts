import { describe, expect, it } from 'vitest';
import { overallVerdict, UseCaseVerdict, verdict } from '@peerway/use-cases';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { checksOf } from './any-organization.ts';
import { knownOf, organizations, type ExpectedVerdict, type MadeOrganization } from './organizations.ts';

const judgements = organizations.flatMap((organization) =>
  organization.verdicts.map((expected) => ({ organization, expected })),
);

function judged(organization: MadeOrganization, expected: ExpectedVerdict): UseCaseVerdict {
  const useCase = useCases.find(({ id }) => id === expected.useCase)!;
  const known = knownOf(organization, expected);
  return verdict(useCase, known, known, { alternatives: useCaseAlternatives });
}

describe('what common sense says about made-up organizations', () => {
  it.each(
    judgements.map(({ organization, expected }) => [organization.name, expected.useCase, organization, expected]),
  )('is said of %s and %s, or the difference is known', (_name, _useCase, organization, expected) => {
    const { kind, alternative } = judged(organization, expected);
    const { kind: kindHere, alternative: insteadHere } = expected.differs ?? {
      kind: expected.expected,
      alternative: expected.alternative,
    };
    expect([kind, alternative?.kind ?? null], expected.because).toEqual([kindHere, insteadHere]);
    if (expected.differs) expect([kindHere, insteadHere]).not.toEqual([expected.expected, expected.alternative]);
  });

  it('is asked of more than twenty organizations, of every kind of verdict, and differs in few', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(20);
    const kinds = new Set(judgements.map(({ expected }) => expected.expected));
    expect([...kinds].sort()).toEqual(['hybrid', 'notP2p', 'p2p', 'undecided']);
    expect(judgements.filter(({ expected }) => expected.differs).length).toBeLessThanOrEqual(2);
  });

  it('speaks only of checks that the use case has', () => {
    for (const { organization, expected } of judgements) {
      const content = useCaseAlternatives.find(({ useCase }) => useCase === expected.useCase);
      const useCase = useCases.find(({ id }) => id === expected.useCase)!;
      const ids = checksOf(useCase, content).map(([id]) => id);
      expect(ids, organization.name).toEqual(expect.arrayContaining(Object.keys(expected.found)));
    }
  });
});

describe('the value of a verdict', () => {
  it('is the one that its schema describes, for every organization', () => {
    for (const { organization, expected } of judgements) {
      const value = judged(organization, expected);
      expect(UseCaseVerdict.parse(value)).toEqual(value);
    }
  });

  it('names what would have to change, with how far it is', () => {
    const studio = organizations.find(({ name }) => name === 'A game studio with its own models')!;
    expect(judged(studio, studio.verdicts[0]!).wouldChange).toMatchObject([
      { code: 'raiseReadiness', at: 'content-distribution', stops: 'notP2p', needed: 60, found: 38 },
    ]);
    const bank = organizations.find(({ name }) => name === 'A regional bank')!;
    expect(judged(bank, bank.verdicts[0]!).wouldChange).toContainEqual({
      code: 'meetPrerequisite',
      at: 'technical-1',
      alternative: null,
      stops: 'notP2p',
      needed: 3,
      found: 1.8,
    });
  });
});

describe('the verdict on the organization', () => {
  it('is that of its best placed use case, and says what became of the first in the ranking', () => {
    const verdicts = [
      { useCase: 'a', kind: 'notP2p' as const },
      { useCase: 'b', kind: 'hybrid' as const },
      { useCase: 'c', kind: 'hybrid' as const },
    ];
    expect(overallVerdict(verdicts, ['a', 'c', 'b'])).toMatchObject({
      kind: 'hybrid',
      lead: 'c',
      first: 'a',
      firstKind: 'notP2p',
      hybrid: ['c', 'b'],
    });
  });
});
