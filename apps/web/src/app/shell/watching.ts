import { DestroyRef, type Signal, effect, inject, signal, untracked } from '@angular/core';
import { type ActivatedRouteSnapshot, Router } from '@angular/router';
import { Session } from '../access/session.ts';
import { Changes } from '../graphql/changes.ts';
import { Place } from '../graphql/place.ts';
import type { PresentMember, Watch } from '../graphql/watch.ts';

/**
 * Watches the engagement that is open, and the library, for as long as the frame stands, and gives who else has it open. What changes is told
 * to the queries that show it. Call it where `inject` works.
 */
export function watching(): Signal<readonly PresentMember[]> {
  const [place, router, session, changes] = [inject(Place), inject(Router), inject(Session), inject(Changes)];
  const present = signal<readonly PresentMember[]>([]);
  let watch: Watch | undefined;
  let isGone = false;

  effect(() => {
    const [workspace, engagement] = [place.workspace(), place.engagement()];
    router.lastSuccessfulNavigation();
    const { root } = router.routerState.snapshot;
    const isWatched = engagement !== undefined || isInLibrary(root);
    const isHere = workspace !== undefined && isWatched && session.me() !== null;
    const page = pageOf(root);
    const watched = isHere ? { workspace, engagement, page } : undefined;
    untracked(() => void follow(watched));
  });

  async function follow(watched: Parameters<Watch['follow']>[0]): Promise<void> {
    if (watch === undefined && watched === undefined) return;
    try {
      const { Watch: Made } = await import('../graphql/watch.ts');
      if (isGone) return;
      watch ??= new Made({
        changed: (told) => changes.tell(told),
        present: (members) => present.set(members),
        live: (isLive) => changes.setLive(isLive),
        ended: () => session.reload(),
      });
      watch.follow(watched);
    } catch {
      // The file did not come, as after an update of the server: the page works without it.
    }
  }
  inject(DestroyRef).onDestroy(() => {
    isGone = true;
    watch?.close();
  });
  return present.asReadonly();
}

/** Whether the library is open: what colleagues write there shows at once. */
function isInLibrary(root: ActivatedRouteSnapshot): boolean {
  for (let route: ActivatedRouteSnapshot | null = root; route !== null; route = route.firstChild)
    if (route.routeConfig?.path === 'library') return true;
  return false;
}

/** The page in a word, the same in every language: the last named part of its route. */
export function pageOf(root: ActivatedRouteSnapshot): string {
  let route: ActivatedRouteSnapshot | null = root;
  let page = 'overview';
  while (route !== null) {
    const last = (route.routeConfig?.path ?? '').split('/').at(-1) ?? '';
    if (last !== '') page = last.replace(/^:/, '');
    route = route.firstChild;
  }
  return page.slice(0, 60);
}
