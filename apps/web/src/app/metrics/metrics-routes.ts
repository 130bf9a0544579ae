import type { Routes } from '@angular/router';
import { roomPage } from '../parts/room-page.ts';

/** The pages of the room, in the order of its tabs. */
const pages: Routes = [
  roomPage('', $localize`Dashboard`, async () => (await import('./dashboard/dashboard-page.ts')).DashboardPage),
  roomPage('kpis', $localize`KPIs`, async () => (await import('./kpis/kpis-page.ts')).KpisPage),
  roomPage('kpis/:kpi', $localize`KPI`, async () => (await import('./kpis/kpi-page.ts')).KpiPage),
  roomPage('signals', $localize`Signals`, async () => (await import('./signals/signals-page.ts')).SignalsPage),
  roomPage(
    'forecasts',
    $localize`Forecasts`,
    async () => (await import('./forecasts/forecasts-page.ts')).ForecastsPage,
  ),
  roomPage('adoption', $localize`Adoption`, async () => (await import('./adoption/adoption-page.ts')).AdoptionPage),
  roomPage('benefits', $localize`Benefits`, async () => (await import('./benefits/benefits-page.ts')).BenefitsPage),
  roomPage(
    'experiments',
    $localize`Experiments`,
    async () => (await import('./experiments/experiments-page.ts')).ExperimentsPage,
  ),
  roomPage('reviews', $localize`Reviews`, async () => (await import('./reviews/reviews-page.ts')).ReviewsPage),
  roomPage('feeds', $localize`Feeds`, async () => (await import('./feeds/feeds-page.ts')).FeedsPage),
  roomPage('values', $localize`Values`, async () => (await import('./values/values-page.ts')).ValuesPage),
];

/** Everything under /w/:workspace/e/:engagement/measure. */
export const metricsRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./metrics-room.ts')).MetricsRoom, children: pages },
];
