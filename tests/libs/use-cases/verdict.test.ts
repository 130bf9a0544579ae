import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { useCaseVerdictKinds, verdict, type FindingOut, type UseCase, type UseCaseVerdict } from '@peerway/use-cases';
import { anyOrganization, checksOf, type KnownOrganization } from './any-organization.ts';

const contentOf = (useCase: UseCase) => useCaseAlternatives.find((each) => each.useCase === useCase.id);

function judged(useCase: UseCase, { facts, findings, patterns, questions }: KnownOrganization): UseCaseVerdict {
  return verdict(useCase, { facts, findings }, { patterns, questions }, { alternatives: useCaseAlternatives });
}

function height(useCase: UseCase, organization: KnownOrganization): number {
  return useCaseVerdictKinds.indexOf(judged(useCase, organization).kind);
}

/** A use case of the catalogue with an organization, and one thing in it that may be changed. */
const anyCase = fc.constantFrom(...useCases).chain((useCase) =>
  fc.record({
    useCase: fc.constant(useCase),
    organization: anyOrganization(useCase, contentOf(useCase)),
    turn: fc.nat(1000),
  }),
);

const runs = { numRuns: 600 };

function found(organization: KnownOrganization, useCase: string, id: string, state: FindingOut['state']) {
  const rest = organization.findings.filter(({ prerequisite }) => prerequisite !== id);
  const finding: FindingOut = { useCase, prerequisite: id, state, threshold: null, reason: null, day: null };
  // A check without a finding goes by the inventory; these organizations then know nothing, so that it is unknown.
  return state === null
    ? { ...organization, findings: rest, facts: [], questions: [] }
    : { ...organization, findings: [...rest, finding] };
}

