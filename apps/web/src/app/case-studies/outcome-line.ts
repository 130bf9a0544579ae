import type { CaseStudy } from '@peerway/case-studies';

/** An outcome in one line; one that is remembered says so. */
export function outcomeLine({ metric, value, unit, basis }: CaseStudy['outcomes'][number]): string {
  const figure = `${value} ${unit}`.trim();
  return basis === 'seen'
    ? $localize`${metric}:what:: ${figure}:figure:`
    : $localize`${metric}:what:: ${figure}:figure: (from memory)`;
}
