import type { Routes } from '@angular/router';

/** The pages inside the frame; every one of them names its workspace in the address. */
export const framedRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'portfolio' },
  {
    path: 'portfolio',
    title: $localize`Portfolio`,
    loadComponent: async () => (await import('../workspace/portfolio-page.ts')).PortfolioPage,
  },
  {
    path: 'e/:engagement',
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overview' },
      {
        path: 'overview',
        title: $localize`Overview`,
        loadComponent: async () => (await import('../workspace/overview-page.ts')).OverviewPage,
      },
      {
        path: 'organization',
        title: $localize`Organization`,
        loadComponent: async () => (await import('../organization/organization-page.ts')).OrganizationPage,
      },
      {
        path: 'align',
        data: { crumb: $localize`:stage|:Align` },
        loadChildren: async () => (await import('../alignment/align-routes.ts')).alignRoutes,
      },
      {
        path: 'assess',
        data: { crumb: $localize`Assess` },
        loadChildren: async () => (await import('../assessment/assess-routes.ts')).assessRoutes,
      },
      {
        path: 'select',
        data: { crumb: $localize`:stage|:Select` },
        loadChildren: async () => (await import('../use-cases/select-routes.ts')).selectRoutes,
      },
      {
        path: 'plan',
        data: { crumb: $localize`:stage|:Plan` },
        loadChildren: async () => (await import('../rollout/rollout-routes.ts')).rolloutRoutes,
      },
      {
        path: 'change',
        data: { crumb: $localize`:stage|:Change` },
        loadChildren: async () => (await import('../change/change-routes.ts')).changeRoutes,
      },
      {
        path: 'measure',
        data: { crumb: $localize`:stage|:Measure` },
        loadChildren: async () => (await import('../metrics/metrics-routes.ts')).metricsRoutes,
      },
    ],
  },
  {
    path: 'notices',
    title: $localize`Notices`,
    data: { crumb: $localize`Notices` },
    loadComponent: async () => (await import('../rollout/notices-page.ts')).NoticesPage,
  },
  {
    path: 'library',
    title: $localize`Library`,
    loadChildren: async () => (await import('../case-studies/library-routes.ts')).libraryRoutes,
  },
  {
    path: 'use-cases',
    title: $localize`Use cases`,
    data: { crumb: $localize`Use cases` },
    loadChildren: async () => (await import('../use-cases/use-cases-routes.ts')).useCasesRoutes,
  },
  {
    path: 'settings',
    title: $localize`Settings`,
    loadChildren: async () => (await import('../operations/settings-routes.ts')).settingsRoutes,
  },
];
