import { type GenerationUseCase, goLiveSteps, type Plan, planSchedule, type PlanSchedule } from '@peerway/rollout';
import type { ChangeContext, ContextAnchor, ContextWave } from './change-context.ts';

/** What a context is made of. */
export interface ContextInputs {
  readonly plan: Plan;
  /** The chosen use cases. */
  readonly useCases: readonly Pick<
    GenerationUseCase,
    'id' | 'name' | 'patterns' | 'training' | 'policies' | 'rolloutStages'
  >[];
  readonly today: string;
}

/** How many lines of the plan are offered to follow. */
const mostAnchors = 2000;
const followed: ReadonlySet<string> = new Set(['stage', 'gate', 'training', 'policy', 'typed']);

/**
 * What the people side needs to know of a plan: its use cases, sites and waves, when each wave goes live, and the lines that messages
 * can follow. A plan without waves has one, called `all`; a wave of which the plan knows no day has none.
 *
 * @example
 * const calendars = [{ id: 'c', week: [true, true, true, true, true, false, false], exceptions: [] }];
 * const settings = { start: '2027-01-04', horizonDays: 9, calendar: 'c', calendars, resources: [], sites: [], scope: { waves: [] } };
 * contextOfPlan({ plan: { settings, tasks: [] }, useCases: [], today: '2027-01-04' }).waves[0].id; // => 'all'
 */
export function contextOfPlan({ plan, useCases, today }: ContextInputs): ChangeContext {
  const schedule = planSchedule(plan, today);
  return {
    today,
    useCases: useCases.map(({ id, name, patterns, training, policies }) => ({
      id,
      name,
      patterns,
      training: training.map(({ role, topics }) => ({ role, topics })),
      policies,
    })),
    sites: plan.settings.sites.map(({ id, name, people }) => ({ id, name, people })),
    waves: waves({ plan, useCases, today }, schedule),
    anchors: anchors(plan, schedule),
  };
}

function waves({ plan, useCases }: ContextInputs, schedule: PlanSchedule): ContextWave[] {
  const { sites, scope } = plan.settings;
  const steps = useCases.flatMap((useCase) => goLiveSteps(useCase, scope.waves));
  const whole = { id: 'all', name: '', sites: sites.map(({ id }) => id) };
  const isWhole = scope.waves.length === 0;
  return (isWhole ? [whole] : scope.waves).map(({ id, name, sites: there }) => {
    const live = steps
      .filter(({ wave, work }) => (isWhole || wave === id) && schedule.tasks[work])
      .map(({ work, gate }) => ({ start: schedule.tasks[work]!.start, gate }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    const [first] = live;
    const gate = first?.gate ?? null;
    return {
      id,
      name,
      sites: there,
      goLive: first?.start ?? null,
      gate: gate !== null && schedule.tasks[gate] ? gate : null,
    };
  });
}

function anchors({ tasks }: Plan, schedule: PlanSchedule): ContextAnchor[] {
  return tasks
    .filter(({ id, origin }) => followed.has(origin.kind) && schedule.tasks[id])
    .slice(0, mostAnchors)
    .map(({ id, name, kind, origin }) => {
      const { start, finish } = schedule.tasks[id]!;
      return { task: id, name, kind, wave: origin.wave, useCase: origin.useCase, start, finish };
    });
}
