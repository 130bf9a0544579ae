import { Contribution, GoalDraft, WeighingMethod } from '@peerway/alignment';
import { Audience } from '@peerway/assessment';
import { CaseId } from '@peerway/case-studies';
import { type InventoryEntry, OrganizationDraft, unknownEntry, valueOf } from '@peerway/organization';
import * as z from 'zod';
import { CitationAbout, CitationStance } from '../../case-studies/citation.entity.ts';
import northlight from './northlight.json' with { type: 'json' };

/** How one audience tends to answer about one dimension. */
const SampleCell = z.object({
  dimension: z.string(),
  mean: z.number().min(1).max(5),
  /** The standard deviation of single answers around the person's own mean, in levels. */
  spread: z.number().min(0).max(2).default(0.6),
  /** How far two camps of about the same size stand apart, in levels. */
  split: z.number().min(0).max(4).default(0),
  /** The share that says "do not know". */
  unknown: z.number().min(0).max(1).default(0.04),
});

const SampleAudience = z.object({
  audience: Audience,
  invited: z.int().min(1),
  finished: z.int().min(0),
  /** How many more answered about half of their questions. */
  begun: z.int().min(0).default(0),
  people: z.array(z.string()).default([]),
  cells: z.array(SampleCell).min(1),
});
export type SampleAudience = z.infer<typeof SampleAudience>;

const SampleRound = z.object({
  name: z.string(),
  anonymity: z.enum(['attributed', 'anonymous']),
  state: z.enum(['open', 'closed']),
  seed: z.int(),
  /** The seed of an earlier round whose questions are as hard or easy here; the own one unless given. */
  questionSeed: z.int().optional(),
  /** The name of the round that it follows. */
  follows: z.string().optional(),
  openedDaysAgo: z.int().min(0),
  closesInDays: z.int(),
  audiences: z.array(SampleAudience),
  notes: z.array(z.object({ audience: Audience, person: z.int().min(0), question: z.string(), text: z.string() })),
});
export type SampleRound = z.infer<typeof SampleRound>;

const SampleFact = z.object({
  fact: z.string(),
  number: z.number().optional(),
  flag: z.boolean().optional(),
  choices: z.array(z.string()).optional(),
  unknown: z.literal(true).optional(),
  source: z.string().nullable().default(null),
  asOf: z.iso.date().nullable().default(null),
  note: z.string().nullable(),
});

const SampleMilestone = z.object({ name: z.string(), daysAgo: z.int().min(0), round: z.string().optional() });
export type SampleMilestone = z.infer<typeof SampleMilestone>;

/** A case for or against something of the engagement. */
const SampleCitation = z.object({
  case: CaseId,
  about: z.enum(CitationAbout),
  name: z.string().nullable(),
  stance: z.enum(CitationStance),
  note: z.string(),
});
export type SampleCitation = z.infer<typeof SampleCitation>;

/** A goal with what serves it; `key` names it within the sample. */
const SampleGoal = GoalDraft.extend({
  key: z.string(),
  contributions: z.array(Contribution.omit({ goal: true })),
});

/** What the leaders said of each pair of goals, in the order in which pairs are asked: 3 is three times as much, -3 a third. */
const SampleWeigher = z.object({
  name: z.string(),
  weight: z.number().positive(),
  judgements: z.array(z.int().min(-9).max(9).nullable()),
});

const SampleAlignment = z.object({
  goals: z.array(SampleGoal).min(2),
  weighing: z.object({
    name: z.string(),
    method: WeighingMethod,
    startedDaysAgo: z.int().min(0),
    closedDaysAgo: z.int().min(0),
    people: z.array(SampleWeigher),
  }),
});
export type SampleAlignment = z.infer<typeof SampleAlignment>;

const SampleContent = z.object({
  organization: OrganizationDraft,
  inventory: z.array(SampleFact),
  engagement: z.object({ name: z.string(), aim: z.string() }),
  rounds: z.array(SampleRound).min(1),
  milestones: z.array(SampleMilestone),
  citations: z.array(SampleCitation),
  alignment: SampleAlignment,
});

/** What the sample engagement is made of: everything in it is made up. */
export interface SampleContent {
  readonly organization: OrganizationDraft;
  readonly inventory: readonly InventoryEntry[];
  readonly engagement: { readonly name: string; readonly aim: string };
  readonly rounds: readonly SampleRound[];
  readonly milestones: readonly SampleMilestone[];
  readonly citations: readonly SampleCitation[];
  readonly alignment: SampleAlignment;
}

/** Reads the content of the sample. */
export function sampleContent(): SampleContent {
  const content = SampleContent.parse(northlight);
  return { ...content, inventory: content.inventory.map(entryOf) };
}

function entryOf({
  fact,
  unknown,
  number,
  flag,
  choices,
  source,
  asOf,
  note,
}: z.infer<typeof SampleFact>): InventoryEntry {
  if (unknown) return { ...unknownEntry(fact), note };
  const value = valueOf({ number: number ?? null, flag: flag ?? null, choices: choices ?? null });
  return { fact, state: 'known', value, asOf, source, note };
}
