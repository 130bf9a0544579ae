import { Module } from '@nestjs/common';
import { MetricsResolver } from './metrics.resolver.ts';

@Module({ providers: [MetricsResolver] })
export class MetricsModule {}
