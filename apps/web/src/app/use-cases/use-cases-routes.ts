import type { Routes } from '@angular/router';

/** The catalogue of use cases and platforms, in a workspace and within the stage Select of an engagement. */
export const useCasesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: async () => (await import('./catalogue/catalogue-page.ts')).CataloguePage,
  },
  {
    path: ':useCaseId',
    title: $localize`Use case`,
    loadComponent: async () => (await import('./catalogue/use-case-page.ts')).UseCasePage,
  },
];
