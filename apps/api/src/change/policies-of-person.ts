import type { EntityManager } from '@mikro-orm/postgresql';
import { askedVersion, dayAfter, type Policy, type PolicyText, type SigningState, signingState } from '@peerway/change';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';
import type { OwnPerson } from './own-person.ts';
import { policiesInForce } from './policies-in-force.ts';

/** A policy that binds somebody, as it stands with them. */
export interface AskedPolicy {
  readonly policy: string;
  readonly kind: Policy['kind'];
  /** The version to read and sign. */
  readonly version: string;
  readonly number: number;
  readonly hash: string;
  readonly texts: readonly PolicyText[];
  readonly state: SigningState;
  /** The last day that is in time. */
  readonly dueOn: string;
  /** When they signed the version that is in force, or one before it that still counts; null if they have not. */
  readonly signedAt: Date | null;
  readonly signedNumber: number | null;
}

type Asked = Pick<OwnPerson, 'id' | 'engagementId' | 'groups' | 'roles' | 'site'>;

/** The policies that bind somebody, those to sign first. Four statements. */
export async function askedOfPerson(em: EntityManager, person: Asked): Promise<AskedPolicy[]> {
  const { id, engagementId: engagement } = person;
  const policies = await policiesInForce(em, engagement);
  if (policies.length === 0) return [];
  const parts = await keptParts(em, engagement, ['group', 'exception']);
  const signed = await signedBy(em, person);
  const today = dayNow();
  const stateOf = signingState({ exceptions: parts.of('exception'), groups: parts.of('group'), today });
  const some = { people: 1, site: person.site, person: id, groups: person.groups, roles: person.roles, signed };
  const texts = await textsOf(
    em,
    policies.map(({ versionId }) => versionId),
  );
  const asked = policies.flatMap((policy): AskedPolicy[] => {
    const state = stateOf(policy, some);
    if (state === null) return [];
    const from = askedVersion(policy.versions, person.groups);
    const since = policy.versions.find(({ number }) => number === from)?.publishedOn ?? today;
    const own = signed.find((each) => each.policy === policy.id);
    return [
      {
        ...{
          policy: policy.id,
          kind: policy.kind,
          version: policy.versionId,
          number: policy.number,
          hash: policy.hash,
        },
        ...{ texts: texts.get(policy.versionId) ?? [], state, dueOn: dayAfter(since, policy.answerWithinDays) },
        ...{ signedAt: own?.at ?? null, signedNumber: own?.number ?? null },
      },
    ];
  });
  return asked.sort((a, b) => Number(isDone(a)) - Number(isDone(b)) || (a.dueOn < b.dueOn ? -1 : 1));
}

const isDone = ({ state }: AskedPolicy): boolean => state === 'signed' || state === 'excepted';

async function signedBy(em: EntityManager, { id }: Asked): Promise<{ policy: string; number: number; at: Date }[]> {
  return em.execute(
    `select distinct on (signing.policy) signing.policy, version.number, signing.acknowledged_at as at from acknowledgement signing
     join policy_version version on version.id = signing.version_id
     where signing.person_id = ? order by signing.policy, version.number desc`,
    [id],
  );
}

async function textsOf(em: EntityManager, versions: readonly string[]): Promise<Map<string, readonly PolicyText[]>> {
  const rows = await em.execute<{ id: string; texts: readonly PolicyText[] }[]>(
    `select id, content -> 'texts' as texts from policy_version where id in (?)`,
    [[...versions]],
  );
  return new Map(rows.map(({ id, texts }) => [id, texts]));
}
