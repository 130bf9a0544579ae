import { Module } from '@nestjs/common';
import { BaselineResolver } from './baseline.resolver.ts';
import { HolidayResolver } from './holiday.resolver.ts';
import { PlanGateResolver } from './plan-gate.resolver.ts';
import { PlanGenerationResolver } from './plan-generation.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { PlanRiskResolver } from './plan-risk.resolver.ts';

@Module({
  providers: [
    PlanResolver,
    PlanGenerationResolver,
    PlanRiskResolver,
    PlanGateResolver,
    BaselineResolver,
    HolidayResolver,
  ],
})
export class RolloutModule {}
