import type { Dashboard } from '@peerway/metrics';

export const audienceNames: Readonly<Record<Dashboard['audience'], string>> = {
  executive: $localize`:audience|:For leaders`,
  team: $localize`:audience|:For the team`,
  operations: $localize`:audience|:For operations`,
};

export const tileNames: Readonly<Record<Dashboard['tiles'][number]['kind'], string>> = {
  kpi: $localize`:tile|:A KPI`,
  adoption: $localize`:tile|:Adoption`,
  benefit: $localize`:tile|:Benefits`,
  feeds: $localize`:tile|:What is out of date`,
  signals: $localize`:tile|:Signals`,
  calibration: $localize`:tile|:Forecasts`,
};
