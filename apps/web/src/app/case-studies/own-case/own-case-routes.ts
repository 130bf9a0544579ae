import type { Routes } from '@angular/router';

/** What a workspace writes itself: cases of its own, and what it would have public ones say. */
export const ownCaseRoutes: Routes = [
  {
    path: 'new',
    title: $localize`Write a case`,
    loadComponent: async () => (await import('./own-case-page.ts')).OwnCasePage,
  },
  {
    path: 'import',
    title: $localize`Import cases`,
    loadComponent: async () => (await import('../import/import-cases-page.ts')).ImportCasesPage,
  },
  {
    path: 'case/:caseId/edit',
    title: $localize`Change a case`,
    loadComponent: async () => (await import('./own-case-page.ts')).OwnCasePage,
  },
  {
    path: 'case/:caseId/correct',
    title: $localize`Correct a case`,
    loadComponent: async () => (await import('./correct-page.ts')).CorrectPage,
  },
];
