import type { Pattern } from '@peerway/kernel';
import type { ChangeContext, ContextUseCase } from './change-context.ts';
import type { ImpactLevel } from './communication-plan.ts';
import { roleKey } from './course-standing.ts';
import type { ImpactReason, ImpactReasons } from './impact-reason.ts';
import { type Aspect, aspects, type StatedImpact } from './impact.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What is read of a group to tell what changes for it. */
export type ImpactedGroup = Pick<StakeholderGroup, 'id' | 'useCases' | 'roles'>;

/** From what impacts are proposed, and what people said of them. */
export interface ImpactInputs {
  readonly useCases: ChangeContext['useCases'];
  readonly groups: readonly ImpactedGroup[];
  readonly stated: readonly StatedImpact[];
  readonly content: ImpactReasons;
}

/** Why an aspect is proposed to change: a pattern of use cases, training that a role of the group needs, or new rules. */
export type ImpactCause = {
  /** The ids of the use cases that bring it, in the order in which they were chosen. */
  readonly useCases: readonly string[];
  readonly level: number;
} & (
  | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly reason: ImpactReason['reason'] }
  | { readonly kind: 'training'; readonly topics: readonly string[] }
  | { readonly kind: 'rules'; readonly policies: readonly string[] }
);

/** How much one aspect changes for one group, where that comes from, and what would stand without people's word. */
export interface ImpactCell extends ImpactLevel {
  /** 0 to 3, from the use cases: the highest of the causes. */
  readonly proposed: number;
  readonly isStated: boolean;
  /** What people gave as a reason; null for that of the causes. */
  readonly stated: string | null;
  /** The strongest first. */
  readonly causes: readonly ImpactCause[];
}

/** Learning something new is a clear change, whatever the topic; a rule more is a small one. */
const levelOfTraining = 2;
const levelOfRules = 1;

/**
 * How much each aspect changes for each group, by group in their order, then by aspect. Proposed from the use cases that reach the
 * group (all that are chosen where it names none): what their patterns usually change, the training that a role of the group needs,
 * and the rules that they bring. The highest cause counts: two small changes are not taken for a large one. What people stated stands
 * instead of the proposal. With an unknown group in what was stated nothing happens.
 *
 * @example
 * const content = { version: 1, origin: 'expertDefault', reasons: [] };
 * impacts({ useCases: [], groups: [{ id: 'g', useCases: [], roles: [] }], stated: [], content })[0].level; // => 0
 */
export function impacts({ useCases, groups, stated, content }: ImpactInputs): ImpactCell[] {
  const said = new Map(stated.map((each) => [each.id, each]));
  // Most groups are reached by the same use cases: what those change is put together once.
  const alike = new Map<string, ReadonlyMap<Aspect, readonly ImpactCause[]>>();
  return groups.flatMap((group) => {
    const key = JSON.stringify([group.useCases, group.roles]);
    const causes = alike.get(key) ?? causesFor(group, useCasesOf(group, useCases), content);
    alike.set(key, causes);
    return aspects.map((aspect): ImpactCell => {
      const own = causes.get(aspect) ?? [];
      const proposed = own[0]?.level ?? 0;
      const word = said.get(`${group.id}.${aspect}`);
      return {
        group: group.id,
        aspect,
        level: word?.level ?? proposed,
        proposed,
        isStated: word !== undefined,
        stated: word?.reason ?? null,
        causes: own,
      };
    });
  });
}

/**
 * The use cases that reach a group: those that it names, or all that are chosen.
 *
 * @example
 * useCasesOf({ useCases: ['gone'] }, [{ id: 'mesh' }]); // => []
 */
export function useCasesOf<UseCase extends { readonly id: string }>(
  group: Pick<ImpactedGroup, 'useCases'>,
  chosen: readonly UseCase[],
): UseCase[] {
  return chosen.filter(({ id }) => group.useCases.length === 0 || group.useCases.includes(id));
}

function causesFor(
  { roles }: ImpactedGroup,
  reaching: readonly ContextUseCase[],
  { reasons }: ImpactReasons,
): ReadonlyMap<Aspect, readonly ImpactCause[]> {
  const found = new Map<Aspect, ImpactCause[]>();
  const add = (aspect: Aspect, cause: ImpactCause): void =>
    void found.set(aspect, [...(found.get(aspect) ?? []), cause]);
  const bringing = new Map<Pattern, string[]>();
  for (const { id, patterns } of reaching)
    for (const pattern of new Set(patterns)) bringing.set(pattern, [...(bringing.get(pattern) ?? []), id]);
  for (const { pattern, aspect, level, reason } of reasons) {
    const useCases = bringing.get(pattern);
    if (useCases) add(aspect, { kind: 'pattern', pattern, useCases, level, reason });
  }
  const held = new Set(roles.map(roleKey));
  for (const { id, training, policies } of reaching) {
    const topics = training.filter(({ role }) => held.has(roleKey(role))).flatMap((each) => each.topics);
    if (topics.length > 0)
      add('skills', { kind: 'training', useCases: [id], level: levelOfTraining, topics: [...new Set(topics)] });
    if (policies.length > 0)
      add('process', { kind: 'rules', useCases: [id], level: levelOfRules, policies: [...new Set(policies)] });
  }
  for (const own of found.values()) own.sort((a, b) => b.level - a.level);
  return found;
}

/** How much changes for a group altogether. */
export interface ImpactOfGroup {
  readonly group: string;
  /** The sum of the levels of all aspects, 0 to 30. */
  readonly sum: number;
  readonly highest: number;
  /** The aspects that change at all, the most first. */
  readonly changing: readonly Aspect[];
}

/**
 * How much changes for each group altogether, those for whom most changes first; the same in the order of the cells.
 *
 * @example
 * impactByGroup([{ group: 'g', aspect: 'tools', level: 2 }])[0].sum; // => 2
 */
export function impactByGroup(cells: readonly ImpactLevel[]): ImpactOfGroup[] {
  return [...Map.groupBy(cells, ({ group }) => group)]
    .map(([group, own]) => ({
      group,
      sum: own.reduce((sum, { level }) => sum + level, 0),
      highest: Math.max(...own.map(({ level }) => level)),
      changing: own
        .filter(({ level }) => level > 0)
        .sort((a, b) => b.level - a.level)
        .map(({ aspect }) => aspect),
    }))
    .sort((a, b) => b.sum - a.sum);
}
