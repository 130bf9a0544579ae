import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { headersOf } from '../operations/headers-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { AcceptedInvitation, acceptAsNewcomer } from './accept-invitation.ts';
import { countAttempt } from './attempts.ts';
import { Open } from './may.ts';
import { isSetupNeeded, Setup, setUp } from './setup.ts';

const SignIn = z.object({ email: z.string().max(254), password: z.string().max(128) });

/** Signing in and out, set-up, and joining by invitation: plain routes, since they set cookies. */
@Controller('api')
export class SignInController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get('setup')
  @Open('anyone')
  async setupState(): Promise<{ needed: boolean }> {
    return { needed: await isSetupNeeded(this.em()) };
  }

  @Post('setup')
  @Open('anyone')
  async setup(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await countAttempt(this.em(), `setup:${request.ip}`, { max: 10, windowSeconds: 60 });
    const given = Setup.parse(body);
    const workspace = await setUp(this.parts, given);
    await this.signIn({ email: given.email, password: given.password }, request, reply, { workspace: workspace.id });
  }

  @Post('invitation/accept')
  @Open('anyone')
  async accept(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await countAttempt(this.em(), `invitation:${request.ip}`, { max: 20, windowSeconds: 60 });
    const given = AcceptedInvitation.parse(body);
    const member = await acceptAsNewcomer(this.parts, given);
    await this.signIn({ email: given.email, password: given.password }, request, reply, {
      workspace: member.workspaceId,
    });
  }

  @Post('auth/sign-in/email')
  @HttpCode(200)
  @Open('anyone')
  async signInByEmail(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const given = SignIn.parse(body);
    const account = given.email.toLowerCase();
    // One address is slowed down early; the account as a whole late, so that a stranger cannot keep its owner out.
    await countAttempt(this.em(), `sign-in:both:${account} ${request.ip}`, { max: 10, windowSeconds: 60 });
    await countAttempt(this.em(), `sign-in:account:${account}`, { max: 100, windowSeconds: 60 });
    await countAttempt(this.em(), `sign-in:address:${request.ip}`, { max: 30, windowSeconds: 60 });
    await this.signIn(given, request, reply, {});
  }

  /** The only other routes of the auth library that the portal needs; the rest do not exist here. */
  @Post(['auth/sign-out', 'auth/change-password'])
  @Open('anyone')
  async auth(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = request.body === undefined || request.body === null ? {} : { body: JSON.stringify(request.body) };
    const answer = await this.parts.auth.handler(
      new Request(`${this.parts.configuration.url}${request.url}`, {
        method: request.method,
        headers: this.trusted(request),
        ...body,
      }),
    );
    await pass(answer, reply);
  }

  private async signIn(
    given: z.infer<typeof SignIn>,
    request: FastifyRequest,
    reply: FastifyReply,
    extra: Record<string, unknown>,
  ): Promise<void> {
    const answer = await this.parts.auth.api.signInEmail({
      body: given,
      headers: this.trusted(request),
      asResponse: true,
    });
    if (!answer.ok)
      throw new DomainError(
        'UNAUTHENTICATED',
        'This e-mail address and password do not belong together. Try again, or ask the owner to invite you anew.',
      );
    await pass(answer, reply, { signedIn: true, ...extra });
  }

  /** The door has compared the origin with the address that was really used; the library knows only the configured one. */
  private trusted(request: FastifyRequest): Headers {
    const headers = headersOf(request);
    headers.set('origin', this.parts.configuration.url);
    headers.delete('content-length');
    return headers;
  }

  private em(): EntityManager {
    return this.parts.orm.em.fork() as EntityManager;
  }
}

async function pass(answer: Response, reply: FastifyReply, body?: Record<string, unknown>): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  const text = body ? JSON.stringify(body) : await answer.text();
  await reply
    .status(answer.status)
    .type('application/json')
    .send(text || '{}');
}
