const most = 8;
const place = (workspace: string): string => `peerway.recent.${workspace}`;

/** The keys of what was chosen last in a workspace on this device, newest first. Names are not kept. */
export function recentChoices(workspace: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(workspace)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, most) : [];
  } catch {
    // Blocked or spoiled storage reads as "nothing chosen yet".
    return [];
  }
}

/** Remembers a choice as the newest one. */
export function rememberChoice(workspace: string, key: string): void {
  const keys = [key, ...recentChoices(workspace).filter((other) => other !== key)].slice(0, most);
  try {
    localStorage.setItem(place(workspace), JSON.stringify(keys));
  } catch {
    // Without storage the list is empty next time: nothing else depends on it.
  }
}
