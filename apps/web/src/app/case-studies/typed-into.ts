import { DestroyRef, inject, linkedSignal, type Signal } from '@angular/core';

/** Words as they are typed: at once for the page, a little later in the address. */
export interface Typed {
  readonly text: Signal<string>;
  readonly type: (text: string) => void;
  /** Puts words in place without writing them into the address. */
  readonly put: (text: string) => void;
}

/** A pause of the typing that is long enough to write the address anew. */
const pauseMs = 250;

/**
 * Follows words in a field that the address restores. The address comes after the typing, so an address of our own never puts
 * older words back into the field. Call it where `inject` works.
 */
export function typedInto(fromAddress: Signal<string | undefined>, write: (text: string) => void): Typed {
  let written: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const text = linkedSignal<string, string>({
    source: () => fromAddress() ?? '',
    computation: (now, before) => (before !== undefined && now === written ? before.value : now),
  });
  const stop = (): void => clearTimeout(waiting);
  inject(DestroyRef).onDestroy(stop);
  return {
    text: text.asReadonly(),
    put: (words) => {
      stop();
      text.set(words);
    },
    type: (words) => {
      stop();
      text.set(words);
      waiting = setTimeout(() => {
        written = words;
        write(words);
      }, pauseMs);
    },
  };
}
