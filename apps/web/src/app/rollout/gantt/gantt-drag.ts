import type { WritableSignal } from '@angular/core';

/** What is done by dragging: the whole bar, its end, or a link out of it. */
export type DragKind = 'move' | 'resize' | 'link';

/** A drag under way. */
export interface Drag {
  readonly id: string;
  readonly kind: DragKind;
  /** The right end of the bar it began with. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** A hand that trembles does not drag. */
const leastPixels = 3;

/** Follows the pointer until it is let go; Escape gives up. `done` learns over which line it was let go. */
export function draggedTo(
  begin: PointerEvent,
  from: Pick<Drag, 'id' | 'kind' | 'x' | 'y'>,
  drag: WritableSignal<Drag | undefined>,
  done: (drag: Drag, target: string | undefined) => void,
): void {
  const ends = new AbortController();
  const stop = (): void => {
    ends.abort();
    drag.set(undefined);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const [dx, dy] = [clientX - begin.clientX, clientY - begin.clientY];
    if (drag() !== undefined || Math.hypot(dx, dy) >= leastPixels) drag.set({ ...from, dx, dy });
  };
  const drop = ({ clientX, clientY }: PointerEvent): void => {
    const last = drag();
    stop();
    if (last !== undefined) done(last, lineAt(document.elementFromPoint(clientX, clientY)));
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop();
  };
  document.addEventListener('pointermove', move, { signal: ends.signal });
  document.addEventListener('pointerup', drop, { signal: ends.signal });
  document.addEventListener('pointercancel', stop, { signal: ends.signal });
  document.addEventListener('keydown', giveUp, { signal: ends.signal, capture: true });
}

/** The id of the line that something on screen belongs to. */
export function lineAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
}
