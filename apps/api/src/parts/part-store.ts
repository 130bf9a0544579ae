import type { EntityClass } from '@mikro-orm/core';
import type * as z from 'zod';
import type { SavedPart } from './saved-part.ts';

/** Whatever a team writes in a room has an id of its own. */
export interface Part {
  readonly id: string;
}

/** Where and how the parts of one room are kept. */
export interface PartStore {
  readonly entity: EntityClass<SavedPart>;
  readonly table: string;
  /** What the trail and live updates call a part: this, and its kind. */
  readonly subject: string;
  /** In which shape each kind of part is kept. */
  readonly schemas: Readonly<Record<string, z.ZodType<Part>>>;
  /** How many parts of each kind an engagement may have. */
  readonly most: Readonly<Record<string, number>>;
}

/** One edit of a part; null to remove it. */
export interface PartEdit {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly part: Part | null;
}

/** An edit of a part, with the part as it was. */
export interface EditedPart {
  readonly edit: PartEdit;
  readonly was: Part | null;
}

/** A part as the store gives it, in the shape of its kind. */
export function partOf({ schemas }: PartStore, row: SavedPart | undefined): Part | null {
  return row ? schemaOf({ schemas }, row.kind).parse(row.content) : null;
}

/** The shape of a kind. */
export function schemaOf({ schemas }: Pick<PartStore, 'schemas'>, kind: string): z.ZodType<Part> {
  const schema = schemas[kind];
  if (!schema) throw new RangeError(`no parts of the kind ${kind} are kept here`);
  return schema;
}
