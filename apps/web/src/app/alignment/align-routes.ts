import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/align. */
export const alignRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:stage|:Align`,
    loadComponent: async () => (await import('./align-page.ts')).AlignPage,
  },
  {
    path: 'weighing',
    pathMatch: 'full',
    title: $localize`New weighing`,
    data: { crumb: $localize`New weighing` },
    loadComponent: async () => (await import('./new-weighing-page.ts')).NewWeighingPage,
  },
  {
    path: 'weighing/:weighing',
    title: $localize`Weighing`,
    data: { crumb: $localize`Weighing` },
    loadComponent: async () => (await import('./weighing-page.ts')).WeighingPage,
  },
  {
    path: 'levers',
    title: $localize`Goals and levers`,
    data: { crumb: $localize`Goals and levers` },
    loadComponent: async () => (await import('./levers-page.ts')).LeversPage,
  },
];
