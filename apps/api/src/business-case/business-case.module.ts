import { Module } from '@nestjs/common';
import { ApprovedCaseResolver } from './approved-case.resolver.ts';
import { BusinessCaseResolver } from './business-case.resolver.ts';
import { CapacityModelResolver } from './capacity-model.resolver.ts';

@Module({ providers: [BusinessCaseResolver, CapacityModelResolver, ApprovedCaseResolver] })
export class BusinessCaseModule {}
