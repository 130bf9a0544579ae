import { Module } from '@nestjs/common';
import { CaseFilesController } from './case-files.controller.ts';
import { CitationResolver } from './citation.resolver.ts';
import { CorrectionResolver } from './correction.resolver.ts';
import { OwnCaseResolver } from './own-case.resolver.ts';

@Module({ controllers: [CaseFilesController], providers: [OwnCaseResolver, CorrectionResolver, CitationResolver] })
export class CaseStudiesModule {}
