import { Module } from '@nestjs/common';
import { BusinessCaseResolver } from './business-case.resolver.ts';

@Module({ providers: [BusinessCaseResolver] })
export class BusinessCaseModule {}
