import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/plan. */
export const rolloutRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./plan-room.ts')).PlanRoom,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: $localize`Plan`,
        loadComponent: async () => (await import('./gantt/gantt-page.ts')).GanttPage,
      },
      {
        path: 'table',
        title: $localize`Plan as a table`,
        data: { crumb: $localize`Table` },
        loadComponent: async () => (await import('./table/table-page.ts')).TablePage,
      },
      {
        path: 'board',
        title: $localize`Plan as a board`,
        data: { crumb: $localize`Board` },
        loadComponent: async () => (await import('./board/board-page.ts')).BoardPage,
      },
      {
        path: 'generate',
        title: $localize`Make the plan`,
        data: { crumb: $localize`Generate` },
        loadComponent: async () => (await import('./generate/generate-page.ts')).GeneratePage,
      },
      {
        path: 'pilot',
        title: $localize`Pilot sites`,
        data: { crumb: $localize`Pilot` },
        loadComponent: async () => (await import('./pilot/pilot-page.ts')).PilotPage,
      },
      {
        path: 'resources',
        title: $localize`People of the plan`,
        data: { crumb: $localize`People` },
        loadComponent: async () => (await import('./resources/resources-page.ts')).ResourcesPage,
      },
      {
        path: 'settings',
        title: $localize`Settings of the plan`,
        data: { crumb: $localize`Settings` },
        loadComponent: async () => (await import('./settings/plan-settings-page.ts')).PlanSettingsPage,
      },
      {
        path: 'risks',
        title: $localize`Risks of the plan`,
        data: { crumb: $localize`Risks` },
        loadComponent: async () => (await import('./risks/risks-page.ts')).RisksPage,
      },
      {
        path: 'gates',
        title: $localize`Gates of the plan`,
        data: { crumb: $localize`Gates` },
        loadComponent: async () => (await import('./gates/gates-page.ts')).GatesPage,
      },
      {
        path: 'forecast',
        title: $localize`Forecast of the plan`,
        data: { crumb: $localize`Forecast` },
        loadComponent: async () => (await import('./forecast/forecast-page.ts')).ForecastPage,
      },
      {
        path: 'exchange',
        title: $localize`The plan as files and as a calendar`,
        data: { crumb: $localize`In and out` },
        loadComponent: async () => (await import('./exchange/exchange-page.ts')).ExchangePage,
      },
    ],
  },
];
