import type { Routes } from '@angular/router';
import { ownCaseRoutes } from './own-case/own-case-routes.ts';

/** The library: what it holds, what became of it, and the page of each case. */
export const libraryRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Library`,
    loadComponent: async () => (await import('./library-page.ts')).LibraryPage,
  },
  {
    path: 'base-rates',
    title: $localize`What became of them`,
    loadComponent: async () => (await import('./outcomes-page.ts')).OutcomesPage,
  },
  {
    path: 'case/:caseId',
    pathMatch: 'full',
    title: $localize`:a case study|:Case`,
    loadComponent: async () => (await import('./case-page.ts')).CasePage,
  },
  {
    path: 'compare',
    title: $localize`:cases side by side|:Comparison`,
    loadComponent: async () => (await import('./compare-cases-page.ts')).CompareCasesPage,
  },
  {
    path: 'scenario/:scenarioId',
    title: $localize`Scenario`,
    loadComponent: async () => (await import('./scenario-page.ts')).ScenarioPage,
  },
  ...ownCaseRoutes,
];
