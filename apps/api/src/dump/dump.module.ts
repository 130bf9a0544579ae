import { Module } from '@nestjs/common';
import { EngagementFileController } from './engagement-file.controller.ts';

@Module({ controllers: [EngagementFileController] })
export class DumpModule {}
