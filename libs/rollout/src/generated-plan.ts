import type { Finding } from '@peerway/kernel';
import type { GenerationInputs } from './generation-inputs.ts';
import { generatedGates } from './generated-gates.ts';
import { after, generatedLine } from './generated-line.ts';
import { generatedRoles } from './generated-roles.ts';
import type { PlanGate } from './plan-gate.ts';
import type { PlanResource } from './plan-resource.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { PlanTask, TaskLink } from './plan-task.ts';
import { type Preparation, preparations } from './preparation-lines.ts';
import { readinessLine, readinessPreparations, readinessSummary } from './readiness-lines.ts';
import { type UseCaseSteps, useCaseSteps } from './rollout-step.ts';
import { scopeFindings } from './scope-findings.ts';
import { stageLines } from './stage-lines.ts';
import { withoutLeftOut } from './without-left-out.ts';

/** What the generator makes: lines, the gates that belong to some of them, and the roles that do the work. */
export interface GeneratedPlan {
  readonly tasks: readonly PlanTask[];
  readonly gates: readonly PlanGate[];
  /** The roles that the lines name, those included that the plan has already. */
  readonly resources: readonly PlanResource[];
  readonly findings: readonly Finding[];
}

/**
 * The plan that follows from the chosen use cases and what is known of the organization.
 *
 * Each use case is a summary of its stages in the catalogue's order. The stage that is done in waves is done once for each wave,
 * after the pilot, which is the first wave; its length is shared among them. After each stage stands a gate, and the next waits
 * for it. Before the stage that they unblock stand readiness actions, prerequisites that are unmet or unknown, policies and
 * training. Roles share the catalogue's effort for the size. Ids follow from the content, so that the same scope gives the same
 * lines; every line says where it came from. Nothing is refused: what does not fit together is a finding.
 *
 * Findings: `USE_CASE_UNKNOWN` (at the id), `NO_STAGES`, `NO_WAVE_STAGE` (waves were chosen, and no stage of it is done in waves),
 * `EFFORT_BELOW_SHARE` (detail says which share of the time the effort comes to: 5 % is the least), `NEED_NOT_CHOSEN` (a use case
 * it cannot do without is not in the plan), `NEEDS_IN_CIRCLE`; of waves `SITE_UNKNOWN`, `SITE_IN_TWO_WAVES`, `SITE_IN_NO_WAVE`.
 *
 * @example
 * generatedPlan({ size: 'small', useCases: [], prerequisites: [], actions: [], needs: [], platforms: [], cases: [] }, newPlanSettings('2027-01-04')).tasks; // => []
 */
export function generatedPlan(inputs: GenerationInputs, settings: PlanSettings): GeneratedPlan {
  const { scope } = settings;
  const known = new Map(inputs.useCases.map((useCase) => [useCase.id, useCase]));
  const chosen = [...new Set(scope.useCases)].flatMap((id) => known.get(id) ?? []);
  const all = chosen.map((useCase) => useCaseSteps(useCase, scope.waves));
  const readiness = readinessPreparations(all, inputs);
  const needs = needLinks(all, inputs);
  const parts = all.map((of, place) => useCaseLines(of, { place, inputs, readiness, needs, settings }));
  const actions = new Map(readiness.map(({ line }) => [line.id, line]));
  const lines = [...readinessSummary(readiness), ...actions.values(), ...parts.flatMap((part) => part.lines)];
  const tasks = withoutLeftOut(lines, scope.leftOut);
  const kept = new Set(tasks.map(({ id }) => id));
  return {
    tasks,
    gates: all.flatMap(generatedGates).filter(({ id }) => kept.has(id)),
    resources: generatedRoles(tasks, inputs, settings.resources),
    findings: [
      ...scopeFindings(settings, all, inputs),
      ...needs.findings,
      ...parts.flatMap(({ findings }) => findings),
    ],
  };
}

interface LineContext {
  readonly place: number;
  readonly inputs: GenerationInputs;
  readonly readiness: readonly Preparation[];
  readonly needs: Needs;
  readonly settings: PlanSettings;
}

function useCaseLines(of: UseCaseSteps, context: LineContext): { lines: PlanTask[]; findings: Finding[] } {
  const { useCase } = of;
  const { inputs, readiness, needs, settings } = context;
  const own = preparations(of, inputs);
  const waits = new Map<string, TaskLink[]>();
  for (const { work } of of.steps) {
    const actions = readiness.filter(({ before }) => before === work).map(({ line }) => line.id);
    const before = own.filter(({ before: waiting }) => waiting === work).map(({ line }) => line.id);
    waits.set(work, [...(needs.links.get(work) ?? []), ...[...fewLinks(actions), ...before].slice(0, 90).map(after)]);
  }
  const size = settings.scope.size ?? inputs.size;
  const { lines, findings } = stageLines(of, { size, preparations: own, waits });
  const { definition, personWeeks } = useCase.effort[size];
  const { optimistic, likely, pessimistic } = personWeeks;
  const summary = generatedLine({
    id: useCase.id,
    rank: context.place + 1,
    name: useCase.name,
    note: useCase.pilotDesign && `How to try it: ${useCase.pilotDesign}`,
    origin: {
      ...{ kind: 'stage', useCase: useCase.id },
      note: `Chosen for the plan. Effort in the catalogue: ${optimistic} to ${pessimistic} person-weeks, ${likely} likely (${definition}).`,
    },
  });
  return { lines: [summary, ...lines, ...own.map(({ line }) => line)], findings };
}

/** A task has at most 100 links: of too many actions, it waits for all of them together. */
function fewLinks(actions: readonly string[]): readonly string[] {
  return actions.length > 60 ? [readinessLine] : actions;
}

interface Needs {
  readonly links: ReadonlyMap<string, readonly TaskLink[]>;
  readonly findings: readonly Finding[];
}

/** A use case that needs another goes live when the other's gate after its own go-live was passed. */
function needLinks(all: readonly UseCaseSteps[], { needs }: GenerationInputs): Needs {
  const links = new Map<string, TaskLink[]>();
  const findings: Finding[] = [];
  const waiting = new Map<string, Set<string>>();
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(waiting.get(from) ?? [])].some((next) => reaches(next, to));
  for (const { useCase, other } of needs) {
    const goLive = all.find((of) => of.useCase.id === useCase)?.goLive;
    const needed = all.find((of) => of.useCase.id === other)?.goLive;
    if (!goLive) continue;
    if (!needed) findings.push({ code: 'NEED_NOT_CHOSEN', at: useCase, detail: other });
    else if (reaches(other, useCase)) findings.push({ code: 'NEEDS_IN_CIRCLE', at: useCase, detail: other });
    else {
      waiting.set(useCase, (waiting.get(useCase) ?? new Set()).add(other));
      links.set(goLive.work, [...(links.get(goLive.work) ?? []), after(needed.gate)]);
    }
  }
  return { links, findings };
}
