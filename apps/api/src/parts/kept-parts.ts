import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type * as z from 'zod';
import type { KeptPart } from './kept-part.ts';
import type { SavedPart } from './saved-part.ts';

/** The parts of an engagement, by kind. */
export class KeptParts<Schemas extends Readonly<Record<string, z.ZodType>>> {
  readonly #schemas: Schemas;
  readonly #rows: ReadonlyMap<string, readonly SavedPart[]>;

  constructor(schemas: Schemas, rows: readonly SavedPart[]) {
    this.#schemas = schemas;
    this.#rows = Map.groupBy(rows, ({ kind }) => kind);
  }

  /** With what is said of their keeping. */
  kept<Kind extends keyof Schemas & string>(kind: Kind): KeptPart<z.infer<Schemas[Kind]>>[] {
    return (this.#rows.get(kind) ?? []).map(({ content, version, updatedBy, updatedAt }) => ({
      part: this.#schemas[kind]!.parse(content) as z.infer<Schemas[Kind]>,
      version,
      updatedBy,
      updatedAt,
    }));
  }

  /** The parts alone. */
  of<Kind extends keyof Schemas & string>(kind: Kind): z.infer<Schemas[Kind]>[] {
    return this.kept(kind).map(({ part }) => part);
  }
}

/** The rows of an engagement's parts, those of some kinds only where these are named. */
export function partRows(
  em: EntityManager,
  entity: EntityClass<SavedPart>,
  { engagementId, kinds }: { readonly engagementId: string; readonly kinds?: readonly string[] | undefined },
): Promise<SavedPart[]> {
  const where = { engagementId, ...(kinds ? { kind: { $in: [...kinds] } } : {}) };
  return em.find(entity, where, { orderBy: { key: 'asc' } });
}
