import type { EntityManager } from '@mikro-orm/postgresql';
import type { Policy, PolicyInForce, PublishedVersion, SigningInputs, SigningPeople } from '@peerway/change';
import { arrayOf } from '../database/array-of.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';

/** A policy in force, with the version that people read and sign. */
export interface PolicyInForceHere extends PolicyInForce {
  readonly kind: Policy['kind'];
  readonly versionId: string;
  readonly number: number;
  readonly hash: string;
}

interface VersionRow extends PublishedVersion {
  readonly id: string;
  readonly policy: string;
  readonly hash: string;
  readonly isWithdrawn: boolean;
  readonly content: Omit<Policy, 'texts'>;
}

/** The policies of an engagement whose latest published version was not withdrawn, by id, without their words. */
export async function policiesInForce(em: EntityManager, engagement: string): Promise<readonly PolicyInForceHere[]> {
  const rows = await em.execute<VersionRow[]>(
    `select id, policy, number, hash, is_editorial as "isEditorial", concerns, withdrawn_at is not null as "isWithdrawn",
       to_char(published_at at time zone 'utc', 'YYYY-MM-DD') as "publishedOn", content - 'texts' as content
     from policy_version where engagement_id = ? and published_at is not null order by policy, number`,
    [engagement],
  );
  return [...Map.groupBy(rows, ({ policy }) => policy).values()].flatMap((versions) => {
    const current = versions.at(-1)!;
    if (current.isWithdrawn) return [];
    const { groups, roles, answerWithinDays, isRequired, kind } = current.content;
    const { policy: id, id: versionId, number, hash } = current;
    const standing = versions.filter(({ isWithdrawn }) => !isWithdrawn);
    return [{ id, kind, groups, roles, answerWithinDays, isRequired, versions: standing, versionId, number, hash }];
  });
}

/** Everything that says who has signed what; people alike are counted together. Three statements. */
export async function signingInputs(em: EntityManager, engagement: string): Promise<SigningInputs> {
  const parts = await keptParts(em, engagement, ['group', 'exception']);
  const exceptions = parts.of('exception');
  const named = [...new Set(exceptions.flatMap(({ person }) => person ?? []))];
  return {
    policies: await policiesInForce(em, engagement),
    exceptions,
    groups: parts.of('group'),
    people: await signingPeople(em, engagement, named),
    today: dayNow(),
  };
}

async function signingPeople(
  em: EntityManager,
  engagement: string,
  named: readonly string[],
): Promise<readonly SigningPeople[]> {
  const rows = await em.execute<(Omit<SigningPeople, 'signed'> & { readonly signed: Record<string, number> | null })[]>(
    `select count(*)::int as people, person.groups, person.roles, person.site, signed.numbers as signed,
       case when person.id = any (?::uuid[]) then person.id end as person
     from affected_person person left join (
       select person_id, jsonb_object_agg(policy, number) as numbers from (
         select signing.person_id, signing.policy, max(version.number) as number from acknowledgement signing
         join policy_version version on version.id = signing.version_id
         where signing.engagement_id = ? group by 1, 2) highest group by 1) signed on signed.person_id = person.id
     where person.engagement_id = ? group by 2, 3, 4, 5, 6`,
    [arrayOf(named), engagement, engagement],
  );
  return rows.map(({ signed, ...some }) => ({
    ...some,
    signed: Object.entries(signed ?? {}).map(([policy, number]) => ({ policy, number })),
  }));
}
