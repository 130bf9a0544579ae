import { afterSaved, changedParts, type EditedParts, type KeptParts, type PartEdit } from './edited-parts.ts';

/** Edits as they are sent: by kind. */
export type EditsByKind = Readonly<Record<string, readonly Omit<PartEdit, 'kind'>[]>>;
/** What the server says of the parts that it kept. */
export type SavedParts = readonly { readonly kind: string; readonly id: string; readonly version: number }[];

/** How many parts one call takes. */
const mostAtOnce = 500;

/** Sends the parts that differ from what is kept. Tells after each call what is kept by then. */
export async function sentParts(
  { kept: before, draft }: EditedParts,
  send: (edits: EditsByKind) => Promise<SavedParts>,
  keep: (kept: KeptParts) => void,
): Promise<void> {
  let kept = before;
  const edits = changedParts({ kept, draft });
  for (let from = 0; from < edits.length; from += mostAtOnce) {
    const piece = edits.slice(from, from + mostAtOnce);
    kept = afterSaved(kept, piece, await send(byKind(piece)));
    keep(kept);
  }
}

function byKind(edits: readonly PartEdit[]): EditsByKind {
  const kinds = Map.groupBy(edits, ({ kind }) => kind);
  return Object.fromEntries(
    [...kinds].map(([kind, of]) => [kind, of.map(({ id, version, part }) => ({ id, version, part }))]),
  );
}
