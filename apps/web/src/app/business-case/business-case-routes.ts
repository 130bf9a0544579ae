import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/select/business-case. */
export const businessCaseRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./case-room.ts')).CaseRoom,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: $localize`Business case`,
        loadComponent: async () => (await import('./results-page.ts')).ResultsPage,
      },
      {
        path: 'drivers',
        title: $localize`Drivers and costs`,
        data: { crumb: $localize`Drivers and costs` },
        loadComponent: async () => (await import('./drivers-page.ts')).DriversPage,
      },
      {
        path: 'import',
        title: $localize`Values from a spreadsheet`,
        data: { crumb: $localize`Values from a spreadsheet` },
        loadComponent: async () => (await import('./import-values-page.ts')).ImportValuesPage,
      },
      {
        path: 'settings',
        title: $localize`Settings of the business case`,
        data: { crumb: $localize`Settings` },
        loadComponent: async () => (await import('./settings/settings-page.ts')).SettingsPage,
      },
      {
        path: 'versions',
        title: $localize`Versions of the business case`,
        data: { crumb: $localize`Versions` },
        loadComponent: async () => (await import('./versions/versions-page.ts')).VersionsPage,
      },
    ],
  },
];
