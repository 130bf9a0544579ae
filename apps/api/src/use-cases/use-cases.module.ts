import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.ts';
import { DecisionResolver } from './decision.resolver.ts';
import { OwnUseCaseResolver } from './own-use-case.resolver.ts';
import { PlatformChoiceResolver } from './platform-choice.resolver.ts';
import { RankingResolver } from './ranking.resolver.ts';
import { SelectionSaidResolver } from './selection-said.resolver.ts';
import { RecordedFindingResolver, RecordedScoreResolver, SelectionResolver } from './selection.resolver.ts';

@Module({
  providers: [
    CatalogueResolver,
    OwnUseCaseResolver,
    SelectionResolver,
    SelectionSaidResolver,
    RecordedFindingResolver,
    RecordedScoreResolver,
    PlatformChoiceResolver,
    DecisionResolver,
    RankingResolver,
  ],
})
export class UseCasesModule {}
