import { Module } from '@nestjs/common';
import { CaseFilesController } from './case-files.controller.ts';
import { CaseStudyResolver, SimilarCaseResolver } from './case-study.resolver.ts';
import { CitationResolver } from './citation.resolver.ts';
import { CorrectionResolver } from './correction.resolver.ts';
import { OwnCaseResolver } from './own-case.resolver.ts';

@Module({
  controllers: [CaseFilesController],
  providers: [CaseStudyResolver, SimilarCaseResolver, OwnCaseResolver, CorrectionResolver, CitationResolver],
})
export class CaseStudiesModule {}
