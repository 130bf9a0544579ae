import { type CaseDraft, emptyDraft } from './case-draft.ts';

/** A draft as this browser keeps it: what was typed, on top of which version, and when. */
export interface KeptDraft {
  readonly draft: CaseDraft;
  /** The version that the typing began with; null for what is not saved yet. */
  readonly version: number | null;
  /** The reason of a correction, as far as it is written. */
  readonly reason: string;
  readonly at: string;
}

/** Whose draft of which case it is: nobody else who uses this browser is shown it. */
export interface DraftPlace {
  readonly account: string;
  readonly workspace: string;
  readonly of: string;
}

const form = 1;
const keyOf = ({ account, workspace, of }: DraftPlace): string => `peerway.case.${account}.${workspace}.${of}`;

/** The draft that was left here, if there is one that can be read. */
export function keptDraft(place: DraftPlace): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as
      (Partial<KeptDraft> & { readonly form?: number }) | null;
    if (kept?.form !== form || kept.draft === undefined) return undefined;
    const { draft, version = null, reason = '', at = '' } = kept;
    return { draft: { ...emptyDraft(), ...draft }, version, reason, at };
  } catch {
    // Blocked or spoiled storage reads as "nothing was left here".
    return undefined;
  }
}

/** Keeps a draft in this browser; false where it cannot, such as for more text than a browser keeps. */
export function keepDraft(place: DraftPlace, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ form, ...kept }));
    return true;
  } catch {
    // Full or blocked storage: the page says so, and what was typed stays on it.
    return false;
  }
}

/** Forgets a draft: it is saved, or thrown away. */
export function dropDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Where nothing can be stored there is nothing to forget.
  }
}
