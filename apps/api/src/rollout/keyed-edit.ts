import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@peerway/kernel';

/** A part of a plan that is kept under an id of its own, with the version that an edit of it began with; 0 for a new one. */
export interface KeyedEdit<Part> {
  readonly engagement: string;
  readonly part: Part;
  readonly version: number;
}

/** What is kept of a part. */
interface KeptPart {
  readonly version: number;
  readonly updatedBy: string;
}

/**
 * Refuses an edit that began with another version than the one that is kept.
 * @throws DomainError CONFLICT with both.
 */
export function refuseStalePart<Part>(
  kept: KeptPart | null,
  current: Part | null,
  { part, version }: { readonly part: Part | null; readonly version: number },
): void {
  if ((kept?.version ?? 0) === version) return;
  throw new DomainError(
    'CONFLICT',
    'Somebody else changed this meanwhile. Look at their version and save yours again.',
    {
      current: { version: kept?.version ?? 0, updatedBy: kept?.updatedBy ?? null, content: current },
      yours: { content: part },
    },
  );
}

/** What the trail says of an edit: the fields that changed, as they were and as they are. */
export function fieldsTold<Part extends object>(
  was: Part | null,
  is: Part | null,
): { readonly before: object | null; readonly after: object | null } {
  const fields = (Object.keys(is ?? was ?? {}) as (keyof Part)[]).filter(
    (key) => !isDeepStrictEqual(was?.[key], is?.[key]),
  );
  const side = (part: Part | null): object | null => part && Object.fromEntries(fields.map((key) => [key, part[key]]));
  return { before: side(was), after: side(is) };
}
