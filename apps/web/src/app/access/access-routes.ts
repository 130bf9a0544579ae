import type { Routes } from '@angular/router';

/** The pages of people who are not signed in yet. */
export const accessRoutes: Routes = [];
