import type { Part } from '../parts/edited-parts.ts';

const kindNames: Readonly<Record<string, string>> = {
  kpi: $localize`KPI`,
  event: $localize`Event`,
  feed: $localize`Feed`,
  signalNote: $localize`Signal`,
  experiment: $localize`Experiment`,
  prediction: $localize`Forecast`,
  dashboard: $localize`Dashboard`,
  adoption: $localize`Adoption`,
  benefitLink: $localize`Benefit`,
  review: $localize`Review`,
};

/** What a part is called on screen: its own name where it has one, else what kind of thing it is. */
export function metricsPartName(kind: string, part: Part | undefined): string {
  const named = part as { readonly name?: string; readonly title?: string } | undefined;
  return named?.name ?? named?.title ?? kindNames[kind] ?? kind;
}
