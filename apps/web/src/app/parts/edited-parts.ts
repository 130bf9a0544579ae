import type * as z from 'zod';
import { isSame, type Prefer, putTogether } from '../ui/three-way.ts';

/** Whatever a team writes in a room has an id of its own. */
export interface Part {
  readonly id: string;
}

/** In which shape each kind of part comes. */
export type PartSchemas = Readonly<Record<string, z.ZodType<Part>>>;

/** A part by its place: kind and id. */
export interface Placed<P> {
  readonly kind: string;
  readonly id: string;
  readonly part: P;
}

/** A part as the server keeps it. */
export interface KeptPart extends Placed<Part> {
  readonly version: number;
}

/** The parts of a room as the server keeps them, by place. */
export interface KeptParts {
  readonly engagement: string;
  readonly parts: ReadonlyMap<string, KeptPart>;
}

/** What stands on screen, by place. */
export type PartsDraft = ReadonlyMap<string, Placed<Part>>;

/** The parts of a room as they stand on screen, and what their edits began with. */
export interface EditedParts {
  readonly kept: KeptParts;
  readonly draft: PartsDraft;
}

/** A part that both changed, or that one removed and the other changed. */
export interface PartOverlap {
  readonly kind: string;
  readonly id: string;
  readonly fields: readonly string[];
  readonly mine: Part | undefined;
  readonly theirs: Part | undefined;
}

/** One part to send; null to remove it. */
export interface PartEdit extends Placed<Part | null> {
  readonly version: number;
}

/** The parts of a room as they come from the server, by kind. */
export interface OpenedParts {
  readonly engagement: string;
  readonly lists: Readonly<Record<string, readonly { readonly version: number; readonly part: unknown }[]>>;
}

/** Where a part stands. */
export function placeOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** What came from the server, read into the shapes of the library. What did not change stays the same object. */
export function keptParts(opened: OpenedParts, schemas: PartSchemas, before?: KeptParts): KeptParts {
  const known = before?.engagement === opened.engagement ? before.parts : undefined;
  const parts = Object.entries(schemas).flatMap(([kind, schema]) =>
    (opened.lists[kind] ?? []).map(({ version, part }): readonly [string, KeptPart] => {
      const at = placeOf(kind, (part as Part).id);
      const seen = known?.get(at);
      return [at, seen?.version === version ? seen : { kind, version, ...parsed(schema, part) }];
    }),
  );
  return { engagement: opened.engagement, parts: new Map(parts) };
}

function parsed(schema: z.ZodType<Part>, from: unknown): { readonly id: string; readonly part: Part } {
  const part = schema.parse(from);
  return { id: part.id, part };
}

/** The draft that nobody has edited. */
export function draftOf({ parts }: KeptParts): PartsDraft {
  return new Map([...parts].map(([at, { kind, id, part }]) => [at, { kind, id, part }]));
}

/** The parts that differ from what is kept. */
export function changedParts({ kept, draft }: EditedParts): readonly PartEdit[] {
  const written = [...draft].flatMap(([at, placed]): PartEdit[] => {
    const was = kept.parts.get(at);
    return isSame(placed.part, was?.part) ? [] : [{ ...placed, version: was?.version ?? 0 }];
  });
  const removed = [...kept.parts].flatMap(([at, { kind, id, version }]): PartEdit[] =>
    draft.has(at) ? [] : [{ kind, id, version, part: null }],
  );
  return [...written, ...removed];
}

/**
 * The edits on top of what the server keeps now. A part that both changed in different ways is told; it then is as preferred, or,
 * without a preference, stays as it was with what it began with, so that saving meets the conflict.
 */
export function rebased(
  before: EditedParts,
  now: KeptParts,
  prefer?: Prefer,
): { readonly edited: EditedParts; readonly overlaps: readonly PartOverlap[] } {
  const overlaps: PartOverlap[] = [];
  const draft = new Map<string, Placed<Part>>();
  const parts = new Map(now.parts);
  for (const at of new Set([...now.parts.keys(), ...before.kept.parts.keys(), ...before.draft.keys()])) {
    const [base, mine, theirs] = [before.kept.parts.get(at), before.draft.get(at), now.parts.get(at)];
    const three = { base: base?.part, mine: mine?.part, theirs: theirs?.part };
    const { merged, overlaps: fields } = putTogether<Part | undefined>(three, prefer ?? 'mine');
    const { kind, id } = (mine ?? theirs ?? base)!;
    if (fields.length > 0) overlaps.push({ kind, id, fields, mine: mine?.part, theirs: theirs?.part });
    if (fields.length > 0 && prefer === undefined) restore(parts, at, base);
    if (merged !== undefined) draft.set(at, { kind, id, part: merged });
  }
  return { edited: { kept: { engagement: now.engagement, parts }, draft }, overlaps };
}

function restore(parts: Map<string, KeptPart>, at: string, kept: KeptPart | undefined): void {
  if (kept === undefined) parts.delete(at);
  else parts.set(at, kept);
}

/** What is kept after the server took some edits. */
export function afterSaved(
  kept: KeptParts,
  sent: readonly PartEdit[],
  saved: readonly { readonly kind: string; readonly id: string; readonly version: number }[],
): KeptParts {
  const parts = new Map(kept.parts);
  const versions = new Map(saved.map(({ kind, id, version }) => [placeOf(kind, id), version]));
  for (const { kind, id, part } of sent) {
    const at = placeOf(kind, id);
    if (part === null) parts.delete(at);
    else parts.set(at, { kind, id, part, version: versions.get(at) ?? 1 });
  }
  return { ...kept, parts };
}

/** The parts of one kind, in the order of their ids. */
export function partsOf(draft: PartsDraft, kind: string): readonly Part[] {
  return [...draft.values()]
    .filter((placed) => placed.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ part }) => part);
}
