import { latestBank } from '@peerway/assessment/content';
import { caseStudies } from '@peerway/case-studies/content';
import { inventoryFacts } from '@peerway/organization/content';
import {
  Platform,
  platformCriteria,
  UseCase,
  UseCaseAlternatives,
  type Prerequisite,
  type PrerequisiteCheck,
} from '@peerway/use-cases';
import { platforms, useCases } from '@peerway/use-cases/content';

const facts = new Map(inventoryFacts.map((fact) => [fact.id, fact]));
const questionIds = new Set(latestBank.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)));
const caseIds = new Set(caseStudies.map(({ id }) => id));
const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
const useCaseById = new Map(useCases.map((useCase) => [useCase.id, useCase]));

/** The entries that stand in a list more than once. */
function twice(list: readonly string[]): string[] {
  return list.filter((entry, at) => list.indexOf(entry) < at);
}

function formFaults(issues: readonly { path: readonly PropertyKey[] }[]): string[] {
  return issues.map(({ path }) => `FORM ${path.map(String).join('.')}`);
}

/** What is wrong with a use case, as "CODE field", or "FORM field" where it has not even the right form. */
export function useCaseFaults(content: unknown): string[] {
  const { data, error } = UseCase.safeParse(content);
  if (!data) return formFaults(error.issues);
  const parts = [data.prerequisites, data.benefitDrivers, data.risks, data.kpis];
  return [
    ...(data.levers.includes(data.primaryLever) ? [] : ['NO_LEVER primaryLever']),
    ...parts.flatMap((list) => twice(list.map(({ id }) => id)).map((id) => `TWICE ${id}`)),
    ...[data.levers, data.patterns, data.platforms, data.cases]
      .flatMap((list) => twice(list))
      .map((id) => `TWICE ${id}`),
    ...data.platforms.flatMap((id) => {
      const platform = platformById.get(id);
      if (!platform) return [`DANGLING platforms ${id}`];
      return platform.useCases.includes(data.id) ? [] : [`ONE_WAY platforms ${id}`];
    }),
    ...data.cases.filter((id) => !caseIds.has(id)).map((id) => `DANGLING cases ${id}`),
    ...data.prerequisites.flatMap(prerequisiteFaults),
    ...effortFaults(data),
    ...stageFaults(data),
    ...evidenceFaults(data),
    ...(data.kpis.filter(({ lead }) => lead).length === 1 ? [] : ['NO_LEAD kpis']),
  ];
}

function prerequisiteFaults({ id, kind, check }: Prerequisite): string[] {
  return [...(id.startsWith(`${kind}-`) ? [] : [`KIND ${id}`]), ...checkFaults(check).map((code) => `${code} ${id}`)];
}

/** What is wrong with a check: it names nothing, or its operator does not fit what it names. */
export function checkFaults(check: PrerequisiteCheck): string[] {
  const expected = [check.flag, check.number, check.choice].filter((each) => each !== null).length;
  if (check.kind === 'ask') {
    const isPlain = check.subject === null && check.operator === null && expected === 0;
    return [...(isPlain ? [] : ['MIXED']), ...(check.ask?.endsWith('?') ? [] : ['NO_QUESTION'])];
  }
  if (check.ask !== null) return ['MIXED'];
  return check.kind === 'question' ? questionFaults(check, expected) : factFaults(check, expected);
}

function questionFaults({ subject, operator, number }: PrerequisiteCheck, expected: number): string[] {
  if (!questionIds.has(subject ?? '')) return ['DANGLING'];
  if (operator !== 'atLeast' || number === null || expected !== 1) return ['OPERATOR'];
  return Number.isInteger(number) && number >= 1 && number <= 5 ? [] : ['LEVEL'];
}

function factFaults({ subject, operator, flag, number, choice }: PrerequisiteCheck, expected: number): string[] {
  const fact = facts.get(subject ?? '');
  if (!fact) return ['DANGLING'];
  if (operator === 'known') return expected === 0 ? [] : ['OPERATOR'];
  if (expected !== 1) return ['OPERATOR'];
  const offers = fact.options.some(({ id }) => id === choice);
  switch (fact.type) {
    case 'boolean':
      return operator === 'is' && flag !== null ? [] : ['OPERATOR'];
    case 'number': {
      if (operator !== 'atLeast' || number === null || fact.range === null) return ['OPERATOR'];
      return number >= fact.range.minimum && number <= fact.range.maximum ? [] : ['RANGE'];
    }
    default: {
      if (operator !== (fact.type === 'list' ? 'includes' : 'is') || choice === null) return ['OPERATOR'];
      return offers ? [] : ['OPTION'];
    }
  }
}

function effortFaults({ effort }: UseCase): string[] {
  const sizes = [effort.small, effort.medium, effort.large].map(({ personWeeks }) => personWeeks.likely);
  return sizes.every((likely, at) => likely >= (sizes[at - 1] ?? 0)) ? [] : ['SHRINKS effort'];
}

