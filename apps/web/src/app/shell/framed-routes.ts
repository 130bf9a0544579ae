import type { Routes } from '@angular/router';

/** The pages inside the frame; every one of them names its workspace in the address. */
export const framedRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'portfolio' },
  {
    path: 'e/:engagement',
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overview' },
      {
        path: 'assess',
        loadChildren: async () => (await import('../assessment/assess-routes.ts')).assessRoutes,
      },
    ],
  },
];
