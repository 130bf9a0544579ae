import type { EntityManager } from '@mikro-orm/postgresql';
import { type PolicyInForce, roleKey, type SigningState } from '@peerway/change';
import { arrayOf } from '../database/array-of.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';

/** Which of the people are looked for whom a policy binds. */
export interface PolicyPeopleWanted {
  readonly engagement: string;
  readonly policy: PolicyInForce;
  readonly states: readonly SigningState[];
  /** Only these; null for all. */
  readonly people?: readonly string[] | null;
}

/** How somebody stands with a policy. */
export interface PolicySigner {
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  readonly number: string | null;
  readonly state: SigningState;
  readonly signedNumber: number | null;
  readonly signedAt: Date | null;
  readonly way: string | null;
}

/** Where a page goes on. */
export interface PolicyPageAfter {
  readonly name: string;
  readonly person: string;
}

/**
 * The people of some states whom a policy binds, by name. The rules are those of the library's `signingState`, said to the database so
 * that it can leave out and page; a test holds the two against each other.
 */
export async function signersOf(
  em: EntityManager,
  wanted: PolicyPeopleWanted,
  { after, size }: { readonly after: PolicyPageAfter | null; readonly size: number },
): Promise<PolicySigner[]> {
  const { sql, values } = await stateQuery(em, wanted);
  const rows = await em.execute<PolicySigner[]>(
    `select id as person, name, email, number, state, signed_number as "signedNumber", signed_at as "signedAt", way from (${sql}) standing
     where state = any (?::text[]) and (?::uuid[] is null or id = any (?::uuid[]))
       and (?::text is null or (name, id) > (?::text, ?::uuid)) order by name, id limit ?`,
    [
      ...values,
      arrayOf(wanted.states),
      ...twice(wanted.people ? arrayOf(wanted.people) : null),
      ...[after?.name ?? null, after?.name ?? null, after?.person ?? null, size],
    ],
  );
  return rows.map((row) => ({ ...row, signedAt: row.signedAt && new Date(row.signedAt) }));
}

/** The ids of people of some states whom a policy binds. */
export async function memberPeople(em: EntityManager, wanted: PolicyPeopleWanted): Promise<string[]> {
  const { sql, values } = await stateQuery(em, wanted);
  const rows = await em.execute<{ id: string }[]>(
    `select id from (${sql}) standing where state = any (?::text[]) and (?::uuid[] is null or id = any (?::uuid[]))`,
    [...values, arrayOf(wanted.states), ...twice(wanted.people ? arrayOf(wanted.people) : null)],
  );
  return rows.map(({ id }) => id);
}

const twice = <Value>(value: Value): [Value, Value] => [value, value];

async function stateQuery(
  em: EntityManager,
  { engagement, policy }: PolicyPeopleWanted,
): Promise<{ readonly sql: string; readonly values: unknown[] }> {
  const parts = await keptParts(em, engagement, ['group', 'exception']);
  const today = dayNow();
  const excepted = parts.of('exception').filter((each) => each.policy === policy.id && each.until >= today);
  const roles = policy.roles.map(roleKey);
  const byRole = parts.of('group').filter((group) => group.roles.some((role) => roles.includes(roleKey(role))));
  const isForAll = policy.groups.length === 0 && policy.roles.length === 0;
  const first = policy.versions[0]?.number ?? 0;
  const sql = `
    select person.id, name, email, person.number, signed_number, signed_at, way,
      case when coalesce(signed_number, 0) >= asked.number then 'signed'
        when person.groups && ?::text[] or person.id = any (?::uuid[]) then 'excepted'
        when to_char((asked.published_at at time zone 'utc')::date + ?::int, 'YYYY-MM-DD') < ? then 'overdue' else 'open' end as state
    from affected_person person
    left join lateral (select version.number as signed_number, signing.acknowledged_at as signed_at, signing.way from acknowledgement signing
      join policy_version version on version.id = signing.version_id
      where signing.person_id = person.id and signing.policy = ? order by version.number desc limit 1) signed on true
    cross join lateral (select version.number, version.published_at from policy_version version
      where version.engagement_id = ? and version.policy = ? and version.published_at is not null and version.withdrawn_at is null
        and (version.number = ? or (not version.is_editorial and (version.concerns = '{}' or version.concerns && person.groups)))
      order by version.number desc limit 1) asked
    where person.engagement_id = ? and (?::boolean or person.groups && ?::text[] or exists (select from unnest(person.roles) role
      where lower(regexp_replace(btrim(normalize(role)), '\\s+', ' ', 'g')) = any (?::text[])))`;
  const values = [
    arrayOf(excepted.flatMap(({ group }) => group ?? [])),
    arrayOf(excepted.flatMap(({ person }) => person ?? [])),
    ...[policy.answerWithinDays, today, policy.id, engagement, policy.id, first, engagement, isForAll],
    arrayOf([...policy.groups, ...byRole.map(({ id }) => id)]),
    arrayOf(roles),
  ];
  return { sql, values };
}
