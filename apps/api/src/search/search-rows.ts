import type { EntityManager } from '@mikro-orm/postgresql';
import { searchWords } from '@peerway/kernel';
import type { SearchHit } from './search-hit.ts';

/** Who asks, as far as the policies do not know it already. */
export interface Searching {
  readonly workspaceId: string;
  readonly seesMembers: boolean;
  readonly editsBanks: boolean;
}

interface Branch {
  readonly kind: string;
  /** What identifies it among its kind; its row's own id when absent. */
  readonly id?: string;
  readonly title: string;
  readonly where: string;
  readonly engagement: string;
  readonly from: string;
  readonly when: string;
}

/**
 * Names as `foldText` folds them. Most are plain ASCII, where small letters are all there is to do. No index would help: under
 * row-level security PostgreSQL looks into a text only after the policy has let its row through.
 */
const folded = (name: string): string =>
  `case when octet_length(${name}) = char_length(${name}) then lower(${name})
   else replace(translate(lower(regexp_replace(normalize(${name}, NFD), '[\\u0300-\\u036f]', '', 'g')), 'øæœłđı', 'oaoldi'), 'ß', 'ss') end`;

const branches: readonly Branch[] = [
  {
    kind: 'engagement',
    title: 'e.name',
    where: 'o.name',
    engagement: 'e.id',
    from: 'engagement e join organization o on o.id = e.organization_id',
    when: 'e.workspace_id = ?',
  },
  {
    kind: 'organization',
    title: 'o.name',
    where: 'null::text',
    engagement: '(select e.id from engagement e where e.organization_id = o.id order by e.id desc limit 1)',
    from: 'organization o',
    when: 'o.workspace_id = ?',
  },
  {
    kind: 'round',
    title: 'r.name',
    where: 'e.name',
    engagement: 'e.id',
    from: 'round r join engagement e on e.id = r.engagement_id',
    when: 'r.workspace_id = ?',
  },
  {
    kind: 'case',
    id: 'k.case_id',
    title: 'said.title',
    where: 'said.organization',
    engagement: 'null::uuid',
    // The long text of a case is unpacked once, not for each word of it.
    from: 'own_case k cross join lateral jsonb_to_record(k.study) as said(title text, organization text)',
    when: 'k.workspace_id = ?',
  },
  {
    kind: 'useCase',
    id: 'w.use_case_id',
    title: 'told.name',
    where: 'null::text',
    engagement: 'null::uuid',
    from: 'own_use_case w cross join lateral jsonb_to_record(w.content) as told(name text)',
    when: 'w.workspace_id = ?',
  },
  {
    kind: 'driver',
    id: `b.engagement_id || ':' || line.id`,
    title: 'line.name',
    where: 'e.name',
    engagement: 'e.id',
    from: `business_case b join engagement e on e.id = b.engagement_id
      cross join lateral jsonb_to_recordset(b.content -> 'ownDrivers') as line(id text, name text)`,
    when: 'b.workspace_id = ?',
  },
  {
    kind: 'task',
    id: 't.key',
    title: `t.content ->> 'name'`,
    where: 'e.name',
    engagement: 'e.id',
    from: 'plan_task t join engagement e on e.id = t.engagement_id',
    when: 't.workspace_id = ?',
  },
];

const members: Branch = {
  kind: 'member',
  title: 'u.name',
  where: 'u.email',
  engagement: 'null::uuid',
  from: 'member m join "user" u on u.id = m.user_id',
  when: 'm.workspace_id = ?',
};

const ownBanks: Branch = {
  kind: 'bank',
  title: `b.name || coalesce(' v' || b.number, ' (draft)')`,
  where: 'null::text',
  engagement: 'null::uuid',
  from: 'question_bank b',
  when: 'b.workspace_id = ?',
};

/**
 * What is kept of the workspace and has every word in its name or in where it belongs, as far as the policies let this
 * transaction read it: one statement, at most `most` of each kind, names that begin with the first word before others, newest
 * first. Words are compared as they stand: no sign has a meaning of its own.
 */
export async function searchRows(
  em: EntityManager,
  { workspaceId, seesMembers, editsBanks }: Searching,
  text: string,
  most: number,
): Promise<SearchHit[]> {
  const words = searchWords(text);
  const [first] = words;
  if (first === undefined) return [];
  const kinds = [...branches, ...(seesMembers ? [members] : []), ...(editsBanks ? [ownBanks] : [])];
  const holds = words.map((spelled) => `(${spelled.map(() => 'strpos(hay, ?) > 0').join(' or ')})`).join(' and ');
  const statements = kinds.map(
    (branch) =>
      `(select kind, id, title, "where", engagement from (${haystack(branch)}) found where ${holds}
        order by strpos(hay, ?) = 1 desc, id desc limit ?)`,
  );
  const values = kinds.flatMap(() => [workspaceId, ...words.flat(), first[0] ?? '', most]);
  const rows = await em.execute<Omit<SearchHit, 'bank'>[]>(statements.join(' union all '), values);
  return rows.map((row) => ({ ...row, bank: row.kind === ('bank' as SearchHit['kind']) ? row.id : null }));
}

function haystack({ kind, id, title, where, engagement, from, when }: Branch): string {
  const row = id ?? `${from.split(' ')[1]}.id`;
  const hay = where === 'null::text' ? title : `${title} || ' ' || ${where}`;
  return `select '${kind}' as kind, (${row})::text as id, ${title} as title, ${where} as "where", ${engagement} as engagement,
    ${folded(`(${hay})`)} as hay from ${from} where ${when}`;
}
