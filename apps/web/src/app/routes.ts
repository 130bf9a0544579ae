import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'r/:token',
    title: $localize`Questionnaire · Peerway`,
    loadComponent: async () => (await import('./assessment/respondent-page.ts')).RespondentPage,
  },
  {
    path: 'mine/:token',
    title: $localize`What is asked of you · Peerway`,
    loadComponent: async () => (await import('./change/person/person-page.ts')).PersonPage,
  },
  {
    path: 'feedback/:token',
    title: $localize`Say something · Peerway`,
    loadComponent: async () => (await import('./change/person/give-feedback-page.ts')).GiveFeedbackPage,
  },
  {
    path: 'feedback-given/:token',
    title: $localize`What became of it · Peerway`,
    loadComponent: async () => (await import('./change/person/feedback-given-page.ts')).FeedbackGivenPage,
  },
  {
    path: 'policy/:token',
    title: $localize`A policy · Peerway`,
    loadComponent: async () => (await import('./change/person/policy-read-page.ts')).PolicyReadPage,
  },
  {
    path: 'pulse/:token',
    title: $localize`A minute for five questions · Peerway`,
    loadComponent: async () => (await import('./change/person/open-pulse-page.ts')).OpenPulsePage,
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
