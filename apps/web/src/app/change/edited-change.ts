import {
  Communication,
  Course,
  Policy,
  PolicyException,
  Pulse,
  Resistance,
  Sponsor,
  StakeholderGroup,
  StatedImpact,
  TrainingSession,
} from '@peerway/change';
import type * as z from 'zod';
import type { ChangeQuery } from '../graphql/generated/graphql.ts';
import { isSame, type Prefer, putTogether } from '../ui/three-way.ts';

/** In which shape each kind of part comes. */
const schemas = {
  group: StakeholderGroup,
  impact: StatedImpact,
  sponsor: Sponsor,
  communication: Communication,
  course: Course,
  session: TrainingSession,
  policy: Policy,
  exception: PolicyException,
  pulse: Pulse,
  resistance: Resistance,
} as const;

/** What the team writes on the people side. */
export type ChangeKind = keyof typeof schemas;
/** A part of one kind. */
export type PartOf<Kind extends ChangeKind> = z.infer<(typeof schemas)[Kind]>;
/** A part of any kind. */
export type Part = PartOf<ChangeKind>;

/** A part by its place: kind and id. */
export interface Placed<P> {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly part: P;
}

/** A part as the server keeps it. */
export interface KeptPart extends Placed<Part> {
  readonly version: number;
}

/** The people side as the server keeps it, by place. */
export interface KeptChange {
  readonly engagement: string;
  readonly parts: ReadonlyMap<string, KeptPart>;
}

/** What stands on screen, by place. */
export type ChangeDraft = ReadonlyMap<string, Placed<Part>>;

/** The people side as it stands on screen, and what its edits began with. */
export interface EditedChange {
  readonly kept: KeptChange;
  readonly draft: ChangeDraft;
}

/** A part that both changed, or that one removed and the other changed. */
export interface ChangeOverlap {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly fields: readonly string[];
  readonly mine: Part | undefined;
  readonly theirs: Part | undefined;
}

/** One part to send; null to remove it. */
export interface PartEdit extends Placed<Part | null> {
  readonly version: number;
}

/** Where a part stands. */
export function placeOf(kind: ChangeKind, id: string): string {
  return `${kind} ${id}`;
}

type Opened = Omit<ChangeQuery['change'], 'context' | 'canEdit' | 'canApprove' | 'canSeePeople'>;

/** What came from the server, read into the shapes of the library. What did not change stays the same object. */
export function keptChange(opened: Opened, before?: KeptChange): KeptChange {
  const known = before?.engagement === opened.engagementId ? before.parts : undefined;
  const lists: Readonly<Record<ChangeKind, readonly { readonly version: number; readonly part: { id: string } }[]>> = {
    group: opened.groups,
    impact: opened.impacts,
    sponsor: opened.sponsors,
    communication: opened.communications,
    course: opened.courses,
    session: opened.sessions,
    policy: opened.policies,
    exception: opened.exceptions,
    pulse: opened.pulses,
    resistance: opened.resistances,
  };
  const kinds = Object.keys(lists) as ChangeKind[];
  const parts = kinds.flatMap((kind) =>
    lists[kind].map(({ version, part }): readonly [string, KeptPart] => {
      const at = placeOf(kind, part.id);
      const seen = known?.get(at);
      return [at, seen?.version === version ? seen : { kind, id: part.id, version, part: schemas[kind].parse(part) }];
    }),
  );
  return { engagement: opened.engagementId, parts: new Map(parts) };
}

/** The draft that nobody has edited. */
export function draftOf({ parts }: KeptChange): ChangeDraft {
  return new Map([...parts].map(([at, { kind, id, part }]) => [at, { kind, id, part }]));
}

/** The parts that differ from what is kept. */
export function changedParts({ kept, draft }: EditedChange): readonly PartEdit[] {
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
  before: EditedChange,
  now: KeptChange,
  prefer?: Prefer,
): { readonly edited: EditedChange; readonly overlaps: readonly ChangeOverlap[] } {
  const overlaps: ChangeOverlap[] = [];
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
  kept: KeptChange,
  sent: readonly PartEdit[],
  saved: readonly { readonly kind: string; readonly id: string; readonly version: number }[],
): KeptChange {
  const parts = new Map(kept.parts);
  const versions = new Map(saved.map(({ kind, id, version }) => [`${kind} ${id}`, version]));
  for (const { kind, id, part } of sent) {
    const at = placeOf(kind, id);
    if (part === null) parts.delete(at);
    else parts.set(at, { kind, id, part, version: versions.get(at) ?? 1 });
  }
  return { ...kept, parts };
}

/** The parts of one kind, in the order of their ids. */
export function partsOf<Kind extends ChangeKind>(draft: ChangeDraft, kind: Kind): readonly PartOf<Kind>[] {
  return [...draft.values()]
    .filter((placed) => placed.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ part }) => part as PartOf<Kind>);
}
