/** What tabs with the same link tell one another. */
export interface OtherTabs {
  /** Says that what is kept on the device has changed. */
  say(): void;
  /** Runs something while no other tab does. */
  alone(run: () => Promise<void>): Promise<void>;
  close(): void;
}

/** Reaches the other tabs of this browser that show the same link. */
export function otherTabs(link: string, heard: () => void): OtherTabs {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`peerway ${link}`);
  if (channel) channel.onmessage = heard;
  return {
    say: () => channel?.postMessage('changed'),
    alone: async (run) => {
      // Without locks (pages that were not loaded safely) two tabs may send the same: the server takes it once.
      if ((navigator.locks as LockManager | undefined) === undefined) return run();
      await navigator.locks.request(`peerway ${link}`, run);
    },
    close: () => channel?.close(),
  };
}
