import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  CaseProfile,
  caseProfileOf,
  type CaseStudy,
  profileFindings,
  SimilarCase,
  similarCases,
  similarCasesDerivation,
} from '@peerway/case-studies';
import { Derivation, type DerivationInput, Finding } from '@peerway/kernel';
import { industriesIn, inventoryFactsIn } from '@peerway/organization/content';
import type { MemberAccess } from '../access/access.ts';
import { today } from '../assessment/round-state.ts';
import { type LatestResult, latestResult, standingOf } from '../assessment/standing.ts';
import { typeOf } from '../graphql/type-of.ts';
import { derivationIn } from '../language/derivation-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { inventoryOf } from '../organization/inventory-of.ts';
import { type LookedFor, lookedFor } from '../use-cases/looked-for.ts';
import { type ImpliedConstraint, impliedConstraints } from './implied-constraints.ts';
import { similarLimit, type SimilarWanted } from './similar-wanted.ts';
import { workspaceLibrary } from './workspace-library.ts';

export const SimilarCaseType = typeOf(SimilarCase, 'output');
const CaseProfileType = typeOf(CaseProfile, 'output');
const DerivationType = typeOf(Derivation, 'output');
const FindingType = typeOf(Finding, 'output');

/** A similar case with the case itself, for the fields that tell of it. */
export interface NearCase extends SimilarCase {
  readonly study: CaseStudy;
}

@ObjectType({
  description: 'The cases most like an organization, some that did not last among them, and where that comes from.',
})
export class SimilarCases {
  @Field(() => [SimilarCaseType], {
    description: 'The cases, the nearest first; at least a third of them did not last.',
  })
  similar: NearCase[];

  @Field(() => Int, { description: 'How many cases were compared.' })
  compared: number;

  @Field(() => CaseProfileType, {
    description: 'What is known of the organization, as the cases were compared with it.',
  })
  profileUsed: CaseProfile;

  @Field(() => [FindingType], { description: 'What is not known of the organization: say it to get nearer cases.' })
  findings: Finding[];

  @Field(() => DerivationType, { description: 'Where the likeness comes from.' })
  derivation: Derivation;
}

/** What is compared: an engagement, for somebody, with so many cases in return. */
export interface Likeness extends SimilarWanted {
  readonly engagement: string;
}

/**
 * The cases most like the organization of an engagement, by its profile, its inventory and what the member may see of its
 * readiness: no figure that is hidden from the member has any part in it.
 */
export async function similarToEngagement(
  em: EntityManager,
  access: MemberAccess,
  { engagement, ...wanted }: Likeness,
): Promise<SimilarCases> {
  const { organizationId, profile } = await standingOf(em, access, engagement);
  const result = await latestResult(em, access, engagement);
  const implied = impliedConstraints(profile.industry, await inventoryOf(em, organizationId));
  const known = caseProfileOf({
    industry: profile.industry,
    employees: profile.employees,
    countries: profile.countries,
    constraints: [...new Set(implied.map(({ constraint }) => constraint))],
    ...scoresOf(result),
  });
  const looked = await lookedFor(em, access, engagement);
  const profileUsed = withWanted(withLooked(known, looked), wanted);
  const { cases } = await workspaceLibrary(em, access.workspaceId ?? '');
  const studies = new Map(cases.map(({ study }) => [study.id, study]));
  const similar = similarCases(profileUsed, [...studies.values()], { limit: similarLimit(wanted) }).flatMap((each) => {
    const study = studies.get(each.caseId);
    return study ? [{ ...each, study }] : [];
  });
  const derivation = traced(similarCasesDerivation(profileUsed, studies.size), { implied, result, looked });
  return {
    similar,
    compared: studies.size,
    profileUsed,
    findings: profileFindings(profileUsed),
    derivation: derivationIn(languageHere(), derivation),
  };
}

/** The profile with what the engagement has weighed and compared in place of what the organization is readiest for. */
function withLooked(known: CaseProfile, { patterns, levers }: LookedFor): CaseProfile {
  return {
    ...known,
    patterns: patterns.length > 0 ? patterns : known.patterns,
    levers: levers.length > 0 ? levers : known.levers,
  };
}

/** The profile with what a stage is about in place of what the organization is readiest for. */
function withWanted(known: CaseProfile, { patterns, levers }: SimilarWanted): CaseProfile {
  return {
    ...known,
    patterns: patterns?.length ? patterns.map((pattern) => ({ pattern, weight: 1 })) : known.patterns,
    levers: levers?.length ? levers : known.levers,
  };
}

/** A hidden figure is null, and null says nothing. */
function scoresOf(
  result: LatestResult | null,
): Pick<Parameters<typeof caseProfileOf>[0], 'patternScores' | 'dimensionGaps'> {
  if (!result) return {};
  const { patterns, dimensions } = result.readiness;
  return {
    patternScores: patterns.map(({ pattern, figure }) => ({ pattern, score: figure.score })),
    dimensionGaps: dimensions.map(({ dimension, gap }) => ({ dimension, gap })),
  };
}

/** Each input with what stands behind it: the facts or the industry that point to a circumstance, the round that was answered. */
function traced(
  derivation: Derivation,
  {
    implied,
    result,
    looked,
  }: {
    readonly implied: readonly ImpliedConstraint[];
    readonly result: LatestResult | null;
    readonly looked: LookedFor;
  },
): Derivation {
  const language = languageHere();
  const names = new Map([...inventoryFactsIn(language), ...industriesIn(language)].map(({ id, name }) => [id, name]));
  const facts = Map.groupBy(implied, ({ constraint }) => `constraint: ${constraint.replaceAll('-', ' ')}`);
  const inputs = derivation.inputs.map((input): DerivationInput => {
    const reasons = facts.get(input.name);
    if (reasons) {
      const source = reasons.map(({ because }) => names.get(because) ?? because).join('; ');
      return { ...input, origin: 'measured', source };
    }
    if (input.name.startsWith('pattern: ') && looked.patterns.length > 0)
      return { ...input, origin: 'computed', source: 'the use cases that come first' };
    if (input.name.startsWith('lever: ') && looked.levers.length > 0)
      return { ...input, origin: 'computed', source: 'the weighing of the goals' };
    return input.origin === 'answers' && result ? { ...input, source: result.round.name } : input;
  });
  return { ...derivation, inputs, date: today() };
}
