import type { Routes } from '@angular/router';

/** The pages of the room, each in the order of its tabs. */
const pages: Routes = [
  {
    path: 'pulses',
    title: $localize`Pulses`,
    data: { crumb: $localize`Pulses` },
    loadComponent: async () => (await import('./pulses/pulses-page.ts')).PulsesPage,
  },
  {
    path: 'resistance',
    title: $localize`Resistance`,
    data: { crumb: $localize`Resistance` },
    loadComponent: async () => (await import('./resistance/resistance-page.ts')).ResistancePage,
  },
  {
    path: 'feedback',
    title: $localize`Feedback`,
    data: { crumb: $localize`Feedback` },
    loadComponent: async () => (await import('./feedback/feedback-page.ts')).FeedbackPage,
  },
];

/** Everything under /w/:workspace/e/:engagement/change. */
export const changeRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./change-room.ts')).ChangeRoom,
    children: pages,
  },
];
