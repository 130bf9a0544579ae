import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/assess. */
export const assessRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:stage|:Assess`,
    loadComponent: async () => (await import('./assess-page.ts')).AssessPage,
  },
  {
    path: 'compare',
    title: $localize`Comparison`,
    data: { crumb: $localize`Comparison` },
    loadComponent: async () => (await import('./compare-page.ts')).ComparePage,
  },
  {
    path: 'rounds/:round',
    pathMatch: 'full',
    title: $localize`Round`,
    data: { crumb: $localize`Round` },
    loadComponent: async () => (await import('./round-page.ts')).RoundPage,
  },
  {
    path: 'rounds/:round/result',
    title: $localize`Result`,
    data: { crumb: $localize`Result` },
    loadComponent: async () => (await import('./result-page.ts')).ResultPage,
  },
];
