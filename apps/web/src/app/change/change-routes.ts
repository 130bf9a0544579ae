import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';

/** A page of the room under its name. */
function page(path: string, title: string, loadComponent: () => Promise<Type<unknown>>): Route {
  return { path, title, data: { crumb: title }, loadComponent, ...(path === '' ? { pathMatch: 'full' } : {}) };
}

/** The pages of the room, in the order of its tabs. */
const pages: Routes = [
  page('', $localize`Go-live`, async () => (await import('./go-live/go-live-page.ts')).GoLivePage),
  page('impacts', $localize`Impacts`, async () => (await import('./impacts/impacts-page.ts')).ImpactsPage),
  page('sponsors', $localize`Sponsors`, async () => (await import('./sponsors/sponsors-page.ts')).SponsorsPage),
  page(
    'communications',
    $localize`Messages`,
    async () => (await import('./communications/communications-page.ts')).CommunicationsPage,
  ),
  page('training', $localize`Training`, async () => (await import('./training/training-page.ts')).TrainingPage),
  page('policies', $localize`Policies`, async () => (await import('./policies/policies-page.ts')).PoliciesPage),
  page('groups', $localize`Groups`, async () => (await import('./groups/groups-page.ts')).GroupsPage),
  page('people', $localize`People`, async () => (await import('./people/people-page.ts')).PeoplePage),
  page('pulses', $localize`Pulses`, async () => (await import('./pulses/pulses-page.ts')).PulsesPage),
  page(
    'resistance',
    $localize`Resistance`,
    async () => (await import('./resistance/resistance-page.ts')).ResistancePage,
  ),
  page('feedback', $localize`Feedback`, async () => (await import('./feedback/feedback-page.ts')).FeedbackPage),
];

/** Everything under /w/:workspace/e/:engagement/change. */
export const changeRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./change-room.ts')).ChangeRoom,
    children: pages,
  },
];
