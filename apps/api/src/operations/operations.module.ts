import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';
import { HealthController } from './health.controller.ts';

@Module({ providers: [AuditResolver], controllers: [HealthController] })
export class OperationsModule {}
