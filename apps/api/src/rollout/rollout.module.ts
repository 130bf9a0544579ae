import { Module } from '@nestjs/common';
import { BaselineResolver } from './baseline.resolver.ts';
import { HolidayResolver } from './holiday.resolver.ts';
import { NoticeResolver } from './notice.resolver.ts';
import { PlanGateResolver } from './plan-gate.resolver.ts';
import { PlanGenerationResolver } from './plan-generation.resolver.ts';
import { PlanRiskResolver } from './plan-risk.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { TaskFilesController } from './task-files.controller.ts';
import { TaskTalkResolver } from './task-talk.resolver.ts';

const controllers = [
  // Files beside lines of a plan, and plans as files.
  TaskFilesController,
];
const providers = [
  // The plan, and what hangs on it.
  BaselineResolver,
  HolidayResolver,
  NoticeResolver,
  PlanGateResolver,
  PlanGenerationResolver,
  PlanRiskResolver,
  PlanResolver,
  TaskTalkResolver,
];

@Module({ controllers, providers })
export class RolloutModule {}