function stageFaults({ rolloutStages, kpis }: UseCase): string[] {
  const inOrder = rolloutStages.every(({ order }, at) => order === at + 1);
  const named = new Set(kpis.map(({ name }) => name));
  return [
    ...(inOrder ? [] : ['ORDER rolloutStages']),
    ...rolloutStages.flatMap(({ leadKpi }, at) =>
      leadKpi === null || named.has(leadKpi) ? [] : [`DANGLING rolloutStages.${at}.leadKpi`],
    ),
  ];
}

/** What was seen names where. */
function evidenceFaults({ evidence }: UseCase): string[] {
  return evidence.flatMap(({ basis, title, url }, at) =>
    basis !== 'seen' || (title !== null && url !== null) ? [] : [`NO_SOURCE evidence.${at}`],
  );
}

/** What is wrong with a platform. */
export function platformFaults(content: unknown): string[] {
  const { data, error } = Platform.safeParse(content);
  if (!data) return formFaults(error.issues);
  const scored = data.scores.map(({ criterion }) => criterion);
  return [
    ...(platformCriteria.every((criterion) => scored.includes(criterion)) ? [] : ['UNSCORED scores']),
    ...[scored, data.useCases, data.patterns, data.needs.map(({ id }) => id), data.traits.map(({ trait }) => trait)]
      .flatMap((list) => twice(list))
      .map((id) => `TWICE ${id}`),
    ...data.useCases.flatMap((id) => {
      const useCase = useCaseById.get(id);
      if (!useCase) return [`DANGLING useCases ${id}`];
      return useCase.platforms.includes(data.id) ? [] : [`ONE_WAY useCases ${id}`];
    }),
    ...data.needs.flatMap(({ id, check }) => checkFaults(check).map((code) => `${code} ${id}`)),
    ...unsaid(data),
  ];
}

/** Traits and needs that quote words which the platform's own text does not have, or call them surer than the text does. */
function unsaid(platform: Platform): string[] {
  const lines = saidOf(platform);
  const claims = [
    ...platform.traits.map(({ trait, because, basis }) => ({ at: trait, because, basis })),
    ...platform.needs.map(({ id, because, basis }) => ({ at: id, because, basis })),
  ];
  return claims.flatMap(({ at, because, basis }) => {
    const sources = lines.filter(({ text }) => text.includes(because));
    if (sources.length === 0) return [`UNSAID ${at}`];
    return sources.some((line) => line.basis === basis) ? [] : [`BASIS ${at}`];
  });
}

/** Every line of a platform's own text with its basis; what has none of its own is our reading. */
function saidOf(platform: Platform): { text: string; basis: string }[] {
  const said = [
    ...[platform.licence, platform.steward, platform.encryption, platform.identity, platform.audit],
    ...[platform.operatingSystems, platform.languages, platform.protocols, platform.identityIntegration],
    ...[platform.observability, platform.operationsBurden, ...platform.scalability, ...platform.limitations],
    ...platform.notableUsers,
  ].map(({ fact, basis }) => ({ text: fact, basis: basis as string }));
  const read = [platform.architecture, platform.architectureNote, platform.kind, platform.maturity];
  return [
    ...said,
    ...read.map((text) => ({ text, basis: 'expertDefault' })),
    ...platform.scores.map(({ reason, basis }) => ({ text: reason, basis })),
  ];
}

/** What is wrong with the alternatives of a use case. */
export function alternativeFaults(content: unknown): string[] {
  const { data, error } = UseCaseAlternatives.safeParse(content);
  if (!data) return formFaults(error.issues);
  const useCase = useCaseById.get(data.useCase);
  if (!useCase) return [`DANGLING useCase ${data.useCase}`];
  const prerequisites = new Map(useCase.prerequisites.map(({ id, check }) => [id, check.subject]));
  const asked = new Set(prerequisites.values());
  const checks = data.alternatives.flatMap(({ sufficientChecks }) => sufficientChecks);
  return [
    ...data.neededForP2p.filter((id) => !prerequisites.has(id)).map((id) => `DANGLING neededForP2p ${id}`),
    ...twice(data.neededForP2p).map((id) => `TWICE ${id}`),
    ...twice(data.alternatives.map(({ kind }) => kind)).map((id) => `TWICE ${id}`),
    ...twice([...checks.map(({ id }) => id), ...prerequisites.keys()]).map((id) => `TWICE ${id}`),
    ...checks.flatMap(({ id, check }) => checkFaults(check).map((code) => `${code} ${id}`)),
    // What speaks for peers must not speak for the alternative too, or a verdict would not be monotone.
    ...checks
      .filter(({ check }) => check.kind === 'question' || (check.subject !== null && asked.has(check.subject)))
      .map(({ id }) => `TWO_EDGED ${id}`),
  ];
}
