import type { ForecastOptions, ForecastRisk, Plan, PlanForecast } from '@peerway/rollout';

/** What is drawn. */
export interface ForecastWish {
  readonly plan: Plan;
  readonly risks: readonly ForecastRisk[];
  readonly options: ForecastOptions;
}

/** What the page asks: draw this plan; or stop, and say what was drawn by then. */
export type ForecastOrder =
  { readonly order: number; readonly wish: ForecastWish } | { readonly order: number; readonly stop: true };

/** What the drawing says on its way and at its end. */
export type ForecastAnswer = { readonly order: number } & (
  { readonly done: number; readonly of: number } | { readonly forecast: PlanForecast; readonly isStopped: boolean }
);
