import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/select. */
export const selectRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:stage|:Select`,
    loadComponent: async () => (await import('./selection/selection-page.ts')).SelectionPage,
  },
  {
    path: 'criteria',
    title: $localize`Criteria`,
    data: { crumb: $localize`Criteria` },
    loadComponent: async () => (await import('./selection/criteria-page.ts')).CriteriaPage,
  },
  {
    path: 'portfolio',
    title: $localize`Under a budget`,
    data: { crumb: $localize`Under a budget` },
    loadComponent: async () => (await import('./selection/portfolio-page.ts')).PortfolioPage,
  },
  {
    path: 'platforms/:useCase',
    title: $localize`Platform`,
    data: { crumb: $localize`Platform` },
    loadComponent: async () => (await import('./platform-choice/platform-choice-page.ts')).PlatformChoicePage,
  },
  {
    path: 'decisions',
    title: $localize`Decisions`,
    data: { crumb: $localize`Decisions` },
    loadComponent: async () => (await import('./selection/decisions-page.ts')).DecisionsPage,
  },
  {
    path: 'business-case',
    data: { crumb: $localize`Business case` },
    loadChildren: async () => (await import('../business-case/business-case-routes.ts')).businessCaseRoutes,
  },
  {
    path: 'capacity',
    title: $localize`Capacity model`,
    data: { crumb: $localize`Capacity model` },
    loadChildren: async () => (await import('../business-case/capacity/capacity-routes.ts')).capacityRoutes,
  },
  {
    path: 'use-cases',
    title: $localize`Use cases`,
    data: { crumb: $localize`Use cases` },
    loadChildren: async () => (await import('./use-cases-routes.ts')).useCasesRoutes,
  },
];
