import type { GenerationAction, GenerationInputs } from './generation-inputs.ts';
import { idPart } from './generated-ids.ts';
import { daysOfWeeks, generatedLine } from './generated-line.ts';
import type { PlanTask } from './plan-task.ts';
import { assigned, type Preparation, stepNeeding } from './preparation-lines.ts';
import type { RolloutStep, UseCaseSteps } from './rollout-step.ts';

/** The line above all readiness actions. */
export const readinessLine = 'readiness';

/** With how much of the time somebody works on an action beside other work: an expert default. */
const share = 0.5;

/** Dimensions that bear on whether it works at all. */
const ofProof: ReadonlySet<string> = new Set([
  'strategy-alignment',
  'leadership-sponsorship',
  'technology-infrastructure',
  'network-readiness',
  'data-integration',
  'security-compliance',
  'delivery-capability',
]);
/** Dimensions that bear on whether many people take it up. */
const ofSpread: ReadonlySet<string> = new Set(['culture-collaboration', 'change-readiness']);

/** The readiness actions that the chosen use cases need, each before the first step of each use case that it unblocks. */
export function readinessPreparations(all: readonly UseCaseSteps[], inputs: GenerationInputs): Preparation[] {
  return inputs.actions.flatMap((action) => {
    const unblocked = all.flatMap((of) => {
      const step = unblockedStep(of, action, inputs);
      return step ? [{ of, step }] : [];
    });
    if (unblocked.length === 0) return [];
    const line = actionLine(action, unblocked, inputs);
    return unblocked.map(({ step }) => ({ line, before: step.work }));
  });
}

/** The summary above them; null where there are none. */
export function readinessSummary(preparations: readonly Preparation[]): PlanTask[] {
  if (preparations.length === 0) return [];
  return [
    generatedLine({
      id: readinessLine,
      name: 'Get ready',
      origin: { kind: 'readiness', note: 'What the assessment recommends for the chosen use cases.' },
    }),
  ];
}

function unblockedStep(of: UseCaseSteps, action: GenerationAction, inputs: GenerationInputs): RolloutStep | undefined {
  const asked = asking(of, action, inputs);
  if (asked) return stepNeeding(of, asked.kind);
  if (!action.patterns.some((pattern) => of.useCase.patterns.includes(pattern))) return undefined;
  if (ofProof.has(action.dimension)) return of.proof;
  return ofSpread.has(action.dimension) ? of.spread : of.goLive;
}

function asking({ useCase }: UseCaseSteps, { question }: GenerationAction, { prerequisites }: GenerationInputs) {
  return prerequisites.find((one) => one.useCase === useCase.id && one.question === question && one.state === 'unmet');
}

function actionLine(
  action: GenerationAction,
  unblocked: readonly { readonly of: UseCaseSteps; readonly step: RolloutStep }[],
  inputs: GenerationInputs,
): PlanTask {
  const needs = unblocked.map(({ of, step }) => {
    const asked = asking(of, action, inputs);
    return `“${step.stage.name}” of “${of.useCase.name}”${asked ? `, which asks for: ${asked.text}` : ''}`;
  });
  const level = Math.round(action.level * 10) / 10;
  return generatedLine({
    id: `readiness.${idPart(action.question)}`,
    parent: readinessLine,
    name: action.action,
    note: action.action,
    estimate: daysOfWeeks(action.effortPersonWeeks, 1 / share),
    assignments: assigned(action.ownerRole, share),
    origin: {
      kind: 'readiness',
      useCase: unblocked.length === 1 ? (unblocked[0]?.of.useCase.id ?? null) : null,
      part: action.question,
      note: `${action.dimensionName} stands at ${level} of ${action.target}. Before ${needs.join('; before ')}. At half of the time: an expert default.`.slice(
        0,
        4000,
      ),
    },
  });
}
