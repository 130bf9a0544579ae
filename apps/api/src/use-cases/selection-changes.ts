import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType } from '@nestjs/graphql';
import { type InputChange, inputChanges, type RankingMoves, rankingMoves, SelectionInputs } from '@peerway/use-cases';
import DataLoader from 'dataloader';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { fingerprintOf } from './fingerprint.ts';
import { rankingOf } from './ranking-of.ts';
import { wholeInputs } from './selection-inputs.ts';

@ObjectType({ description: 'Something that changed since a decision.' })
export class SelectionChange {
  @Field(() => String, {
    description:
      'What kind of change, in capitals, for programs: one of InputChangeCode; CATALOGUE where use cases themselves changed; READINESS where figures changed that you may not see.',
  })
  code: string;

  @Field(() => String, { description: 'What changed, such as a fact or a criterion.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'What it was; null for nothing, or where it is not shown.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What it is now; null for nothing, or where it is not shown.' })
  after: string | null;
}

/** Of a decision, what says whether it still rests on what is known. */
export type FingerprintedDecision = Pick<DecisionRecord, 'id' | 'fingerprint' | 'catalogue'>;

/** The decision on use cases that stands: the latest that nobody withdrew. */
export function standingDecision(em: EntityManager, engagementId: string): Promise<DecisionRecord | null> {
  const where = { engagementId, about: 'useCases', withdrawnAt: null } as const;
  return em.findOne(DecisionRecord, where, { orderBy: { id: 'desc' } });
}

/** What changed since a decision. Reasons, days and seeds alone make no decision stale: they move nothing. */
export async function changesSince(
  em: EntityManager,
  access: MemberAccess,
  { engagement, decision }: { readonly engagement: string; readonly decision: FingerprintedDecision },
): Promise<SelectionChange[]> {
  const today = await wholeInputs(em, engagement);
  const isSame = decision.fingerprint === fingerprintOf(today);
  const before = isSame ? today : await inputsOfDecision(em, decision.id);
  const isCatalogueNew = decision.catalogue !== (await catalogueFingerprint(em, before.settings.useCases));
  const own = isCatalogueNew ? [{ code: 'CATALOGUE', at: 'useCases', before: null, after: null }] : [];
  const changes = isSame ? [] : inputChanges(before, today).filter(({ code }) => code !== 'SEED');
  return [...own, ...shownChanges(changes, mayHere(access, 'answers.read', engagement))];
}

/** What decisions rest on never changes: read once in an operation, in one statement for all that are asked for at once. */
const inputsLoader = perOperation(
  (em) =>
    new DataLoader(async (ids: readonly string[]) => {
      const rows = await em.execute<{ id: string; inputs: unknown }[]>(
        `select id, inputs from decision_record where id in (?)`,
        [[...ids]],
      );
      const byId = new Map(rows.map(({ id, inputs }) => [id, inputs]));
      return ids.map((id) => SelectionInputs.parse(byId.get(id)));
    }),
);

/** The inputs that a decision rests on, whole. */
export function inputsOfDecision(em: EntityManager, id: string): Promise<SelectionInputs> {
  return inputsLoader(em).load(id);
}

/** What the changes since a decision did to the ranking; null where nothing changed, or for whoever may not see all of it. */
export async function movesSince(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<RankingMoves | null> {
  const decision = await standingDecision(em, engagement);
  if (!decision || !mayHere(access, 'answers.read', engagement)) return null;
  if ((await changesSince(em, access, { engagement, decision })).length === 0) return null;
  const before = await rankingOf(em, await inputsOfDecision(em, decision.id));
  return rankingMoves(before, await rankingOf(em, await wholeInputs(em, engagement)));
}

/** To whoever may not read single answers, no figure of readiness is told: only that some changed. */
function shownChanges(changes: readonly InputChange[], seesReadiness: boolean): SelectionChange[] {
  const isReadiness = ({ code }: InputChange): boolean => code === 'PATTERN_READINESS' || code === 'QUESTION_LEVEL';
  if (seesReadiness || !changes.some(isReadiness)) return [...changes];
  const readiness = { code: 'READINESS', at: 'readiness', before: null, after: null };
  return [readiness, ...changes.filter((change) => !isReadiness(change))];
}
