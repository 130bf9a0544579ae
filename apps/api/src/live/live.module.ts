import { Module } from '@nestjs/common';
import { LiveResolver } from './live.resolver.ts';

@Module({ providers: [LiveResolver] })
export class LiveModule {}
