import type { PlanTask } from './plan-task.ts';
import { same } from './same.ts';

/** The fields of a line that are merged; the id is what lines are matched by. */
export const mergedFields = [
  'name',
  'note',
  'kind',
  'parent',
  'rank',
  'estimate',
  'links',
  'assignments',
  'skills',
  'noEarlierThan',
  'finishBy',
  'promised',
  'heldUntil',
  'calendar',
  'fixedCost',
  'progress',
  'origin',
] as const satisfies readonly (keyof PlanTask)[];
/** A field that is merged. */
export type MergedField = (typeof mergedFields)[number];

/** What became of one field: who wins, and whether both had changed it. */
export interface FieldMerge {
  readonly field: MergedField;
  readonly value: unknown;
  readonly isConflict: boolean;
}

/** Three versions of one line: as it was generated last, as it is, as it is generated now. */
export interface ThreeLines {
  /** Undefined for a line that was there before it was ever generated: whatever differs is then a conflict. */
  readonly base: PlanTask | undefined;
  readonly ours: PlanTask;
  readonly theirs: PlanTask;
}

/** What the generator would change in a line, field by field: what only it changed, and what both changed. */
export function fieldMerges(lines: ThreeLines, isTaken: (field: MergedField) => boolean): FieldMerge[] {
  return mergedFields.flatMap((field): FieldMerge[] => {
    const [base, ours, theirs] = [lines.base?.[field], lines.ours[field], lines.theirs[field]];
    if (same(base, theirs) || same(ours, theirs)) return [];
    if (same(base, ours) || isTaken(field)) return [{ field, value: theirs, isConflict: !same(base, ours) }];
    const joined = joinedList(field, lines);
    if (joined) return joined.isConflict ? [joined] : same(joined.value, ours) ? [] : [joined];
    // Where a line stands and where it came from is nobody's wording: no conflict that somebody would have to read.
    if (field === 'rank') return [];
    return [{ field, value: field === 'origin' ? theirs : ours, isConflict: field !== 'origin' }];
  });
}

/** Links and people are lists of things with a name each: both sides' additions and removals are kept. */
function joinedList(field: MergedField, { base, ours, theirs }: ThreeLines): FieldMerge | undefined {
  if (field === 'links') return joined(field, [base?.links ?? [], ours.links, theirs.links], ({ task }) => task, 100);
  if (field !== 'assignments') return undefined;
  return joined(field, [base?.assignments ?? [], ours.assignments, theirs.assignments], ({ resource }) => resource, 50);
}

function joined<T>(
  field: MergedField,
  [base, ours, theirs]: readonly [readonly T[], readonly T[], readonly T[]],
  keyOf: (one: T) => string,
  most: number,
): FieldMerge {
  const before = new Map(base.map((one) => [keyOf(one), one]));
  const mine = new Map(ours.map((one) => [keyOf(one), one]));
  const next = new Map(theirs.map((one) => [keyOf(one), one]));
  let isConflict = false;
  const merge = (key: string): T[] => {
    const [was, is, will] = [before.get(key), mine.get(key), next.get(key)];
    if (same(was, will) || same(is, will)) return is === undefined ? [] : [is];
    if (same(was, is)) return will === undefined ? [] : [will];
    isConflict = true;
    return is === undefined ? [] : [is];
  };
  const keys = [...new Set([...mine.keys(), ...next.keys()])];
  return { field, value: keys.flatMap(merge).slice(0, most), isConflict };
}
