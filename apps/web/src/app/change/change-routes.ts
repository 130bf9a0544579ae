import type { Routes } from '@angular/router';
import { roomPage } from '../parts/room-page.ts';

/** The pages of the room, in the order of its tabs. */
const pages: Routes = [
  roomPage('', $localize`Go-live`, async () => (await import('./go-live/go-live-page.ts')).GoLivePage),
  roomPage('impacts', $localize`Impacts`, async () => (await import('./impacts/impacts-page.ts')).ImpactsPage),
  roomPage('sponsors', $localize`Sponsors`, async () => (await import('./sponsors/sponsors-page.ts')).SponsorsPage),
  roomPage(
    'communications',
    $localize`Messages`,
    async () => (await import('./communications/communications-page.ts')).CommunicationsPage,
  ),
  roomPage('training', $localize`Training`, async () => (await import('./training/training-page.ts')).TrainingPage),
  roomPage('policies', $localize`Policies`, async () => (await import('./policies/policies-page.ts')).PoliciesPage),
  roomPage('groups', $localize`Groups`, async () => (await import('./groups/groups-page.ts')).GroupsPage),
  roomPage('people', $localize`People`, async () => (await import('./people/people-page.ts')).PeoplePage),
  roomPage('pulses', $localize`Pulses`, async () => (await import('./pulses/pulses-page.ts')).PulsesPage),
  roomPage(
    'resistance',
    $localize`Resistance`,
    async () => (await import('./resistance/resistance-page.ts')).ResistancePage,
  ),
  roomPage('feedback', $localize`Feedback`, async () => (await import('./feedback/feedback-page.ts')).FeedbackPage),
];

/** Everything under /w/:workspace/e/:engagement/change. */
export const changeRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./change-room.ts')).ChangeRoom,
    children: pages,
  },
];
