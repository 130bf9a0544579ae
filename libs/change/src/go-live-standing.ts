import { GateMeasure, type PlanRisk } from '@peerway/rollout';
import * as z from 'zod';
import type { ChangeContext, ContextWave } from './change-context.ts';
import { ChangeId } from './change-parts.ts';
import { acknowledgedLeg, informedLeg, pulseLeg, risksLeg, trainedLeg } from './go-live-legs.ts';
import type { Communication } from './communication.ts';
import type { SigningInputs } from './policy-standing.ts';
import type { PulseResult } from './pulse-result.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';
import type { TrainingInputs } from './training-matrix.ts';

/** How one of the things stands that go-live rests on. */
export const GoLiveLeg = z
  .object({
    kind: GateMeasure,
    state: z.enum(['met', 'short', 'early', 'unknown']).meta({
      id: 'GoLiveState',
      description: 'Whether something stands, is short of it, is not due yet, or nobody knows.',
    }),
    value: z
      .number()
      .min(0)
      .nullable()
      .describe('The figure a gate compares: a share in percent, for risks a number; null where nobody knows.'),
    done: z.int32().min(0).describe('How many of them stand.'),
    of: z.int32().min(0).describe('Of how many; for risks, of how many open ones.'),
    lacks: z
      .array(z.string())
      .max(50)
      .readonly()
      .describe('The courses, messages, policies, groups or risks in the way, the largest first.'),
  })
  .meta({ id: 'GoLiveLeg', description: 'How one of the things stands that go-live rests on.' });
export type GoLiveLeg = z.infer<typeof GoLiveLeg>;

/** How ready the people of a wave are. */
export const WaveStanding = z
  .object({
    wave: ChangeId,
    name: z.string(),
    goLive: z.string().nullable().describe('The day; null as long as the plan does not say.'),
    gate: ChangeId.nullable().describe('The gate of the plan before it.'),
    groups: z.array(ChangeId).readonly().describe('The groups that it reaches.'),
    people: z.int32().min(0).describe('How many people it reaches by name.'),
    legs: z.array(GoLiveLeg).readonly().describe('One for each kind, in order.'),
  })
  .meta({ id: 'WaveStanding', description: 'How ready the people of a wave are.' });
export type WaveStanding = z.infer<typeof WaveStanding>;

/** What is needed to say how ready people are. */
export interface GoLiveInputs {
  readonly context: ChangeContext;
  readonly groups: readonly StakeholderGroup[];
  readonly communications: readonly Communication[];
  readonly training: TrainingInputs;
  readonly signing: SigningInputs;
  /** The pulses that are over, the earliest first. */
  readonly pulses: readonly PulseResult[];
  readonly risks: readonly Pick<PlanRisk, 'id' | 'event' | 'hits' | 'response' | 'due' | 'state'>[];
  /** The wave of each line of the plan that has one. */
  readonly waveOfTask: ReadonlyMap<string, string>;
}

/** A wave with the groups that it reaches, and the sites whose people count; null for all. */
export interface ReachedWave {
  readonly wave: ContextWave;
  readonly groups: readonly StakeholderGroup[];
  readonly sites: readonly string[] | null;
}

/**
 * How ready the people of each wave are, in the order of the waves. A wave reaches the groups that work at one of its sites, and those
 * that work everywhere; of people it counts those of its sites, and everybody where it has no sites.
 *
 * @example
 * const context = { today: '2027-01-01', useCases: [], sites: [], waves: [], anchors: [] };
 * const training = { courses: [], groups: [], people: [], today: '2027-01-01' };
 * const signing = { policies: [], exceptions: [], groups: [], people: [], today: '2027-01-01' };
 * const rest = { groups: [], communications: [], pulses: [], risks: [], waveOfTask: new Map() };
 * goLiveStanding({ context, training, signing, ...rest }); // => []
 */
export function goLiveStanding(inputs: GoLiveInputs): readonly WaveStanding[] {
  return inputs.context.waves.map((wave) => {
    const groups = inputs.groups.filter(
      ({ sites }) => sites.length === 0 || wave.sites.length === 0 || sites.some((site) => wave.sites.includes(site)),
    );
    const reached = { wave, groups, sites: wave.sites.length === 0 ? null : wave.sites };
    return {
      wave: wave.id,
      name: wave.name,
      goLive: wave.goLive,
      gate: wave.gate,
      groups: groups.map(({ id }) => id),
      people: inputs.training.people
        .filter(({ site }) => isThere(site, reached))
        .reduce((sum, { people }) => sum + people, 0),
      legs: [
        trainedLeg(inputs, reached),
        informedLeg(inputs, reached),
        acknowledgedLeg(inputs, reached),
        pulseLeg(inputs, reached),
        risksLeg(inputs, reached),
      ],
    };
  });
}

function isThere(site: string | null, { sites }: ReachedWave): boolean {
  return sites === null || (site !== null && sites.includes(site));
}
