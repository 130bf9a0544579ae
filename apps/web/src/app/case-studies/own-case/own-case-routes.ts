import type { Routes } from '@angular/router';

/** What a workspace writes itself: cases of its own. */
export const ownCaseRoutes: Routes = [
  {
    path: 'new',
    title: $localize`Write a case`,
    loadComponent: async () => (await import('./own-case-page.ts')).OwnCasePage,
  },
  {
    path: 'case/:caseId/edit',
    title: $localize`Change a case`,
    loadComponent: async () => (await import('./own-case-page.ts')).OwnCasePage,
  },
];
