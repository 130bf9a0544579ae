import type { Routes } from '@angular/router';

/** Everything under /w/:workspace/e/:engagement/assess. */
export const assessRoutes: Routes = [];
