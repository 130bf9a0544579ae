import { EditChangeDocument } from '../graphql/generated/graphql.ts';
import { sendable } from '../graphql/sendable.ts';
import type { Tell } from '../graphql/tell.ts';
import { afterSaved, changedParts, type EditedChange, type KeptChange, type PartEdit } from './edited-change.ts';

/** How many parts one call takes. */
const mostAtOnce = 500;

/** Sends the parts that differ from what is kept. Tells after each call what is kept by then. */
export async function sentChange(
  tell: Tell,
  { kept: before, draft }: EditedChange,
  keep: (kept: KeptChange) => void,
): Promise<void> {
  const { engagement } = before;
  let kept = before;
  const edits = changedParts({ kept, draft });
  for (let from = 0; from < edits.length; from += mostAtOnce) {
    const piece = edits.slice(from, from + mostAtOnce);
    const { editChange } = await tell(EditChangeDocument, { engagement, edits: sendable(byKind(piece)) });
    kept = afterSaved(kept, piece, editChange.saved);
    keep(kept);
  }
}

function byKind(edits: readonly PartEdit[]): Record<string, readonly Omit<PartEdit, 'kind'>[]> {
  const kinds = Map.groupBy(edits, ({ kind }) => kind);
  return Object.fromEntries(
    [...kinds].map(([kind, of]) => [kind, of.map(({ id, version, part }) => ({ id, version, part }))]),
  );
}
