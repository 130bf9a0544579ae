import { Controller, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ChangeId, Tongue } from '@peerway/change';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { spooledUpload } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { tableIn, tooLargeTable } from '../operations/taken-files.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { importPeople, type PeopleReport } from './import-people.ts';

const Wish = z.object({
  apply: z.enum(['true', 'false'], { error: 'Say apply=true to take the list, or apply=false to look first.' }),
  group: ChangeId.nullish(),
  language: Tongue.default('en'),
});
const patience = { bytes: 25_000_000, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

/** Lists of the people whom a rollout reaches. */
@Controller('api/engagements/:engagement')
export class PeopleFilesController {
  /** Lists are read one after the other. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** Reads a list of people, as CSV or XLSX: says what it would change, or takes it whole. */
  @Post('people/import')
  @HttpCode(200)
  @MayInEngagement('change.edit', 'engagement')
  async import(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: FastifyRequest<{ Params: { readonly engagement: string } }>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeopleReport> {
    const { apply, group = null, language } = Wish.parse(query);
    const engagement = Id.parse(request.params.engagement);
    const wish = { engagement, group, language, apply: apply === 'true' };
    const body = tableIn(request.body);
    const deed = { action: 'importPeople', keeps: wish.apply ? 'changes' : 'nothing' } as const;
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(body, patience, (whole) =>
          this.#places.inTurn(async () => {
            const bytes = await whole();
            return onBehalfOf(this.parts, access, deed, (em) => importPeople(em, access, bytes, wish));
          }),
        ),
      );
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }
}
