import { levers, patterns, type Derivation, type DerivationInput } from '@peerway/kernel';
import { wilsonInterval } from '@peerway/statistics';
import { type BaseRate, type BaseRateBy, baseRateGroups, type StatusCount } from './base-rate.ts';
import type { CaseStudy } from './case-study.ts';
import { caseConstraints, caseRegions, caseSizes, caseStatuses } from './case-words.ts';

/** The groups that there are, even when no case is in them; industries are an open list. */
const closedLists: Readonly<Record<BaseRateBy, readonly string[]>> = {
  pattern: patterns,
  lever: levers,
  industry: [],
  size: caseSizes,
  region: caseRegions,
  constraint: caseConstraints,
  all: ['all'],
};

/**
 * How many of the cases here are still running, by group: "of 21 shared-ledger cases, n were still running when last
 * documented", with the 95 % interval of Wilson (1927).
 *
 * A case is counted once in each group it belongs to, so the groups of a case with two patterns overlap, and the sum over
 * groups can exceed the number of cases. Groups with most cases stand first, then by name; a group without a case has no rate
 * and says NO_CASES. A case that does not say its value is in no group. Scenarios cannot be given: nobody lived through them.
 *
 * @throws RangeError for a group that there is none of.
 * @example
 * baseRates(caseStudies, 'all').map(({ cases, running }) => [cases, running]); // => [[86, 44]]
 */
export function baseRates(studies: readonly CaseStudy[], by: BaseRateBy): BaseRate[] {
  if (!baseRateGroups.includes(by))
    throw new RangeError(`Cases are counted by ${baseRateGroups.join(', ')}; not by "${String(by)}".`);
  const groups = new Map<string, CaseStudy[]>(closedLists[by].map((value) => [value, []]));
  for (const study of studies)
    for (const value of new Set(groupsOf(study, by)))
      if (typeof value === 'string') groups.set(value, [...(groups.get(value) ?? []), study]);
  return [...groups]
    .map(([value, members]) => baseRate(by, value, members))
    .sort((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1));
}

/**
 * How many of some cases came to each end, every status once and in the order of `caseStatuses`.
 *
 * @example
 * statusCounts(caseStudies)[0]; // => { status: 'running', count: 44 }
 */
export function statusCounts(studies: readonly CaseStudy[]): StatusCount[] {
  return caseStatuses.map((status) => ({ status, count: studies.filter((study) => study.status === status).length }));
}

function groupsOf(study: CaseStudy, by: BaseRateBy): readonly string[] {
  switch (by) {
    case 'pattern':
      return study.patterns;
    case 'lever':
      return study.levers;
    case 'industry':
      return [study.industry];
    case 'size':
      return [study.organizationSize];
    case 'region':
      return study.regions;
    case 'constraint':
      return study.constraints;
    case 'all':
      return ['all'];
  }
}

function baseRate(by: BaseRateBy, value: string, members: readonly CaseStudy[]): BaseRate {
  const cases = members.length;
  const byStatus = statusCounts(members);
  const running = byStatus.find(({ status }) => status === 'running')?.count ?? 0;
  const known = cases > 0 ? { rate: running / cases, interval: wilsonInterval(running, cases), reason: null } : nothing;
  const counted = { by, value, cases, byStatus, running, ...known };
  return { ...counted, derivation: derivationOf(counted) };
}

const nothing = { rate: null, interval: null, reason: 'NO_CASES' } as const;

function derivationOf({
  by,
  value,
  cases,
  byStatus,
  rate,
  interval,
  reason,
}: Omit<BaseRate, 'derivation'>): Derivation {
  const ends = interval
    ? [input('95 % interval, low end', interval.low, 'share'), input('95 % interval, high end', interval.high, 'share')]
    : [];
  return {
    figure: `baseRate:${by}:${value}`,
    name: `Still running when last documented: ${value.replaceAll('-', ' ')}`,
    value: rate,
    text: reason,
    unit: 'share',
    method: 'Share of the cases in the library, with the 95 % score interval',
    methodVersion: '1',
    formula:
      'rate = cases still running when last documented / cases; interval: Wilson, 95 %, without continuity correction',
    reference: 'Wilson 1927.',
    page: 'base-rates',
    inputs: [
      input('cases', cases, 'cases'),
      ...byStatus.map(({ status, count }) => input(status, count, 'cases')),
      ...ends,
    ],
    content: 'the case library: a collection, not a random sample',
    seed: null,
    date: null,
    findings: [
      'NOT_A_RANDOM_SAMPLE',
      ...(by === 'all' || by === 'industry' || by === 'size' ? [] : ['GROUPS_OVERLAP']),
      ...(reason ? [reason] : []),
    ],
  };
}

function input(name: string, value: number, unit: string): DerivationInput {
  return {
    name,
    value,
    text: null,
    unit,
    weight: null,
    origin: 'computed',
    source: 'the case library',
    date: null,
    figure: null,
  };
}
