import { Injectable, computed, inject } from '@angular/core';
import { type ActivatedRouteSnapshot, Router } from '@angular/router';

/** Where the address bar says one is: the workspace and engagement of the open page. */
@Injectable({ providedIn: 'root' })
export class Place {
  private readonly router = inject(Router);

  readonly workspace = computed(() => this.param('workspace'));
  readonly engagement = computed(() => this.param('engagement'));

  private param(name: string): string | undefined {
    // The snapshot is no signal: reading the last navigation makes this follow the router.
    this.router.lastSuccessfulNavigation();
    let route: ActivatedRouteSnapshot | null = this.router.routerState.snapshot.root;
    let found: string | undefined;
    while (route !== null) {
      found = route.paramMap.get(name) ?? found;
      route = route.firstChild;
    }
    return found;
  }
}