describe('the verdict on a use case is monotone', () => {
  it('never rises when a prerequisite turns from met to unmet, nor falls the other way', () => {
    fc.assert(
      fc.property(anyCase, ({ useCase, organization, turn }) => {
        const { id } = useCase.prerequisites[turn % useCase.prerequisites.length]!;
        const met = height(useCase, found(organization, useCase.id, id, 'met'));
        expect(height(useCase, found(organization, useCase.id, id, 'unmet'))).toBeLessThanOrEqual(met);
      }),
      runs,
    );
  });

  it('never rises when a prerequisite turns from met to unknown, or from unknown to unmet', () => {
    fc.assert(
      fc.property(anyCase, ({ useCase, organization, turn }) => {
        const blank = { ...organization, facts: [], questions: [] };
        const { id } = useCase.prerequisites[turn % useCase.prerequisites.length]!;
        const unknown = height(useCase, found(blank, useCase.id, id, null));
        expect(height(useCase, found(blank, useCase.id, id, 'met'))).toBeGreaterThanOrEqual(unknown);
        expect(height(useCase, found(blank, useCase.id, id, 'doesNotApply'))).toBeGreaterThanOrEqual(unknown);
        expect(height(useCase, found(blank, useCase.id, id, 'unmet'))).toBeLessThanOrEqual(unknown);
      }),
      runs,
    );
  });

  it('never rises when readiness for a pattern falls, by as little or as much as may be', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 100 }), ({ useCase, organization, turn }, drop) => {
        const at = turn % organization.patterns.length;
        const patterns = organization.patterns.map((pattern, place) =>
          place === at && pattern.score !== null && pattern.low !== null
            ? { ...pattern, score: Math.max(0, pattern.score - drop), low: Math.max(0, pattern.low - drop) }
            : pattern,
        );
        const before = height(useCase, organization);
        expect(height(useCase, { ...organization, patterns })).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });

  it('never rises when a level of the questionnaire falls: a worse network is never better', () => {
    const asked = useCases.filter((useCase) =>
      checksOf(useCase, contentOf(useCase)).some(([, c]) => c.kind === 'question'),
    );
    const anyAsked = fc.constantFrom(...asked).chain((useCase) =>
      fc.record({
        useCase: fc.constant(useCase),
        organization: anyOrganization(useCase, contentOf(useCase)),
        turn: fc.nat(1000),
      }),
    );
    fc.assert(
      fc.property(anyAsked, fc.integer({ min: 1, max: 40 }), ({ useCase, organization, turn }, drop) => {
        const at = turn % organization.questions.length;
        const questions = organization.questions.map((question, place) =>
          place === at && question.level !== null
            ? { ...question, level: Math.max(1, question.level - drop / 10) }
            : question,
        );
        const before = height(useCase, organization);
        expect(height(useCase, { ...organization, questions })).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });

  it('never rises when a fact of the inventory that a prerequisite asks for turns against it', () => {
    fc.assert(
      fc.property(anyCase, ({ useCase, organization, turn }) => {
        const checks = useCase.prerequisites.flatMap(({ check }) => (check.kind === 'inventory' ? [check] : []));
        const check = checks[turn % Math.max(1, checks.length)];
        const before = height(useCase, organization);
        const facts = organization.facts.map((fact) => {
          if (!check || fact.fact !== check.subject || fact.value === null) return fact;
          const { flag, choices, number } = fact.value;
          const value = {
            ...fact.value,
            flag: flag === null ? null : check.flag === null ? flag : !check.flag,
            choices: choices?.filter((choice) => choice !== check.choice) ?? null,
            number: number === null ? null : Math.min(number, (check.number ?? 1) - 1),
          };
          return { ...fact, value };
        });
        expect(height(useCase, { ...organization, facts })).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });

  it('never rises when an alternative without peers turns out to be enough', () => {
    const withAlternatives = useCases.filter((useCase) => contentOf(useCase));
    const any = fc.constantFrom(...withAlternatives).chain((useCase) =>
      fc.record({
        useCase: fc.constant(useCase),
        organization: anyOrganization(useCase, contentOf(useCase)),
        turn: fc.nat(1000),
      }),
    );
    fc.assert(
      fc.property(any, ({ useCase, organization, turn }) => {
        const checks = contentOf(useCase)!.alternatives.flatMap(({ sufficientChecks }) => sufficientChecks);
        const { id } = checks[turn % checks.length]!;
        const not = height(useCase, found(organization, useCase.id, id, 'unmet'));
        expect(height(useCase, found(organization, useCase.id, id, 'met'))).toBeLessThanOrEqual(not);
      }),
      runs,
    );
  });
});

describe('the conditions of a use case', () => {
  const mesh = useCases.find(({ id }) => id === 'iot-edge-mesh')!;
  const conditions = ['technical-3', 'technical-4', 'organizational-1', 'organizational-2', 'legal-1', 'legal-2'];

  function withConditions(met: number, unmet: number): UseCaseVerdict['kind'] {
    const states = conditions.map((id, at) => [id, at < met ? 'met' : at < met + unmet ? 'unmet' : null] as const);
    const settled = [
      ...(['technical-1', 'technical-2'] as const).map((id) => [id, 'met'] as const),
      ...contentOf(mesh)!.alternatives.flatMap(({ sufficientChecks }) =>
        sufficientChecks.map(({ id }) => [id, 'unmet'] as const),
      ),
    ];
    const ready = mesh.patterns.map((pattern) => ({ pattern, score: 80, low: 75, high: 85 }));
    const blank: KnownOrganization = { facts: [], questions: [], findings: [], patterns: ready };
    const told = [...settled, ...states].reduce((known, [id, state]) => found(known, mesh.id, id, state), blank);
    return judged(mesh, told).kind;
  }

  it('rule peers out when more than half of them are unmet', () => {
    expect([withConditions(2, 4), withConditions(0, 4), withConditions(3, 3)]).toEqual(['notP2p', 'notP2p', 'hybrid']);
  });

  it('leave it undecided when fewer than half are met, and hold back until three quarters are', () => {
    expect([withConditions(2, 3), withConditions(2, 0), withConditions(3, 0)]).toEqual([
      'undecided',
      'undecided',
      'hybrid',
    ]);
    expect([withConditions(4, 0), withConditions(4, 2), withConditions(5, 1)]).toEqual(['hybrid', 'hybrid', 'p2p']);
  });
});

describe('the verdict on a use case', () => {
  it('is undecided for an organization about which nothing is known, and says what to find out', () => {
    for (const useCase of useCases) {
      const { kind, wouldChange } = judged(useCase, { facts: [], findings: [], patterns: [], questions: [] });
      expect(kind, useCase.id).toBe('undecided');
      expect(wouldChange.map(({ code }) => code)).toContain('findOutReadiness');
    }
  });

  it('is of every kind among the organizations drawn here, so that the properties above say something', () => {
    const drawn = useCases.flatMap((useCase) =>
      fc
        .sample(anyOrganization(useCase, contentOf(useCase)), { numRuns: 60, seed: 7 })
        .map((each) => height(useCase, each)),
    );
    const shares = useCaseVerdictKinds.map((_, at) => drawn.filter((each) => each === at).length / drawn.length);
    expect(Math.min(...shares)).toBeGreaterThan(0.05);
  });

  it('becomes P2P when everything it asks for has changed', () => {
    fc.assert(
      fc.property(anyCase, ({ useCase, organization }) => {
        const { kind, wouldChange } = judged(useCase, organization);
        expect(wouldChange.length === 0).toBe(kind === 'p2p');
        if (!contentOf(useCase)) return;
        const changed = wouldChange.reduce((known, { code, at, alternative, needed }) => {
          if (code !== 'raiseReadiness' && code !== 'findOutReadiness') {
            return found(known, useCase.id, at, alternative === null ? 'met' : 'unmet');
          }
          const rest = known.patterns.filter(({ pattern }) => pattern !== at);
          const pattern = useCase.patterns.find((each) => each === at)!;
          return { ...known, patterns: [...rest, { pattern, score: needed, low: needed, high: needed }] };
        }, organization);
        expect(judged(useCase, changed).kind).toBe('p2p');
      }),
      runs,
    );
  });

  it('names at least one ground that decides, and none that allows less', () => {
    fc.assert(
      fc.property(anyCase, ({ useCase, organization }) => {
        const { kind, reasons, alternative, alternatives } = judged(useCase, organization);
        expect(reasons.filter(({ decides }) => decides).map(({ allows }) => allows)).toContain(kind);
        const least = Math.min(...reasons.map(({ allows }) => useCaseVerdictKinds.indexOf(allows)));
        expect(useCaseVerdictKinds[least]).toBe(kind);
        const cheapest = alternatives.find(({ state }) => state === 'suffices');
        if (cheapest && kind !== 'p2p') expect(alternative).toEqual(cheapest);
        if (kind === 'p2p') expect(alternative).toBeNull();
      }),
      runs,
    );
  });
});
