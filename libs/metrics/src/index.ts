export { AdoptionPlan } from './adoption-plan.ts';
export { bassDensity, bassPeakTime, type BassPoint, type BassRates, bassShare } from './bass-curve.ts';
export { type BassObstacle, type CannotFitBass } from './bass-obstacle.ts';
export { benefit, type BenefitGround, type BenefitLine, type Benefits, type BenefitTotals } from './benefit.ts';
export { BenefitLink } from './benefit-link.ts';
export { type LinkObstacle, type LinkReading, type MeasuredKpi } from './benefit-link-reading.ts';
export { type BenefitMonth } from './benefit-months.ts';
export { type BenefitReason } from './benefit-reasons.ts';
export { Dashboard, DashboardTile } from './dashboard.ts';
export { Experiment } from './experiment.ts';
export { Feed } from './feed.ts';
export { type BassFit, type BassForm, type BassOptions, fitBass } from './fit-bass.ts';
export { Cadence, Gathering, Kpi, KpiDimension } from './kpi.ts';
export {
  type AcceptedRow,
  judgedMeasurements,
  type JudgedRows,
  type MeasuredAgainst,
  mostRows,
  type RejectedRow,
  type RejectionCode,
} from './measurement.ts';
export { nextPeriod, periodEnd, periodsBetween, periodStart } from './period.ts';
export { type MeasuredDay, type Point, type PointsAsked, pointsOf } from './points.ts';
export { MetricsEvent } from './metrics-event.ts';
export { MetricsId } from './metrics-parts.ts';
export { MetricsReview } from './metrics-review.ts';
export { Prediction } from './prediction.ts';
export { SignalNote } from './signal-note.ts';
export { type Signal, signals } from './signals.ts';
export { type ControlLimits, type PlaceRange, xmr, type XmrLimits } from './xmr.ts';
export { causeId } from './cause-id.ts';
export {
  type ChartOptions,
  type ChartPoint,
  type ChartRebase,
  type ChartSegment,
  type ControlChart,
  controlChart,
  type SignalCause,
} from './control-chart.ts';
export { computedPoints, type PointsOf } from './computed-points.ts';
export { defaultTiles } from './default-dashboard.ts';
export { type KpiFinding, kpiFindings, namesIn } from './kpi-findings.ts';
export { type KpiStanding, kpiStanding, type KpiState } from './kpi-standing.ts';
export { targetOn } from './target-path.ts';
export {
  type Calibration,
  calibration,
  type CalibrationBin,
  type ChanceScore,
  type CoverageScore,
} from './calibration.ts';
export { type AdoptionObstacle } from './adoption-obstacle.ts';
export { type AdoptionStall, adoptionStall } from './adoption-stall.ts';
export {
  type AdoptionForecast,
  type CannotForecast,
  forecastAdoption,
  type ForecastOptions,
  type ForecastPoint,
  type PeriodRange,
  type ShareReached,
  type TooEarly,
} from './forecast-adoption.ts';
export { cellFigure, type DecimalMark, decimalMarkOf } from './cell-figure.ts';
export { cellTime, type DayOrder, dayOrderOf } from './cell-time.ts';
export { guessedMapping, kpisByName, type TableMapping, type ValueColumn } from './table-mapping.ts';
export { openIn, type RefusedCell, type TableValue, type TableValues, valuesFromTable } from './values-from-table.ts';
export { type ExperimentEffect, experimentEffect, leastBefore } from './experiment-effect.ts';
export { QuerySet, QuerySetFile } from './query-set.ts';
