import { Controller, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { bytesOf } from '../operations/taken-files.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { type ImportReport, importRespondents } from './import-respondents.ts';

const Take = z.enum(['check', 'all', 'good'], {
  error:
    'Say what to do with the list: take=check judges it, take=all takes it if it is all good, take=good takes what is good.',
});
const Path = z.object({ engagement: Id, round: Id });
const mostBytes = 20_000_000;

/** Lists of people to ask, as files. */
@Controller('api/engagements/:engagement/rounds/:round')
export class ImportRespondentsController {
  /** One list is held in memory at a time; the others wait. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Post('respondents')
  @HttpCode(200)
  @MayInEngagement('round.run', 'engagement')
  async take(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query('take') take: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const place = { access, ...Path.parse(path) };
    const how = Take.parse(take);
    return this.inTurn(async () => importRespondents(this.parts, place, await bytesOf(request.body, mostBytes), how));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
