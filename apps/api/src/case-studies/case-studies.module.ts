import { Module } from '@nestjs/common';
import { CitationResolver } from './citation.resolver.ts';
import { CorrectionResolver } from './correction.resolver.ts';
import { OwnCaseResolver } from './own-case.resolver.ts';

@Module({ providers: [OwnCaseResolver, CorrectionResolver, CitationResolver] })
export class CaseStudiesModule {}
