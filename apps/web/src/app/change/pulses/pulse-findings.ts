import type { PulseOfGroup, PulseResult, PulseTrendLine, StuckStep } from '@peerway/change';
import { stepNames } from '../step-words.ts';
import type { PulseTelling } from './pulse-charts.ts';

/** What a pulse found, in one sentence. */
export function pulseFinding(result: PulseResult, name: string, { nameOf }: PulseTelling): string {
  const stuck = stuckGroups(result);
  const [first] = stuck;
  if (result.answers === null)
    return $localize`${name}:pulse:: fewer than ${result.floor}:floor: answered, so nothing is shown`;
  if (first && stuck.length === 1) return groupFinding(first.stuck, nameOf(first.group));
  if (first) {
    const counted = Map.groupBy(stuck, ({ stuck: { step } }) => step);
    const [step] = [...counted].sort(([, a], [, b]) => b.length - a.length)[0]!;
    return $localize`${stuck.length}:count: groups are stuck, most of them at “${step === null ? '' : stepNames[step]}:step:”`;
  }
  return groupFinding(result.all.stuck, nameOf(null));
}

/** Where a group is stuck, in one sentence. */
export function groupFinding({ state, step }: StuckStep, name: string): string {
  if (state === 'stuck' && step !== null) return $localize`${name}:group:: stuck at “${stepNames[step]}:step:”`;
  return state === 'none'
    ? $localize`${name}:group:: all five steps are taken, as far as the answers say`
    : $localize`${name}:group:: the answers do not say yet where people stand`;
}

/** The groups that are stuck, in the order of their first stuck step. */
export function stuckGroups({ groups }: PulseResult): readonly PulseOfGroup[] {
  return groups.filter(({ stuck }) => stuck.state === 'stuck');
}

/** How one step of one group moved, in one sentence. */
export function trendFinding(line: PulseTrendLine, { nameOf, locale }: PulseTelling): string {
  const about = $localize`${nameOf(line.group)}:group:, “${stepNames[line.step]}:step:”`;
  const change = line.points.findLast((point) => point.change !== null)?.change;
  if (!change) return $localize`${about}:what:: no two pulses can be compared yet`;
  const by = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(change.by);
  return change.isBeyond
    ? $localize`${about}:what:: ${by}:change: levels since the pulse before, more than chance`
    : $localize`${about}:what:: ${by}:change: levels since the pulse before, which may be chance`;
}
