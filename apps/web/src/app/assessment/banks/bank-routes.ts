import type { Routes } from '@angular/router';

/** Question banks: the list, two beside each other, and one that is edited or read. */
export const bankRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Question banks`,
    loadComponent: async () => (await import('./banks-page.ts')).BanksPage,
  },
  {
    path: 'compare',
    title: $localize`Question banks compared`,
    loadComponent: async () => (await import('./bank-compare-page.ts')).BankComparePage,
  },
  {
    path: ':bank',
    title: $localize`Question bank`,
    loadComponent: async () => (await import('./bank-page.ts')).BankPage,
  },
];
