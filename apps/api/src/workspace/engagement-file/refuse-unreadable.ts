import type { EntityManager } from '@mikro-orm/postgresql';
import { Audience } from '@peerway/assessment';
import { CaseId } from '@peerway/case-studies';
import { DomainError, plainText } from '@peerway/kernel';
import { InventoryEntry, OrganizationName, OrganizationProfile } from '@peerway/organization';
import * as z from 'zod';
import { chosenBank } from '../../assessment/bank-in.ts';
import { MilestoneDraft, mostMilestones } from '../../assessment/milestone.resolver.ts';
import { RoundDraft } from '../../assessment/round-draft.ts';
import { CitationDraft } from '../../case-studies/citation-draft.ts';
import { mostCitations } from '../../case-studies/citations.ts';
import { run } from '../../dump/table-rows.ts';
import { unreadableAlignment } from './unreadable-alignment.ts';
import { hasUnfitEvidence } from './unfit-evidence.ts';
import { hasUnfitFiles } from './unfit-files.ts';

const EngagementName = RoundDraft.shape.name;
const PersonName = plainText({ max: 200 });
const Asked = z.array(z.object({ audience: Audience, dimensions: z.array(z.string().max(100)).max(100) })).max(5);

/**
 * Reads what was imported as the product will read it: what could not be shown afterwards is not taken in.
 * @throws DomainError BAD_INPUT naming the part that cannot be read.
 */
export async function refuseUnreadable(em: EntityManager, engagement: string): Promise<void> {
  const at = await part(em, engagement).next();
  if (!at.done)
    throw new DomainError(
      'BAD_INPUT',
      'This file says something that this version of Peerway cannot read, and nothing of it was taken.',
      { part: at.value },
    );
}

/** The parts that cannot be read, each by its name. */
async function* part(em: EntityManager, engagement: string): AsyncGenerator<string> {
  const found = await run<{ name: string; organization: string; profile: unknown }>(
    em,
    `select e.name, o.name as organization, o.profile from engagement e join organization o on o.id = e.organization_id where e.id = $1`,
    [engagement],
  );
  const [of] = found;
  if (!of || !EngagementName.safeParse(of.name).success) yield 'engagement';
  if (!OrganizationName.safeParse(of?.organization).success || !OrganizationProfile.safeParse(of?.profile).success)
    yield 'organization';
  const entries = await run<{ entry: unknown }>(
    em,
    `select entry from inventory_row where organization_id = (select organization_id from engagement where id = $1)`,
    [engagement],
  );
  if (entries.some(({ entry }) => !InventoryEntry.safeParse(entry).success)) yield 'inventory';
  yield* unreadableRounds(em, engagement);
  if (await hasCircle(em, engagement)) yield 'round before';
  if (await hasUnfitMilestone(em, engagement)) yield 'milestone';
  if (await hasUnfitCitation(em, engagement)) yield 'citation';
  if (await hasUnfitEvidence(em, engagement)) yield 'evidence';
  if (await hasUnfitFiles(em, engagement, 'task_file')) yield 'task_file';
  if (await hasUnfitFiles(em, engagement, 'course_file')) yield 'course_file';
  yield* unreadableAlignment(em, engagement);
}

/** People come from the round that theirs follows, and no round follows itself: whoever goes back comes to an end. */
async function hasCircle(em: EntityManager, engagement: string): Promise<boolean> {
  const strays = await run(
    em,
    `select 1 from respondent person join round on round.id = person.round_id join respondent earlier on earlier.id = person.before_id
     where person.engagement_id = $1 and earlier.round_id is distinct from round.follows_id limit 1`,
    [engagement],
  );
  if (strays.length > 0) return true;
  const rounds = await run<{ id: string; follows: string }>(
    em,
    `select id, follows_id as follows from round where engagement_id = $1 and follows_id is not null`,
    [engagement],
  );
  const follows = new Map(rounds.map((round) => [round.id, round.follows]));
  // Each round that leads to one without a predecessor is done with; what is left leads nowhere.
  for (let size = -1; size !== follows.size;) {
    size = follows.size;
    for (const [id, before] of follows) if (!follows.has(before)) follows.delete(id);
  }
  return follows.size > 0;
}

async function hasUnfitMilestone(em: EntityManager, engagement: string): Promise<boolean> {
  const rows = await run<object>(em, `select name, day from milestone where engagement_id = $1`, [engagement]);
  return rows.length > mostMilestones || rows.some((row) => !MilestoneDraft.safeParse(row).success);
}

async function hasUnfitCitation(em: EntityManager, engagement: string): Promise<boolean> {
  const rows = await run<{ study: unknown; by: unknown; draft: unknown }>(
    em,
    `select case_id as study, created_by as by, json_build_object('about', about, 'name', name, 'reference', reference, 'note', note,
       'stance', stance) as draft from citation where engagement_id = $1`,
    [engagement],
  );
  const isFit = ({ study, by, draft }: (typeof rows)[number]): boolean =>
    CaseId.safeParse(study).success && PersonName.safeParse(by).success && CitationDraft.safeParse(draft).success;
  return rows.length > mostCitations || !rows.every(isFit);
}

async function* unreadableRounds(em: EntityManager, engagement: string): AsyncGenerator<string> {
  const rounds = await run<{ name: string; bank: string; asked: unknown }>(
    em,
    `select name, bank_version as bank, asked from round where engagement_id = $1`,
    [engagement],
  );
  for (const { name, bank, asked } of rounds) {
    if (!RoundDraft.shape.name.safeParse(name).success || !Asked.safeParse(asked).success) yield 'round';
    if (!(await isKnown(em, bank))) yield 'question bank';
  }
}

async function isKnown(em: EntityManager, bank: string): Promise<boolean> {
  try {
    // Not the one that is kept in memory: the policies say whether it belongs to this workspace.
    await chosenBank(em, bank);
    return true;
  } catch (error) {
    if (error instanceof DomainError || error instanceof z.ZodError) return false;
    throw error;
  }
}
