import { Module } from '@nestjs/common';
import { FeedResolver } from './feed.resolver.ts';
import { FeedsController } from './feeds.controller.ts';
import { MeasurementFilesController } from './measurement-files.controller.ts';
import { MeasurementResolver } from './measurement.resolver.ts';
import { MeasurementsController } from './measurements.controller.ts';
import { MetricsResolver } from './metrics.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';

@Module({
  providers: [MetricsResolver, MeasurementResolver, FeedResolver, WebhookResolver],
  controllers: [MeasurementsController, MeasurementFilesController, FeedsController],
})
export class MetricsModule {}
