import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { tableIn, tooLargeTable } from '../operations/taken-files.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { spooledUpload } from './evidence/spooled-upload.ts';
import { UploadPlaces } from './evidence/upload-places.ts';
import { type ImportReport, importRespondents } from './import-respondents.ts';

const Take = z.enum(['check', 'all', 'good'], {
  error:
    'Say what to do with the list: take=check judges it, take=all takes it if it is all good, take=good takes what is good.',
});
const Wish = z.object({ take: Take });
const Path = z.object({ engagement: Id, round: Id });
const mostBytes = 20_000_000;
const patience = { bytes: mostBytes, idleMs: 20_000, wholeMs: 280_000, tooLarge: tooLargeTable };

/** Lists of people to ask, as files. */
@Controller('api/engagements/:engagement/rounds/:round')
export class ImportRespondentsController {
  /** One list is held in memory at a time; the others wait on the disk, so that a slow one keeps nobody from being served. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Post('respondents')
  @HttpCode(200)
  @MayInEngagement('round.run', 'engagement')
  async take(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReport> {
    const place = { access, ...Path.parse(path) };
    const { take: how } = Wish.parse(request.query);
    const table = tableIn(request.body);
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(table, patience, (whole) =>
          this.#places.inTurn(async () => importRespondents(this.parts, place, await whole(), how)),
        ),
      );
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }
}
