import type { GenerationInputs, OpenPrerequisite } from './generation-inputs.ts';
import { idPart, roleId } from './generated-ids.ts';
import { generatedLine, whenBegins } from './generated-line.ts';
import type { DayEstimate } from './plan-parts.ts';
import type { Assignment, PlanTask } from './plan-task.ts';
import type { RolloutStep, UseCaseSteps } from './rollout-step.ts';

/** A line that has to be done before a step begins. */
export interface Preparation {
  readonly line: PlanTask;
  /** The work that waits for it. */
  readonly before: string;
}

/** Own defaults, said in the note of each line: nobody has measured them. */
const findingOutDays: DayEstimate = { low: 1, likely: 2, high: 5 };
const puttingRightDays: DayEstimate = { low: 5, likely: 10, high: 20 };
const policyDays: DayEstimate = { low: 5, likely: 10, high: 20 };

/** What has to be done for a use case before its steps: prerequisites, policies, training. */
export function preparations(of: UseCaseSteps, inputs: GenerationInputs): Preparation[] {
  const { goLive } = of;
  if (!goLive) return [];
  return [...prerequisites(of, inputs), ...policies(of, goLive), ...training(of, goLive), ...waveTraining(of, goLive)];
}

/** The step that waits for a prerequisite: what is technical is needed for the proof, the rest before real users come. */
export function stepNeeding({ proof, goLive }: UseCaseSteps, kind: OpenPrerequisite['kind']): RolloutStep | undefined {
  return kind === 'technical' ? proof : goLive;
}

function prerequisites(of: UseCaseSteps, { prerequisites: open, actions }: GenerationInputs): Preparation[] {
  const isLed = ({ state, question }: OpenPrerequisite): boolean =>
    state === 'unmet' && actions.some((action) => action.question === question);
  return open
    .filter((one) => one.useCase === of.useCase.id && !isLed(one))
    .flatMap((one) => {
      const step = stepNeeding(of, one.kind);
      return step ? [{ line: prerequisiteLine(of, one, step), before: step.work }] : [];
    });
}

function prerequisiteLine(of: UseCaseSteps, one: OpenPrerequisite, step: RolloutStep): PlanTask {
  const isUnknown = one.state === 'unknown';
  const why = isUnknown ? 'Nobody knows yet whether this holds' : 'This does not hold yet';
  const role =
    one.kind === 'legal' ? legalRole(of) : of.steps.find(({ kind }) => kind === roleStep[one.kind])?.stage.roles[0];
  return generatedLine({
    id: `prerequisite.${of.useCase.id}.${idPart(one.id)}`,
    parent: step.ready,
    name: `${isUnknown ? 'Find out' : 'Put right'}: ${one.text}`,
    note: one.ask ?? one.text,
    estimate: isUnknown ? findingOutDays : puttingRightDays,
    assignments: assigned(role ?? step.stage.roles[0], isUnknown ? 0.2 : 0.3),
    origin: {
      kind: 'prerequisite',
      useCase: of.useCase.id,
      part: one.id,
      note: `${why}, and “${step.stage.name}” of “${of.useCase.name}” needs it: ${one.text}. Length and share are expert defaults.`,
    },
  });
}

const roleStep = { technical: 'proof', organizational: 'preparation', legal: 'preparation' } as const;

function legalRole({ steps }: UseCaseSteps): string {
  const roles = steps.flatMap(({ stage }) => stage.roles);
  return roles.find((role) => /legal|privacy|compliance/i.test(role)) ?? 'Legal counsel';
}

function policies({ useCase, steps }: UseCaseSteps, goLive: RolloutStep): Preparation[] {
  const [first] = steps;
  return useCase.policies.map((policy, place) => ({
    before: goLive.work,
    line: generatedLine({
      id: `policy.${useCase.id}.${place + 1}`,
      parent: goLive.ready,
      name: `Agree the policy: ${policy}`,
      note: policy,
      estimate: policyDays,
      links: first && first !== goLive ? [whenBegins(first.work)] : [],
      assignments: assigned(first?.stage.roles[0], 0.2),
      origin: {
        kind: 'policy',
        useCase: useCase.id,
        part: policy.slice(0, 200),
        note: `“${useCase.name}” needs this policy before “${goLive.stage.name}”: ${policy}. Length and share are expert defaults.`,
      },
    }),
  }));
}

function training({ useCase, steps }: UseCaseSteps, goLive: RolloutStep): Preparation[] {
  const before = steps[steps.indexOf(goLive) - 1];
  return useCase.training.map(({ role, topics }, place) => ({
    before: goLive.work,
    line: generatedLine({
      id: `training.${useCase.id}.${place + 1}`,
      parent: goLive.ready,
      name: `Train: ${role}`,
      note: topics.join('\n') || null,
      estimate: { low: Math.max(1, topics.length), likely: topics.length + 1, high: 2 * topics.length + 2 },
      links: before ? [whenBegins(before.work)] : [],
      assignments: assigned(trainerOf(steps, goLive), 0.5),
      origin: {
        kind: 'training',
        useCase: useCase.id,
        part: role.slice(0, 200),
        wave: goLive.wave?.id ?? null,
        note: `“${useCase.name}” asks of ${role}: ${topics.join('; ')}. One day for each topic and one to prepare: expert defaults.`.slice(
          0,
          4000,
        ),
      },
    }),
  }));
}

/** Who comes later is trained before their own wave. */
function waveTraining({ useCase, steps }: UseCaseSteps, goLive: RolloutStep): Preparation[] {
  const roles = useCase.training.map(({ role }) => role);
  if (roles.length === 0) return [];
  return steps.flatMap((step, place) => {
    const { wave, kind } = step;
    if (kind !== 'wave' || wave === null || step === goLive) return [];
    const before = steps[place - 1];
    const line = generatedLine({
      id: `${step.work}.training`,
      parent: step.ready,
      rank: step.rank,
      name: `Train: ${wave.name}`,
      note: roles.join('\n'),
      estimate: { low: 1, likely: roles.length, high: 2 * roles.length },
      links: before ? [whenBegins(before.work)] : [],
      assignments: assigned(trainerOf(steps, step), 0.5),
      origin: {
        kind: 'training',
        useCase: useCase.id,
        part: step.stage.name.slice(0, 200),
        wave: wave.id,
        note: `Each wave is trained before it begins; “${useCase.name}” asks it of: ${roles.join('; ')}. One day for each role: an expert default.`,
      },
    });
    return [{ line, before: step.work }];
  });
}

function trainerOf(steps: readonly RolloutStep[], step: RolloutStep): string | undefined {
  const roles = steps.flatMap(({ stage }) => stage.roles);
  return roles.find((role) => /change|training|onboarding|community|champion/i.test(role)) ?? step.stage.roles[0];
}

/** Somebody in a role, with so much of the time; nobody where no role is named. */
export function assigned(role: string | undefined, share: number): Assignment[] {
  return role === undefined ? [] : [{ resource: roleId(role), share }];
}
