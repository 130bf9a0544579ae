import type { Finding } from '@peerway/kernel';
import type { RolloutSize } from '@peerway/use-cases';
import { roleId } from './generated-ids.ts';
import { after, daysOfWeeks, generatedLine } from './generated-line.ts';
import type { PlanTask, TaskLink } from './plan-task.ts';
import type { Preparation } from './preparation-lines.ts';
import type { RolloutStep, UseCaseSteps } from './rollout-step.ts';

/** What the lines of a use case's stages depend on beside its steps. */
export interface StageContext {
  readonly size: RolloutSize;
  readonly preparations: readonly Preparation[];
  /** Of work, what else it waits for. */
  readonly waits: ReadonlyMap<string, readonly TaskLink[]>;
}

/** The lines of the stages of a use case: a summary of each, with its work and its gates. */
export function stageLines(of: UseCaseSteps, context: StageContext): { lines: PlanTask[]; findings: Finding[] } {
  const { share, findings } = shareOf(of, context);
  const lines = of.steps.flatMap((step, place) => {
    const before = of.steps[place - 1];
    const isFirst = before?.summary !== step.summary;
    const links = [...(before ? [after(before.gate)] : []), ...(context.waits.get(step.work) ?? [])];
    const own = [workLine(of, step, { share, links }), gateLine(of, step)];
    return isFirst ? [...readyLine(of, step, context), summaryLine(of, step), ...own] : own;
  });
  return { lines, findings };
}

function summaryLine({ useCase }: UseCaseSteps, { stage, summary }: RolloutStep): PlanTask {
  return generatedLine({
    id: summary,
    parent: useCase.id,
    rank: stage.order,
    name: stage.name,
    origin: {
      ...{ kind: 'stage', useCase: useCase.id, part: stage.name.slice(0, 200) },
      note: `Stage ${stage.order} of “${useCase.name}” in the catalogue. It ends when: ${stage.exitCriteria}`,
    },
  });
}

/** What has to be done before a stage stands above it, so that the stage itself is as long as its own work. */
function readyLine({ useCase }: UseCaseSteps, { stage, ready }: RolloutStep, context: StageContext): PlanTask[] {
  if (!context.preparations.some(({ line }) => line.parent === ready)) return [];
  const note = `What “${useCase.name}” needs before “${stage.name}” begins.`;
  return [
    generatedLine({
      id: ready,
      parent: useCase.id,
      rank: stage.order - 0.5,
      name: `Before: ${stage.name}`,
      origin: { kind: 'stage', useCase: useCase.id, part: stage.name.slice(0, 200), note },
    }),
  ];
}

function workLine(
  { useCase }: UseCaseSteps,
  step: RolloutStep,
  { share, links }: { readonly share: number; readonly links: readonly TaskLink[] },
): PlanTask {
  const { stage, kind, wave, part } = step;
  const roles = [...new Set(stage.roles.map(roleId))];
  const { optimistic, likely, pessimistic } = stage.weeks;
  const whole = `The catalogue says ${optimistic} to ${pessimistic} weeks, ${likely} likely`;
  const isPart = part < 1 ? `; this is ${Math.round(part * 100)} % of it` : '';
  return generatedLine({
    id: step.work,
    parent: step.summary,
    rank: step.rank + 1,
    name: wave ? `${stage.name}: ${wave.name}` : stage.name,
    note: kind === 'pilot' ? useCase.pilotDesign : null,
    estimate: daysOfWeeks(stage.weeks, part),
    links,
    assignments: roles.map((resource) => ({ resource, share })),
    origin: {
      ...{ kind: 'stage', useCase: useCase.id, part: stage.name.slice(0, 200), wave: wave?.id ?? null },
      note: `${whole}${isPart}. Roles: ${stage.roles.join(', ') || 'none named'}.`.slice(0, 4000),
    },
  });
}

function gateLine({ useCase }: UseCaseSteps, { stage, wave, gate, work, summary, rank }: RolloutStep): PlanTask {
  return generatedLine({
    id: gate,
    parent: summary,
    rank: rank + 2,
    kind: 'gate',
    name: wave ? `Gate: ${stage.name}, ${wave.name}` : `Gate: ${stage.name}`,
    links: [after(work)],
    origin: {
      ...{ kind: 'gate', useCase: useCase.id, part: stage.name.slice(0, 200), wave: wave?.id ?? null },
      note: `“${useCase.name}” goes on after “${stage.name}” only when: ${stage.exitCriteria}`,
    },
  });
}

const leastShare = 0.05;
const mostShare = 100;

/**
 * With how much of the time each role works, so that the likely work of all lines together is that of the catalogue for this
 * size. Policies and training count towards it, up to half of it.
 */
function shareOf(
  { useCase, steps }: UseCaseSteps,
  { size, preparations }: StageContext,
): { share: number; findings: Finding[] } {
  const wanted = useCase.effort[size].personWeeks.likely * 5;
  const prepared = preparations
    .filter(({ line }) => line.origin.kind === 'policy' || line.origin.kind === 'training')
    .reduce((sum, { line }) => sum + workOf(line), 0);
  const left = Math.max(wanted / 2, wanted - prepared);
  const roleDays = steps.reduce(
    (sum, { stage, part }) => sum + daysOfWeeks(stage.weeks, part).likely * new Set(stage.roles.map(roleId)).size,
    0,
  );
  if (roleDays === 0) return { share: 1, findings: [] };
  const exact = left / roleDays;
  const share = Math.min(mostShare, Math.max(leastShare, Math.round(exact * 100) / 100));
  const detail = `${useCase.name}: ${Math.round(exact * 100)} %`;
  const findings = exact < leastShare ? [{ code: 'EFFORT_BELOW_SHARE', at: useCase.id, detail }] : [];
  return { share, findings };
}

function workOf({ estimate, assignments }: PlanTask): number {
  return estimate.likely * assignments.reduce((sum, { share }) => sum + share, 0);
}
