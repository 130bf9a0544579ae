import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import * as z from 'zod';
import { May } from '../access/may.ts';
import { allows } from '../access/rights.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { AuditEntry } from './audit-entry.entity.ts';

@ObjectType({ description: 'One value that a write changed.' })
export class AuditChange {
  @Field(() => String, { description: 'What changed.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Its value before, as text; null when there was none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Its value after, as text; null when there is none.' })
  after: string | null;
}

const EngagementId = z.uuid('This is not an id of Peerway.').nullable();

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => AuditEntryConnection, { description: 'What was written in this workspace, newest first.' })
  @May('audit.read')
  auditEntries(
    @Args() args: PageArgs,
    @Args(
      'engagement',
      { type: () => ID, nullable: true, description: 'Only what belongs to this engagement.' },
      new Parsed(EngagementId),
    )
    engagement: string | null,
  ): Promise<Connection<AuditEntry>> {
    const where = engagement ? { engagementId: engagement } : {};
    return page(this.em, AuditEntry, { where, args, order: 'newest' });
  }

  @ResolveField(() => [AuditChange], {
    description: 'What it changed, value by value; empty for those who may not read the audit log.',
  })
  changes(@Parent() entry: AuditEntry, @CurrentMember() access: MemberAccess): AuditChange[] {
    if (!allows('audit.read', [access.role])) return [];
    const before = (entry.before ?? {}) as Record<string, unknown>;
    const after = (entry.after ?? {}) as Record<string, unknown>;
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
      field,
      before: text(before[field]),
      after: text(after[field]),
    }));
  }
}

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
