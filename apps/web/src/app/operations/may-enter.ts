import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, type CanActivateFn, Router } from '@angular/router';
import { filter, map, take } from 'rxjs';
import { Session } from '../access/session.ts';

/** Lets in whom the role allows the act; everybody else lands on the own account. */
export function mayEnter(act: string): CanActivateFn {
  return (route) => {
    const session = inject(Session);
    const router = inject(Router);
    // Not session.may: that follows the open page, and this one is not open yet.
    const workspace = workspaceOf(route);
    return toObservable(session.me).pipe(
      filter((me) => me !== undefined),
      take(1),
      map((me) => {
        const allowed = me?.memberships.find((membership) => membership.workspace.id === workspace)?.allowed;
        return (
          allowed === undefined ||
          allowed.includes(act) ||
          router.createUrlTree(['/w', workspace, 'settings', 'account'])
        );
      }),
    );
  };
}

function workspaceOf(route: ActivatedRouteSnapshot): string | null {
  return route.pathFromRoot.reduce<string | null>((found, each) => each.paramMap.get('workspace') ?? found, null);
}
