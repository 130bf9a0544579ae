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
    path: 'new',
    title: $localize`New use case`,
    data: { crumb: $localize`New use case` },
    loadComponent: async () => (await import('./own/own-use-case-page.ts')).OwnUseCasePage,
  },
  {
    path: ':useCaseId/edit',
    title: $localize`Change a use case`,
    data: { crumb: $localize`Change a use case` },
    loadComponent: async () => (await import('./own/own-use-case-page.ts')).OwnUseCasePage,
  },
  {
    path: ':useCaseId',
    title: $localize`Use case`,
    data: { crumb: $localize`Use case` },
    loadComponent: async () => (await import('./catalogue/use-case-page.ts')).UseCasePage,
  },
];
