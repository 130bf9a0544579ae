import type { MetricsEvent } from '@peerway/metrics';

export const eventKindNames: Readonly<Record<MetricsEvent['kind'], string>> = {
  goLive: $localize`:event|:Go-live`,
  policy: $localize`:event|:Policy`,
  incident: $localize`:event|:Incident`,
  other: $localize`:event|:Something else`,
};
