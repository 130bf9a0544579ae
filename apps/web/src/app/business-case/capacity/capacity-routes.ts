import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/select/capacity. */
export const capacityRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: async () => (await import('./capacity-page.ts')).CapacityPage,
  },
  {
    path: 'availability',
    title: $localize`How long content stays in reach`,
    data: { crumb: $localize`How long content stays in reach` },
    loadComponent: async () => (await import('./availability-page.ts')).AvailabilityPage,
  },
];
