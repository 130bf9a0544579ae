import { Module } from '@nestjs/common';
import { EngagementResolver } from './engagement.resolver.ts';
import { EngagementMemberResolver, MemberResolver } from './member.resolver.ts';
import { WorkspaceResolver } from './workspace.resolver.ts';

@Module({ providers: [WorkspaceResolver, EngagementResolver, MemberResolver, EngagementMemberResolver] })
export class WorkspaceModule {}
