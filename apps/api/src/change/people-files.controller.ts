import { Controller, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
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
import { type CompletionsReport, importCompletions } from './import-completions.ts';
import { importPeople, type PeopleReport } from './import-people.ts';

const Wish = z.object({
  apply: z
    .enum(['true', 'false'], { error: 'Say apply=true to take the list, or apply=false to look first.' })
    .transform((said) => said === 'true'),
});
const PeopleWish = Wish.extend({ group: ChangeId.nullish(), language: Tongue.default('en') });
const patience = { bytes: 25_000_000, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

type ListRequest = FastifyRequest<{ Params: { readonly engagement: string } }>;
/** Reads what was sent, inside the transaction. */
type ReadList<Report> = (em: EntityManager, bytes: Uint8Array) => Promise<Report>;

/** A list on its way here. */
interface ListSent {
  readonly access: MemberAccess;
  readonly request: ListRequest;
  readonly reply: FastifyReply;
  /** What the trail calls it. */
  readonly action: string;
  readonly apply: boolean;
}

/** Lists of the people whom a rollout reaches, and of what they finished. */
@Controller('api/engagements/:engagement')
export class PeopleFilesController {
  /** Lists are read one after the other. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** Reads a list of people, as CSV or XLSX: says what it would change, or takes it whole. */
  @Post('people/import')
  @HttpCode(200)
  @MayInEngagement('change.edit', 'engagement')
  people(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: ListRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeopleReport> {
    const { apply, group = null, language } = PeopleWish.parse(query);
    const wish = { engagement: Id.parse(request.params.engagement), group, language, apply };
    const read: ReadList<PeopleReport> = (em, bytes) => importPeople(em, access, bytes, wish);
    return this.read({ access, request, reply, action: 'importPeople', apply }, read);
  }

  /** Reads a list of who finished which course, as CSV or XLSX: says what it would add, or takes it whole. */
  @Post('completions/import')
  @HttpCode(200)
  @MayInEngagement('change.edit', 'engagement')
  completions(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: ListRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompletionsReport> {
    const { apply } = Wish.parse(query);
    const wish = { engagement: Id.parse(request.params.engagement), apply };
    const read: ReadList<CompletionsReport> = (em, bytes) => importCompletions(em, access, bytes, wish);
    return this.read({ access, request, reply, action: 'importCompletions', apply }, read);
  }

  private async read<Report>(
    { access, request, reply, action, apply }: ListSent,
    read: ReadList<Report>,
  ): Promise<Report> {
    const body = tableIn(request.body);
    const deed = { action, keeps: apply ? 'changes' : 'nothing' } as const;
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(body, patience, (whole) =>
          this.#places.inTurn(async () => {
            const bytes = await whole();
            return onBehalfOf(this.parts, access, deed, (em) => read(em, bytes));
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
