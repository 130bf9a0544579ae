import type { Difference } from '../ui/differences.ts';
import { partName } from './part-name.ts';
import type { ChangeOverlap, Part } from './edited-change.ts';

/** What both changed, one row for each part, with what each side made of the fields that differ. */
export function changeOverlapRows(overlaps: readonly ChangeOverlap[]): readonly Difference[] {
  return overlaps.map(({ kind, fields, mine, theirs, id }) => ({
    field: partName(kind, mine ?? theirs) || id,
    theirs: side(theirs, fields),
    mine: side(mine, fields),
  }));
}

function side(part: Part | undefined, paths: readonly string[]): string {
  if (part === undefined) return $localize`removed`;
  const fields = new Set(paths.map((path) => path.split(/[.[]/)[0] ?? ''));
  const told = Object.entries(part).filter(([key]) => fields.has(key));
  return told.length === 0 ? $localize`changed` : told.map(([, value]) => shown(value)).join(', ');
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 120) : String(value);
}
