import type { Difference } from '../ui/differences.ts';
import type { Part, PartOverlap } from './edited-parts.ts';

/** What a part is called on screen; without the part, what kind of thing it is. */
export type PartName = (kind: string, part: Part | undefined) => string;

/** What both changed, one row for each part, with what each side made of the fields that differ. */
export function partOverlapRows(overlaps: readonly PartOverlap[], nameOf: PartName): readonly Difference[] {
  return overlaps.map(({ kind, fields, mine, theirs, id }) => ({
    field: nameOf(kind, mine ?? theirs) || id,
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
