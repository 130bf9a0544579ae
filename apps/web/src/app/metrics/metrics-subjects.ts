/** What the server calls the parts of measuring when it says that one changed. */
export const metricsSubjects = [
  'MetricsKpi',
  'MetricsEvent',
  'MetricsFeed',
  'MetricsSignalNote',
  'MetricsExperiment',
  'MetricsPrediction',
  'MetricsDashboard',
  'MetricsAdoption',
  'MetricsBenefitLink',
  'MetricsReview',
];

/** What it calls values that came in. */
export const valueSubjects = ['Measurement'];
