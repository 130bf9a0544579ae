import { Module } from '@nestjs/common';
import { InvitationResolver } from './invitation.resolver.ts';
import { SignInController } from './sign-in.controller.ts';

@Module({ providers: [InvitationResolver], controllers: [SignInController] })
export class AccessModule {}
