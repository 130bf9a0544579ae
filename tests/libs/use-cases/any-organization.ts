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

/** Any organization, as far as the use case asks about it: facts, levels, what was found out, readiness. */
export function anyOrganization(
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
      .tuple(...checks.map(([id]) => anyFinding(useCase.id, id)))
      .map((findings) => findings.filter(({ state }) => state !== null)),
    patterns: fc.tuple(...useCase.patterns.map(anyPattern)),
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

function anyFinding(useCase: string, prerequisite: string): fc.Arbitrary<FindingOut> {
  return fc.constantFrom('met', 'met', 'unmet', 'doesNotApply', null, null).map((state) => ({
    useCase,
    prerequisite,
    state,
    threshold: null,
    reason: null,
    day: null,
  }));
}

function anyPattern(pattern: PatternInput['pattern']): fc.Arbitrary<PatternInput> {
  return fc
    .option(fc.record({ score: fc.integer({ min: 0, max: 100 }), spread: fc.integer({ min: 0, max: 20 }) }))
    .map((drawn) =>
      drawn === null
        ? { pattern, score: null, low: null, high: null }
        : {
            pattern,
            score: drawn.score,
            low: Math.max(0, drawn.score - drawn.spread),
            high: Math.min(100, drawn.score + drawn.spread),
          },
    );
}
