import { Module } from '@nestjs/common';
import { ApiKeyResolver } from './api-key.resolver.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { SignInController } from './sign-in.controller.ts';

@Module({ providers: [InvitationResolver, ApiKeyResolver], controllers: [SignInController] })
export class AccessModule {}
