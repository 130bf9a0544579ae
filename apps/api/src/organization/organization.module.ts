import { Module } from '@nestjs/common';
import { InventoryResolver } from './inventory.resolver.ts';
import { OrganizationResolver } from './organization.resolver.ts';

@Module({ providers: [OrganizationResolver, InventoryResolver] })
export class OrganizationModule {}
