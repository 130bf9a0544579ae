import { Module } from '@nestjs/common';
import { PlanGateResolver } from './plan-gate.resolver.ts';
import { PlanGenerationResolver } from './plan-generation.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { PlanRiskResolver } from './plan-risk.resolver.ts';

@Module({ providers: [PlanResolver, PlanGenerationResolver, PlanRiskResolver, PlanGateResolver] })
export class RolloutModule {}
