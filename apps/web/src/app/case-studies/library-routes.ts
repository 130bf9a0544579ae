import type { Routes } from '@angular/router';

/** The library: what it holds, what became of it, and the page of each case. */
export const libraryRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Library`,
    loadComponent: async () => (await import('./library-page.ts')).LibraryPage,
  },
];
