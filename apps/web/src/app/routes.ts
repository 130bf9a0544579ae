import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'r/:token',
    title: $localize`Questionnaire · Peerway`,
    loadComponent: async () => (await import('./assessment/respondent-page.ts')).RespondentPage,
  },
  {
    path: 'no-reminders/:token',
    title: $localize`Reminders · Peerway`,
    loadComponent: async () => (await import('./assessment/no-reminders-page.ts')).NoRemindersPage,
  },
  {
    path: 'w/:workspace',
    loadComponent: async () => (await import('./shell/frame.ts')).Frame,
    loadChildren: async () => (await import('./shell/framed-routes.ts')).framedRoutes,
  },
  {
    path: 'library',
    children: [
      {
        path: '**',
        title: $localize`Library`,
        loadComponent: async () => (await import('./case-studies/open-library-page.ts')).OpenLibraryPage,
      },
    ],
  },
  {
    path: '',
    loadChildren: async () => (await import('./access/access-routes.ts')).accessRoutes,
  },
];
