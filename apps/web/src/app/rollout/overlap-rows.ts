import { PlanTask } from '@peerway/rollout';
import type { Difference } from '../ui/differences.ts';
import type { PlanOverlap } from './edited-plan.ts';

const fieldNames: Readonly<Record<string, string>> = {
  parent: $localize`Place in the outline`,
  rank: $localize`Order`,
  kind: $localize`Kind`,
  name: $localize`Name`,
  note: $localize`Note`,
  estimate: $localize`Length`,
  links: $localize`Links`,
  noEarlierThan: $localize`No earlier than`,
  finishBy: $localize`Must finish by`,
  promised: $localize`Promised for`,
  heldUntil: $localize`Held until`,
  calendar: $localize`Calendar`,
  assignments: $localize`Who does it`,
  skills: $localize`Skills`,
  fixedCost: $localize`Fixed cost`,
  progress: $localize`Progress`,
};

/** What both changed, one row for each field of a line. */
export function overlapRows(overlaps: readonly PlanOverlap[]): readonly Difference[] {
  return overlaps.flatMap(({ id, fields, mine, theirs }) => {
    const [own, other] = [PlanTask.safeParse(mine), PlanTask.safeParse(theirs)];
    if (id === null)
      return [{ field: $localize`Settings of the plan`, theirs: told(theirs, fields), mine: told(mine, fields) }];
    const name = own.data?.name ?? other.data?.name ?? id;
    if (!own.success || !other.success)
      return [{ field: name, theirs: standing(other.success), mine: standing(own.success) }];
    return [...new Set(fields.map((field) => field.split(/[.[]/)[0] ?? ''))].map((field) => ({
      field: `${name}: ${fieldNames[field] ?? field}`,
      theirs: told(
        other.data,
        fields.filter((each) => each.startsWith(field)),
      ),
      mine: told(
        own.data,
        fields.filter((each) => each.startsWith(field)),
      ),
    }));
  });
}

function standing(isThere: boolean): string {
  return isThere ? $localize`changed` : $localize`removed`;
}

/** The values at some paths of a thing, in short. */
function told(thing: unknown, paths: readonly string[]): string {
  return paths.map((path) => shown(valueAt(thing, path))).join(', ');
}

function valueAt(thing: unknown, path: string): unknown {
  const steps = path.split('.').flatMap((part) => part.split(/[[\]]/).filter((step) => step !== ''));
  return steps.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at.find((item: { readonly id?: unknown }) => item.id === step);
    return typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
  }, thing);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 120) : String(value);
}
