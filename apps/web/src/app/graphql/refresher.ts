/** Asks again in the background, one at a time and not too often. */
export interface Refresher {
  /** Something changed: asks again now, or once the pause is over. */
  touch(): void;
  stop(): void;
}

const shortestPauseMs = 1_000;

/**
 * Makes the refresher of one query. A query that takes long is asked less often: between two there are at least three times as
 * many milliseconds as the last one took.
 */
export function refresher(refresh: () => Promise<void>, pauseMs = shortestPauseMs): Refresher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isWanted = false;
  let notBefore = 0;

  function arrange(): void {
    if (isRunning || timer !== undefined || !isWanted) return;
    timer = setTimeout(() => void run(), Math.max(0, notBefore - Date.now()));
  }
  async function run(): Promise<void> {
    timer = undefined;
    isWanted = false;
    isRunning = true;
    const began = Date.now();
    try {
      await refresh();
    } catch {
      // What is on screen stays; the next change, or the way back to this window, asks again.
    }
    isRunning = false;
    notBefore = Date.now() + Math.max(pauseMs, 3 * (Date.now() - began));
    arrange();
  }
  return {
    touch: () => {
      isWanted = true;
      arrange();
    },
    stop: () => {
      isWanted = false;
      clearTimeout(timer);
    },
  };
}
