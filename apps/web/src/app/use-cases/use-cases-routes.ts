import type { Routes } from '@angular/router';

/** The catalogue of use cases and platforms, in a workspace and within the stage Select of an engagement. */
export const useCasesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: async () => (await import('./catalogue/catalogue-page.ts')).CataloguePage,
  },
  {
    path: 'platforms',
    title: $localize`Platforms`,
    data: { crumb: $localize`Platforms` },
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: async () => (await import('./platforms/platforms-page.ts')).PlatformsPage,
      },
      {
        path: ':platformId',
        title: $localize`Platform`,
        data: { crumb: $localize`Platform` },
        loadComponent: async () => (await import('./platforms/platform-page.ts')).PlatformPage,
      },
    ],
  },
  {
    path: ':useCaseId',
    title: $localize`Use case`,
    data: { crumb: $localize`Use case` },
    loadComponent: async () => (await import('./catalogue/use-case-page.ts')).UseCasePage,
  },
];
