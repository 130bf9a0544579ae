import { Module } from '@nestjs/common';
import { ApprovedCaseResolver } from './approved-case.resolver.ts';
import { BusinessCaseResolver } from './business-case.resolver.ts';
import { CapacityModelResolver } from './capacity-model.resolver.ts';
import { CaseFilesController } from './case-files.controller.ts';

@Module({
  controllers: [CaseFilesController],
  providers: [BusinessCaseResolver, CapacityModelResolver, ApprovedCaseResolver],
})
export class BusinessCaseModule {}
