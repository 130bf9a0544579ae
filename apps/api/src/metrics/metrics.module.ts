import { Module } from '@nestjs/common';
import { MeasurementFilesController } from './measurement-files.controller.ts';
import { MeasurementResolver } from './measurement.resolver.ts';
import { MeasurementsController } from './measurements.controller.ts';
import { MetricsResolver } from './metrics.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';

@Module({
  providers: [MetricsResolver, MeasurementResolver, WebhookResolver],
  controllers: [MeasurementsController, MeasurementFilesController],
})
export class MetricsModule {}
