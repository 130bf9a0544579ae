import fc from 'fast-check';
import { valueOf } from '@peerway/organization';
import type {
  FactInput,
  FindingOut,
  PatternInput,
  PrerequisiteCheck,
  QuestionInput,
  UseCase,
  UseCaseAlternatives,
} from '@peerway/use-cases';

/** What is known of an organization, as a verdict takes it. */
export interface KnownOrganization {
  readonly facts: readonly FactInput[];
  readonly findings: readonly FindingOut[];
  readonly patterns: readonly PatternInput[];
  readonly questions: readonly QuestionInput[];
}

/** Every check that bears on a use case: those of its prerequisites and those of its alternatives. */
export function checksOf(useCase: UseCase, content: UseCaseAlternatives | undefined): [string, PrerequisiteCheck][] {
  const alternatives = content?.alternatives.flatMap(({ sufficientChecks }) => sufficientChecks) ?? [];
  return [...useCase.prerequisites, ...alternatives].map(({ id, check }) => [id, check]);
}

/**
 * Any organization, as far as the use case asks about it: facts, levels, what was found out, readiness. Some are drawn luckier
 * than others, since out of pure chance hardly any would come near to P2P.
 */
export function anyOrganization(
  useCase: UseCase,
  content: UseCaseAlternatives | undefined,
): fc.Arbitrary<KnownOrganization> {
  return fc.constantFrom(0, 3, 30).chain((luck) => organizationWith(luck, useCase, content));
}

function organizationWith(
  luck: number,
  useCase: UseCase,
  content: UseCaseAlternatives | undefined,
): fc.Arbitrary<KnownOrganization> {
  const checks = checksOf(useCase, content);
  const subjects = (kind: string): string[] => [
    ...new Set(checks.flatMap(([, check]) => (check.kind === kind && check.subject ? [check.subject] : []))),
  ];
  return fc.record({
    facts: fc.tuple(...subjects('inventory').map((fact) => anyFact(fact, checks))),
    questions: fc.tuple(...subjects('question').map(anyLevel)),
    findings: fc
      .tuple(...checks.map(([id], at) => anyFinding(useCase.id, id, at < useCase.prerequisites.length ? luck : -luck)))
      .map((findings) => findings.filter(({ state }) => state !== null)),
    patterns: fc.tuple(...useCase.patterns.map((pattern) => anyPattern(pattern, Math.min(60, 20 * luck)))),
  });
}

function anyFact(fact: string, checks: readonly [string, PrerequisiteCheck][]): fc.Arbitrary<FactInput> {
  const of = checks.flatMap(([, check]) => (check.subject === fact ? [check] : []));
  const choices = [...new Set(of.flatMap(({ choice }) => (choice === null ? [] : [choice])))];
  const value = fc.oneof(
    ...(of.some(({ flag }) => flag !== null) ? [fc.boolean().map((flag) => valueOf({ flag }))] : []),
    ...(choices.length > 0 ? [fc.subarray(choices).map((some) => valueOf({ choices: some }))] : []),
    fc.integer({ min: 0, max: 200 }).map((number) => valueOf({ number })),
  );
  return fc
    .option(value)
    .map((known) => ({ fact, state: known === null ? ('unknown' as const) : ('known' as const), value: known }));
}

function anyLevel(question: string): fc.Arbitrary<QuestionInput> {
  return fc.option(fc.integer({ min: 10, max: 50 })).map((tenths) => ({
    question,
    level: tenths === null ? null : tenths / 10,
  }));
}

/** Luck is that a prerequisite is met; with alternatives to peers (below nought) it is that they do not suffice. */
function anyFinding(useCase: string, prerequisite: string, luck: number): fc.Arbitrary<FindingOut> {
  const states = fc.oneof(
    { weight: 2 + Math.max(0, luck), arbitrary: fc.constant('met' as const) },
    { weight: 1 + Math.max(0, -luck), arbitrary: fc.constant('unmet' as const) },
    { weight: 1, arbitrary: fc.constant('doesNotApply' as const) },
    { weight: 2, arbitrary: fc.constant(null) },
  );
  return states.map((state) => ({ useCase, prerequisite, state, threshold: null, reason: null, day: null }));
}

function anyPattern(pattern: PatternInput['pattern'], least: number): fc.Arbitrary<PatternInput> {
  const drawn = fc.record({ score: fc.integer({ min: least, max: 100 }), spread: fc.integer({ min: 0, max: 20 }) });
  return fc.option(drawn, { freq: 5 + least }).map((figure) => {
    if (figure === null) return { pattern, score: null, low: null, high: null };
    const { score, spread } = figure;
    return { pattern, score, low: Math.max(0, score - spread), high: Math.min(100, score + spread) };
  });
}
