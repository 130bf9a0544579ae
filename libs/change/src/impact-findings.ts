import type { Finding } from '@peerway/kernel';
import type { ChangeContext } from './change-context.ts';
import { type ImpactCell, impactByGroup, useCasesOf } from './impacts.ts';
import type { StatedImpact } from './impact.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What is looked through. */
export interface ImpactsLookedAt {
  readonly useCases: readonly Pick<ChangeContext['useCases'][number], 'id'>[];
  readonly groups: readonly Pick<StakeholderGroup, 'id' | 'useCases' | 'representation'>[];
  readonly stated: readonly StatedImpact[];
  readonly cells: readonly ImpactCell[];
}

/** From how many clear changes on a group has much to take at once. */
const manyClear = 5;
/** How far somebody's word is from the proposal before it should have a reason. */
const far = 2;
/** What a works council or a union usually has a say in. */
const coDetermined: ReadonlySet<string> = new Set(['privacy', 'performanceMeasures']);

/**
 * What is amiss with impacts: NO_GROUPS and NO_USE_CASES (nothing can be proposed), REACHES_NOBODY (a use case that no group
 * names), USE_CASE_GONE (a group names a use case that is not chosen), GROUP_GONE (something was stated for a group that is no more),
 * UNCHANGED (nothing changes for a group that a use case reaches), MUCH_AT_ONCE (five clear changes or more for one group; the detail
 * says how many), FAR_FROM_PROPOSAL (a level two or more from the proposal without a reason; the detail is the aspect) and
 * HEAR_REPRESENTATION (privacy or performance measures change for people who have a works council or a union; the detail is the aspect).
 *
 * @example
 * impactFindings({ useCases: [], groups: [], stated: [], cells: [] })[0].code; // => 'NO_GROUPS'
 */
export function impactFindings(looked: ImpactsLookedAt): Finding[] {
  const { useCases, groups, stated } = looked;
  if (groups.length === 0) return [{ code: 'NO_GROUPS', at: 'groups', detail: '' }];
  if (useCases.length === 0) return [{ code: 'NO_USE_CASES', at: 'useCases', detail: '' }, ...gone(groups, stated)];
  return [...useCaseFindings(looked), ...groupFindings(looked), ...gone(groups, stated)];
}

function gone(groups: ImpactsLookedAt['groups'], stated: readonly StatedImpact[]): Finding[] {
  const known = new Set(groups.map(({ id }) => id));
  return stated
    .filter(({ group }) => !known.has(group))
    .map(({ group, aspect }) => ({ code: 'GROUP_GONE', at: `group:${group}`, detail: aspect }));
}

function useCaseFindings({ useCases, groups }: ImpactsLookedAt): Finding[] {
  const chosen = new Set(useCases.map(({ id }) => id));
  const reached = new Set(groups.flatMap((group) => useCasesOf(group, useCases).map(({ id }) => id)));
  return [
    ...useCases
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ code: 'REACHES_NOBODY', at: `useCase:${id}`, detail: '' })),
    ...groups.flatMap((group) =>
      group.useCases
        .filter((id) => !chosen.has(id))
        .map((id) => ({ code: 'USE_CASE_GONE', at: `group:${group.id}`, detail: id })),
    ),
  ];
}

function groupFindings({ useCases, groups, cells }: ImpactsLookedAt): Finding[] {
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  const sums = new Map(impactByGroup(cells).map(({ group, sum }) => [group, sum]));
  return groups.flatMap((group): Finding[] => {
    const own = byGroup.get(group.id) ?? [];
    const at = `group:${group.id}`;
    const clear = own.filter(({ level }) => level >= 2).length;
    const isUnchanged = sums.get(group.id) === 0 && useCasesOf(group, useCases).length > 0;
    const isSpokenFor = group.representation === 'worksCouncil' || group.representation === 'union';
    return [
      ...(isUnchanged ? [{ code: 'UNCHANGED', at, detail: '' }] : []),
      ...(clear >= manyClear ? [{ code: 'MUCH_AT_ONCE', at, detail: `${clear}` }] : []),
      ...own
        .filter(
          ({ level, proposed, isStated, stated }) => isStated && stated === null && Math.abs(level - proposed) >= far,
        )
        .map(({ aspect }) => ({ code: 'FAR_FROM_PROPOSAL', at, detail: aspect })),
      ...own
        .filter(({ aspect, level }) => isSpokenFor && level > 0 && coDetermined.has(aspect))
        .map(({ aspect }) => ({ code: 'HEAR_REPRESENTATION', at, detail: aspect })),
    ];
  });
}
