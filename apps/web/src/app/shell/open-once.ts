import { type Signal, afterNextRender } from '@angular/core';
import type { MatMenuTrigger } from '@angular/material/menu';

/** Opens a menu as soon as it is drawn: it was fetched because somebody asked for it. */
export function openOnce(trigger: Signal<MatMenuTrigger | undefined>): void {
  afterNextRender(() => {
    const menu = trigger();
    menu?.focus('program');
    menu?.openMenu();
  });
}
