import { emptyOwnDraft, type OwnDraft } from './own-draft.ts';

/** A draft as this browser keeps it, and the version that the typing began with. */
export interface KeptOwnDraft {
  readonly draft: OwnDraft;
  readonly version: number;
}

/** Whose draft of which use case it is: nobody else who uses this browser is shown it. */
export interface OwnDraftPlace {
  readonly account: string;
  readonly workspace: string;
  readonly of: string;
}

const form = 1;
const keyOf = ({ account, workspace, of }: OwnDraftPlace): string => `peerway.use-case.${account}.${workspace}.${of}`;

/** The draft that was left here, if there is one that can be read. */
export function keptOwnDraft(place: OwnDraftPlace): KeptOwnDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as
      (Partial<KeptOwnDraft> & { readonly form?: number }) | null;
    if (kept?.form !== form || kept.draft === undefined) return undefined;
    return { draft: { ...emptyOwnDraft(), ...kept.draft }, version: kept.version ?? 0 };
  } catch {
    // Blocked or spoiled storage reads as "nothing was left here".
    return undefined;
  }
}

/** Keeps a draft in this browser, as far as it can. */
export function keepOwnDraft(place: OwnDraftPlace, kept: KeptOwnDraft): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ form, ...kept }));
  } catch {
    // Full or blocked storage: what was typed stays on the page.
  }
}

/** Forgets a draft: it is saved, or thrown away. */
export function dropOwnDraft(place: OwnDraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Where nothing can be stored there is nothing to forget.
  }
}
