import { PlanId } from '@peerway/rollout';
import * as z from 'zod';
import type { Part, PartEdit } from './part-store.ts';

const mostAtOnce = 500;

function editOf<Shape extends z.ZodType<Part>>(schema: Shape, id: string) {
  return z
    .object({
      id: PlanId.describe('The part.'),
      version: z.int32().min(0).describe('The version that the edit began with; 0 for a new part.'),
      part: schema.nullable().describe('From now on; null to remove it.'),
    })
    .refine((edit) => isOfItself(edit), {
      error: 'The id of a part stays the same for ever: send it with its own id.',
      path: ['part', 'id'],
    })
    .meta({ id, description: 'One edit of a part.' });
}

/** Generic shapes lose their fields to the compiler: what was parsed has them. */
function isOfItself(edit: unknown): boolean {
  const { id, part } = edit as { readonly id: string; readonly part: Part | null };
  return part === null || part.id === id;
}

/** The edits of one kind of part as they come over the wire; null where there are none. `id` names the type of one edit. */
export function editsOf<Shape extends z.ZodType<Part>>(schema: Shape, id: string) {
  return z
    .array(editOf(schema, id))
    .max(mostAtOnce, { error: 'At most 500 parts of a kind can be edited in one call. Send them in pieces.' })
    .readonly()
    .nullable();
}

/** Edits that came by kind, in one list. */
export function listedEdits(
  edits: Readonly<Record<string, readonly Omit<PartEdit, 'kind'>[] | null>>,
): readonly PartEdit[] {
  return Object.entries(edits).flatMap(([kind, of]) => (of ?? []).map((edit) => ({ ...edit, kind })));
}
