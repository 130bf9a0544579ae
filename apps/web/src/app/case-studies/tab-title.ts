import { effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';

/** Calls the tab by what the page shows, once that is known; until then it bears the name of the kind of page. */
export function tabTitle(title: () => string | undefined): void {
  const router = inject(Router);
  const tab = inject(Title);
  effect(() => {
    // The router names the tab after every navigation, even one that only changes the address of this page.
    router.lastSuccessfulNavigation();
    const now = title();
    if (now !== undefined) tab.setTitle(now);
  });
}
