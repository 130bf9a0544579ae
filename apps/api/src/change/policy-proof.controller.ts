import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalPolicyText, ChangeId, Policy } from '@peerway/change';
import { csvOf } from '@peerway/table';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { attachment } from '../operations/attachment.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { PolicyVersion } from './policy-version.entity.ts';

const Path = z.object({
  engagement: Id,
  policy: ChangeId,
  format: z.enum(['csv', 'json'], { error: 'A proof comes as csv or json.' }),
});
const Separated = z.object({
  separator: z.enum([',', ';', '\t'], { error: 'A table is separated by a comma, a semicolon or a tab.' }).default(','),
});

interface Signed {
  readonly number: number;
  readonly hash: string;
  readonly name: string;
  readonly staff: string | null;
  readonly email: string | null;
  readonly groups: readonly string[];
  readonly language: string;
  readonly at: string;
  readonly way: string;
  readonly recordedBy: string | null;
}

/** Who signed a policy, as a file: by name, with when, which words, and how one knows. */
@Controller('api/engagements/:engagement')
export class PolicyProofController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get('policy-proof/:policy.:format')
  @MayInEngagement('people.read', 'engagement')
  async proof(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { engagement, policy, format } = Path.parse(path);
    const { separator } = Separated.parse(query);
    const deed = { action: 'exportPolicyProof', keeps: 'nothing' } as const;
    const text = await onBehalfOf(this.parts, access, deed, async (em) => {
      await em.findOneOrFail(Engagement, { id: engagement });
      const signed = await signings(em, engagement, policy);
      return format === 'csv' ? asTable(signed, separator) : asJson(await versions(em, engagement, policy), signed);
    });
    await reply
      .header('content-type', `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`)
      .header('content-disposition', attachment(`${policy} proof.${format}`))
      .header('cache-control', 'no-store')
      .send(text);
  }
}

function signings(em: EntityManager, engagement: string, policy: string): Promise<Signed[]> {
  return em.execute(
    `select version.number, signing.hash, person.name, person.number as staff, person.email, person.groups, signing.language, signing.way,
       to_char(signing.acknowledged_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, signing.recorded_by as "recordedBy"
     from acknowledgement signing join policy_version version on version.id = signing.version_id
     join affected_person person on person.id = signing.person_id
     where signing.engagement_id = ? and signing.policy = ? order by version.number, person.name, person.id`,
    [engagement, policy],
  );
}

function versions(em: EntityManager, engagementId: string, policy: string): Promise<PolicyVersion[]> {
  return em.find(PolicyVersion, { engagementId, policy }, { orderBy: { number: 'asc' } });
}

const heads = ['version', 'sha256', 'name', 'number', 'email', 'groups', 'language', 'signed at', 'way', 'recorded by'];

function asTable(signed: readonly Signed[], separator: z.infer<typeof Separated>['separator']): string {
  const rows = signed.map((row) => [
    ...[row.number, row.hash, row.name, row.staff ?? '', row.email ?? '', row.groups.join(' ')],
    ...[row.language, row.at, row.way, row.recordedBy ?? ''],
  ]);
  return csvOf([heads, ...rows], { separator, byteOrderMark: true });
}

/** The words stand in it in the form that was hashed, so that anybody can compute the hash again. */
function asJson(known: readonly PolicyVersion[], signed: readonly Signed[]): string {
  const texts = known.map(({ number, hash, content, approvedBy, approvedAt, publishedAt, withdrawnAt }) => {
    const { id, kind, texts: words } = Policy.parse(content);
    const hashed = canonicalPolicyText({ policy: id, number, kind, texts: words });
    return { number, sha256: hash, hashed, approvedBy, approvedAt, publishedAt, withdrawnAt };
  });
  return `${JSON.stringify({ versions: texts, acknowledgements: signed }, null, 1)}\n`;
}
