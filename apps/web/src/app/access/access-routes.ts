import type { Routes } from '@angular/router';

/** The pages of people who are not signed in yet, or who come by the link of a weighing. */
export const accessRoutes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: async () => (await import('./start-page.ts')).StartPage },
  { path: 'setup', title: $localize`Set up`, loadComponent: async () => (await import('./setup-page.ts')).SetupPage },
  {
    path: 'sign-in',
    title: $localize`Sign in`,
    loadComponent: async () => (await import('./sign-in-page.ts')).SignInPage,
  },
  {
    path: 'invitation/:token',
    title: $localize`Invitation`,
    loadComponent: async () => (await import('./invitation-page.ts')).InvitationPage,
  },
  {
    path: 'p/:token',
    title: $localize`Weighing of goals · Peerway`,
    loadComponent: async () => (await import('../alignment/participant-page.ts')).ParticipantPage,
  },
  {
    path: '**',
    title: $localize`Not found`,
    loadComponent: async () => (await import('./not-found-page.ts')).NotFoundPage,
  },
];
