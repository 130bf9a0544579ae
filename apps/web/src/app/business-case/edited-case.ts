import { BusinessCase } from '@peerway/business-case';
import { mergedCase } from './merged-case.ts';

/** The case of an engagement as the server keeps it. */
export interface Kept {
  readonly engagement: string;
  readonly content: BusinessCase;
  readonly version: number;
}

/** A case as it stands on screen, and what its edits began with. */
export interface Edited {
  readonly kept: Kept;
  readonly draft: BusinessCase;
}

/** What came from the server, read into the shapes of the library. */
export function keptOf(opened: {
  readonly engagementId: string;
  readonly case: unknown;
  readonly version: number;
}): Kept {
  return { engagement: opened.engagementId, content: BusinessCase.parse(opened.case), version: opened.version };
}

/** Whether nothing differs. */
export function isSameCase(a: BusinessCase, b: BusinessCase): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What stands on screen after the server's case came anew: the edits on top of it, as long as nobody else changed the same things.
 * Otherwise everything stays as it was, so that saving meets the conflict and asks.
 */
export function rebased(before: Edited | undefined, now: Kept): Edited {
  if (before === undefined || before.kept.engagement !== now.engagement) return { kept: now, draft: now.content };
  if (now.version < before.kept.version) return before;
  const { merged, overlaps } = mergedCase({ base: before.kept.content, mine: before.draft, theirs: now.content });
  return overlaps.length > 0 ? before : { kept: now, draft: merged };
}
