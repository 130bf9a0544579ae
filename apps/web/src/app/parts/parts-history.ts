import type { PartsDraft, Part, Placed } from './edited-parts.ts';
import { isSame, putTogether } from '../ui/three-way.ts';

/** One thing that was done: what it changed, as it was and as it became. */
export interface PartsTurn {
  readonly sentence: string;
  readonly parts: readonly {
    readonly at: string;
    readonly before: Placed<Part> | undefined;
    readonly after: Placed<Part> | undefined;
  }[];
}

/** What was done and can be taken back, and what was taken back and can be done again; the latest last. */
export interface PartsHistory {
  readonly done: readonly PartsTurn[];
  readonly undone: readonly PartsTurn[];
}

export const noHistory: PartsHistory = { done: [], undone: [] };

const mostTurns = 100;

/** What leads from one draft to another; undefined if nothing differs. */
export function turnBetween(before: PartsDraft, after: PartsDraft, sentence: string): PartsTurn | undefined {
  const parts = [...new Set([...before.keys(), ...after.keys()])]
    .map((at) => ({ at, before: before.get(at), after: after.get(at) }))
    .filter((change) => !isSame(change.before, change.after));
  return parts.length === 0 ? undefined : { sentence, parts };
}

/** The history after something new was done: what was undone can no longer be done again. */
export function withTurn({ done }: PartsHistory, turn: PartsTurn): PartsHistory {
  return { done: [...done, turn].slice(-mostTurns), undone: [] };
}

/** Takes something back, or does it again. What others changed since then in the same parts stays. */
export function turned(draft: PartsDraft, turn: PartsTurn, way: 'back' | 'again'): PartsDraft {
  const parts = new Map(draft);
  for (const { at, before, after } of turn.parts) {
    const [base, mine] = way === 'back' ? [after, before] : [before, after];
    const { merged } = putTogether({ base, mine, theirs: draft.get(at) }, 'theirs');
    if (merged === undefined) parts.delete(at);
    else parts.set(at, merged);
  }
  return parts;
}
