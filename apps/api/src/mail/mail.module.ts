import { Module } from '@nestjs/common';
import { MailInvitationResolver } from './mail-invitation.resolver.ts';
import { MailResolver, RespondentMailResolver } from './mail.resolver.ts';

@Module({ providers: [MailInvitationResolver, MailResolver, RespondentMailResolver] })
export class MailModule {}
