import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { AccessGuard } from './access/access.guard.ts';
import { AccessModule } from './access/access.module.ts';
import { Links } from './access/links.ts';
import { AlignmentModule } from './alignment/alignment.module.ts';
import { AssessmentModule } from './assessment/assessment.module.ts';
import { RolloutModule } from './rollout/rollout.module.ts';
import { BusinessCaseModule } from './business-case/business-case.module.ts';
import { ChangeModule } from './change/change.module.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { CaseStudiesModule } from './case-studies/case-studies.module.ts';
import { graphqlModule } from './graphql/graphql.module.ts';
import { ProblemFilter } from './graphql/problem.filter.ts';
import { LiveModule } from './live/live.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { PORTAL_PARTS, type PortalParts } from './operations/portal-options.ts';
import { OrganizationModule } from './organization/organization.module.ts';
import { SearchModule } from './search/search.module.ts';
import { UseCasesModule } from './use-cases/use-cases.module.ts';
import { WorkspaceModule } from './workspace/workspace.module.ts';

/** The parts that exist before Nest, for whoever needs them. */
function partsModule(parts: PortalParts): DynamicModule {
  const providers = [
    { provide: PORTAL_PARTS, useValue: parts },
    { provide: EntityManager, useValue: parts.orm.em },
    { provide: Links, useValue: parts.links },
  ];
  return { module: PartsModule, global: true, providers, exports: providers };
}

@Module({})
class PartsModule {}

/** The API: one module a subject, one guard, one filter. */
@Module({})
export class AppModule {
  static with(parts: PortalParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        partsModule(parts),
        graphqlModule(parts),
        AccessModule,
        WorkspaceModule,
        OrganizationModule,
        AssessmentModule,
        CaseStudiesModule,
        UseCasesModule,
        BusinessCaseModule,
        RolloutModule,
        ChangeModule,
        MetricsModule,
        AlignmentModule,
        MailModule,
        OperationsModule,
        LiveModule,
        SearchModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
