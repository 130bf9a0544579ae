const key = 'peerway.workspace';

/** Remembers on this device which workspace was open last. */
export function rememberWorkspace(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Storage may be blocked by the browser; the first workspace is opened then.
  }
}

/** Which of some workspaces was open last on this device; the first where none of them was. */
export function lastWorkspace(ids: readonly string[]): string | undefined {
  return ids.find((id) => id === remembered()) ?? ids[0];
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Blocked storage reads as "none was open".
    return null;
  }
}
