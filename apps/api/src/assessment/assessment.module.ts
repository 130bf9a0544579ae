import { Module } from '@nestjs/common';
import { AnswersOutController } from './answers-out/answers-out.controller.ts';
import { ImportRespondentsController } from './import-respondents.controller.ts';
import { ErasureResolver, QuestionnaireRetentionResolver, RoundRetentionResolver } from './erasure/erasure.resolver.ts';
import { OwnRecordController } from './erasure/own-record.controller.ts';
import { EvidenceController } from './evidence/evidence.controller.ts';
import { EvidenceResolver, RoundEvidenceResolver } from './evidence/evidence.resolver.ts';
import { ComparisonResolver, RoundComparisonResolver } from './comparison.resolver.ts';
import { LateAnswersResolver } from './late-answers.resolver.ts';
import { BankController } from './bank/bank.controller.ts';
import { BankResolver } from './bank/bank.resolver.ts';
import { RoundUpgradeResolver } from './bank/round-bank.resolver.ts';
import { MilestoneResolver } from './milestone.resolver.ts';
import { QuestionnaireResolver } from './questionnaire.resolver.ts';
import { RespondentResolver } from './respondent.resolver.ts';
import { EngagementRoundsResolver, RoundResolver } from './round.resolver.ts';
import { RunRoundResolver } from './run-round.resolver.ts';
import { SampleResolver } from './sample/sample.resolver.ts';
import { StageStateResolver, StandingResolver } from './standing.resolver.ts';

@Module({
  controllers: [
    AnswersOutController,
    ImportRespondentsController,
    BankController,
    EvidenceController,
    OwnRecordController,
  ],
  providers: [
    BankResolver,
    RoundUpgradeResolver,
    ErasureResolver,
    QuestionnaireRetentionResolver,
    RoundRetentionResolver,
    EvidenceResolver,
    RoundEvidenceResolver,
    EngagementRoundsResolver,
    RoundResolver,
    RunRoundResolver,
    LateAnswersResolver,
    ComparisonResolver,
    RoundComparisonResolver,
    MilestoneResolver,
    RespondentResolver,
    QuestionnaireResolver,
    StandingResolver,
    StageStateResolver,
    SampleResolver,
  ],
})
export class AssessmentModule {}
