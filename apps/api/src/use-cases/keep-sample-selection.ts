import type { EntityManager } from '@mikro-orm/postgresql';
import {
  defaultCriteria,
  FindingOut,
  noPlatformChoice,
  PlatformChoice,
  SelectionSettings,
  StatedScore,
} from '@peerway/use-cases';
import { v7 } from 'uuid';
import * as z from 'zod';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { DecisionDraft } from './decision-draft.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { decisionResult } from './decision-result.ts';
import { fingerprintOf } from './fingerprint.ts';
import { RecordedFinding } from './finding-out.entity.ts';
import northlight from './northlight-selection.json' with { type: 'json' };
import { SavedPlatformChoice } from './platform-choice.entity.ts';
import { SavedSelection } from './selection.entity.ts';
import { wholeInputs } from './selection-inputs.ts';
import { RecordedScore } from './stated-score.entity.ts';

const day = 86_400_000;
const sampleBy = 'Peerway';
const daysAgo = z.int().min(0);

/** What the sample engagement has chosen: everything in it is made up. */
const SampleSelection = z.object({
  settings: SelectionSettings.pick({ useCases: true, size: true }),
  findings: z.array(FindingOut.omit({ threshold: true, day: true }).extend({ daysAgo })),
  scores: z.array(StatedScore),
  platformChoice: PlatformChoice.pick({ mustHaves: true, weights: true }).extend({ useCase: z.string() }),
  decision: z
    .object({ ...DecisionDraft.shape, daysAgo })
    .pick({ chosen: true, reason: true, decidedBy: true, daysAgo: true }),
});

/** Where the sample is kept, and today. */
export interface SelectionPlace {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly now: Date;
}

/** Keeps what the sample engagement has set, found out, scored and decided; after everything that this rests on. */
export async function keepSampleSelection(em: EntityManager, place: SelectionPlace): Promise<void> {
  const { settings, findings, scores, platformChoice, decision } = SampleSelection.parse(northlight);
  const { workspaceId, engagementId, now } = place;
  const of = { workspaceId, engagementId };
  const recorded = { recordedBy: sampleBy, recordedAt: now };
  const edited = { version: 1, updatedBy: sampleBy, updatedAt: now };
  const dayBefore = (days: number): string => new Date(now.getTime() - days * day).toISOString().slice(0, 10);
  const kept = { criteria: defaultCriteria(settings.size ?? 'medium'), seed: 1, ...settings };
  em.persist(em.create(SavedSelection, { ...of, settings: kept, ...edited }));
  for (const { daysAgo: days, ...finding } of findings) {
    const said = { ...finding, threshold: null, day: dayBefore(days) };
    const { useCase, prerequisite } = said;
    em.persist(em.create(RecordedFinding, { ...of, useCase, prerequisite, said, ...recorded }));
  }
  for (const said of scores) {
    const { useCase, criterion } = said;
    em.persist(em.create(RecordedScore, { ...of, useCase, criterion, said, ...recorded }));
  }
  const { useCase, ...set } = platformChoice;
  em.persist(em.create(SavedPlatformChoice, { ...of, useCase, choice: { ...noPlatformChoice, ...set }, ...edited }));
  await em.flush();
  const { daysAgo: days, ...decided } = decision;
  await keepSampleDecision(em, place, { ...decided, decidedOn: dayBefore(days) });
}

type SampleDecision = Pick<DecisionRecord, 'chosen' | 'reason' | 'decidedBy' | 'decidedOn'>;

async function keepSampleDecision(
  em: EntityManager,
  { workspaceId, engagementId, now }: SelectionPlace,
  decided: SampleDecision,
): Promise<void> {
  const inputs = await wholeInputs(em, engagementId);
  const record = em.create(DecisionRecord, {
    ...decided,
    workspaceId,
    engagementId,
    about: 'useCases',
    useCase: null,
    recordedBy: sampleBy,
    recordedAt: now,
    inputs,
    fingerprint: fingerprintOf(inputs),
    catalogue: await catalogueFingerprint(em, inputs.settings.useCases),
    result: await decisionResult(em, inputs),
    sentAs: v7(),
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
  });
  await em.persist(record).flush();
}
