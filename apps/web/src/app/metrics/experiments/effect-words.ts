import type { Experiment, ExperimentEffect, Kpi } from '@peerway/metrics';
import { figureWords } from '../kpis/kpi-words.ts';

export const experimentStates: Readonly<Record<Experiment['state'], string>> = {
  planned: $localize`:experiment|:Planned`,
  running: $localize`:experiment|:Running`,
  kept: $localize`:experiment|:Kept`,
  dropped: $localize`:experiment|:Dropped`,
};

export const effectTones = { better: 'good', worse: 'bad', chance: 'plain', tooEarly: 'plain' } as const;

export const effectNames: Readonly<Record<ExperimentEffect['verdict'], string>> = {
  better: $localize`:effect|:Better since`,
  worse: $localize`:effect|:Worse since`,
  chance: $localize`:effect|:Within chance`,
  tooEarly: $localize`:effect|:Too early to tell`,
};

/** What the control chart says of a measure, in a sentence. */
export function effectWords(effect: ExperimentEffect, { unit }: Pick<Kpi, 'unit'>, locale: string): string {
  if (effect.verdict === 'tooEarly')
    return effect.before > 0
      ? $localize`${effect.before}:COUNT: more points before it began would be needed to tell chance from change`
      : $localize`${effect.since}:COUNT: more points are needed to tell chance from change`;
  const [before, since] = [effect.before, effect.since].map((each) => figureWords(each, unit, locale));
  if (effect.verdict === 'chance')
    return $localize`${before}:BEFORE: on average before, ${since}:SINCE: since: chance alone brings about as much`;
  return $localize`${before}:BEFORE: on average before, ${since}:SINCE: since: more than chance explains`;
}
