import type { Routes } from '@angular/router';
import { mayEnter } from './may-enter.ts';

/** Settings: who may come in, what was done, and one's own account. */
export const settingsRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./settings-page.ts')).SettingsPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'members' },
      {
        path: 'members',
        title: $localize`Members`,
        canActivate: [mayEnter('members.read')],
        loadComponent: async () => (await import('../workspace/members-page.ts')).MembersPage,
      },
      {
        path: 'workspace',
        title: $localize`Workspace`,
        canActivate: [mayEnter('workspace.rename')],
        loadComponent: async () => (await import('../workspace/brand-page.ts')).BrandPage,
      },
      {
        path: 'keys',
        title: $localize`API keys`,
        canActivate: [mayEnter('keys.change')],
        loadComponent: async () => (await import('../access/api-keys-page.ts')).ApiKeysPage,
      },
      {
        path: 'banks',
        canActivate: [mayEnter('bank.edit')],
        loadChildren: async () => (await import('../assessment/banks/bank-routes.ts')).bankRoutes,
      },
      {
        path: 'audit',
        title: $localize`Audit log`,
        canActivate: [mayEnter('audit.read')],
        loadComponent: async () => (await import('./audit-page.ts')).AuditPage,
      },
      {
        path: 'account',
        title: $localize`Account`,
        loadComponent: async () => (await import('../access/account-page.ts')).AccountPage,
      },
    ],
  },
];
