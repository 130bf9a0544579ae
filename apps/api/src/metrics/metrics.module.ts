import { Module } from '@nestjs/common';
import { MeasurementResolver } from './measurement.resolver.ts';
import { MeasurementsController } from './measurements.controller.ts';
import { MetricsResolver } from './metrics.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';

@Module({ providers: [MetricsResolver, MeasurementResolver, WebhookResolver], controllers: [MeasurementsController] })
export class MetricsModule {}
