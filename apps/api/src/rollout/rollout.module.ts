import { Module } from '@nestjs/common';
import { BaselineResolver } from './baseline.resolver.ts';
import { HolidayResolver } from './holiday.resolver.ts';
import { NoticeResolver } from './notice.resolver.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarFeedResolver } from './calendar-feed.resolver.ts';
import { PlanFilesController } from './plan-files.controller.ts';
import { PlanGateResolver } from './plan-gate.resolver.ts';
import { PlanGenerationResolver } from './plan-generation.resolver.ts';
import { PlanRiskResolver } from './plan-risk.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { TaskFilesController } from './task-files.controller.ts';
import { TaskTalkResolver } from './task-talk.resolver.ts';

const controllers = [
  // Files beside lines of a plan, and plans as files.
  CalendarController,
  PlanFilesController,
  TaskFilesController,
];
const providers = [
  // The plan, and what hangs on it.
  BaselineResolver,
  CalendarFeedResolver,
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
