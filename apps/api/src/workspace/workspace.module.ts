import { Module } from '@nestjs/common';
import { EngagementFileController } from './engagement-file/engagement-file.controller.ts';
import { EngagementResolver } from './engagement.resolver.ts';
import { EngagementMemberResolver, MemberResolver } from './member.resolver.ts';
import { WorkspaceResolver } from './workspace.resolver.ts';

@Module({
  controllers: [EngagementFileController],
  providers: [WorkspaceResolver, EngagementResolver, MemberResolver, EngagementMemberResolver],
})
export class WorkspaceModule {}
