/** What a key asks of the frame. */
export type FrameKey =
  'search' | 'undo' | 'help' | 'portfolio' | 'overview' | 'organization' | 'assess' | 'library' | 'settings';

const places: Readonly<Record<string, FrameKey>> = {
  p: 'portfolio',
  o: 'overview',
  r: 'organization',
  a: 'assess',
  l: 'library',
  s: 'settings',
};
const patienceMs = 1_200;

/** Gives the function that says what a key asks of the frame; it remembers a "g" for a moment. */
export function frameKeys(usesSingleKeys: () => boolean): (event: KeyboardEvent) => FrameKey | undefined {
  let wentAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
    const pressed = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) return commanded(event, pressed);
    if (event.altKey || isTypedInto(event.target) || !usesSingleKeys()) return undefined;
    const isGoing = event.timeStamp - wentAt < patienceMs;
    wentAt = pressed === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (isGoing && Object.hasOwn(places, pressed)) return places[pressed];
    return event.key === '?' ? 'help' : undefined;
  };
}

function commanded(event: KeyboardEvent, pressed: string): FrameKey | undefined {
  if (event.altKey || event.shiftKey) return undefined;
  if (pressed === 'k') return 'search';
  // In a field the browser takes back what was typed there.
  return pressed === 'z' && !isTypedInto(event.target) ? 'undo' : undefined;
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="menu"] *')) return true;
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])');
}
