import { inject, linkedSignal, type Signal } from '@angular/core';
import { Router } from '@angular/router';

/** What stands in the address behind the question mark. */
export type Params = Readonly<Record<string, string | undefined>>;

export interface AddressState {
  /** What the page goes by: the address, and what was chosen since, which the address takes a moment to say. */
  readonly now: Signal<Params>;
  /** Chooses something else; null lets go of it. */
  readonly go: (change: Readonly<Record<string, string | number | null>>, replaceUrl?: boolean) => void;
}

/** State of a page that its address restores. Choices in quick succession all count. Call it where `inject` works. */
export function addressState(fromAddress: () => Params): AddressState {
  const router = inject(Router);
  const now = linkedSignal<Params>(fromAddress);
  return {
    now: now.asReadonly(),
    go: (change, replaceUrl = false) => {
      now.update((before) => changed(before, change));
      void router.navigate([], { queryParams: now(), replaceUrl });
    },
  };
}

function changed(before: Params, change: Readonly<Record<string, string | number | null>>): Params {
  const after = Object.entries(change).map(([name, value]) => [name, value === null ? undefined : String(value)]);
  return { ...before, ...Object.fromEntries(after) };
}
