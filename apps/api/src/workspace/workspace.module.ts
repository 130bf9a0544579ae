import { Module } from '@nestjs/common';
import { BrandResolver, QuestionnaireBrandResolver } from './brand.resolver.ts';
import { EngagementFileController } from './engagement-file/engagement-file.controller.ts';
import { EngagementResolver } from './engagement.resolver.ts';
import { EngagementMemberResolver, MemberResolver } from './member.resolver.ts';
import { WorkspaceResolver } from './workspace.resolver.ts';

@Module({
  controllers: [EngagementFileController],
  providers: [
    BrandResolver,
    QuestionnaireBrandResolver,
    WorkspaceResolver,
    EngagementResolver,
    MemberResolver,
    EngagementMemberResolver,
  ],
})
export class WorkspaceModule {}
