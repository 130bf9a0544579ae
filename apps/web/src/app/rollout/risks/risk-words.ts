import type { PlanRisk } from '@peerway/rollout';
import type { Difference } from '../../ui/differences.ts';
import type { RiskOverlap } from './edited-risks.ts';

/** Which way a risk is met, in words. */
export const responseWords: Readonly<Record<NonNullable<PlanRisk['response']>['kind'], string>> = {
  avoid: $localize`Avoid it`,
  reduce: $localize`Make it smaller`,
  transfer: $localize`Pass it on, as by insurance`,
  accept: $localize`Accept it`,
};

/** Where a risk was found, in words. */
export const riskOriginWords: Readonly<Record<PlanRisk['origin']['kind'], string>> = {
  typed: $localize`Written here`,
  useCase: $localize`From a use case`,
  platform: $localize`From a platform`,
  case: $localize`From what another organization lived through`,
  imported: $localize`Imported`,
};

/** What a risk lacks, in a word or two. */
export const riskFindingWords: Readonly<Record<string, string>> = {
  RISK_UNSIZED: $localize`Not sized`,
  RISK_WITHOUT_OWNER: $localize`No owner`,
  UNKNOWN_RISK_OWNER: $localize`Its owner is gone`,
  RISK_WITHOUT_RESPONSE: $localize`No response`,
  RESPONSE_WITHOUT_TASK: $localize`Response without a task`,
  RESPONSE_OVERDUE: $localize`Response overdue`,
  LARGER_AFTER_RESPONSE: $localize`Larger after the response`,
  UNKNOWN_RISK_TASK: $localize`Names a task that is gone`,
  RISK_EVENT_IN_FUTURE: $localize`Came true on a day to come`,
  DUPLICATE_RISK: $localize`Stands twice`,
};

const fieldWords: Readonly<Record<string, string>> = {
  cause: $localize`Cause`,
  event: $localize`Event`,
  effect: $localize`Effect`,
  category: $localize`Category`,
  before: $localize`Size if nothing is done`,
  after: $localize`Size with the response`,
  hits: $localize`Tasks it delays`,
  response: $localize`Response`,
  owner: $localize`Owner`,
  trigger: $localize`Sign that it is coming`,
  due: $localize`Response stands by`,
  state: $localize`State`,
  happened: $localize`When it came true`,
};

/** What both changed, one row for each field of a risk. */
export function riskOverlapRows(overlaps: readonly RiskOverlap[]): readonly Difference[] {
  return overlaps.flatMap(({ mine, theirs, fields, id }) => {
    const name = mine?.event ?? theirs?.event ?? id;
    if (mine === undefined || theirs === undefined)
      return [{ field: name, theirs: standing(theirs), mine: standing(mine) }];
    const changed = new Set(fields.map((field) => field.split(/[.[]/)[0] ?? ''));
    return [...changed].map((field) => ({
      field: `${name}: ${fieldWords[field] ?? field}`,
      theirs: shown(theirs[field as keyof PlanRisk]),
      mine: shown(mine[field as keyof PlanRisk]),
    }));
  });
}

function standing(risk: PlanRisk | undefined): string {
  return risk ? $localize`changed` : $localize`removed`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 160) : String(value);
}
