import { createHash } from 'node:crypto';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { evidenceLimits } from '@peerway/assessment';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access, RespondentAccess } from '../../access/access.ts';
import { CurrentAccess } from '../../access/current.ts';
import { MayInEngagement, Open } from '../../access/may.ts';
import { onBehalfOf } from '../../access/on-behalf-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../../operations/portal-options.ts';
import { fileIn, streamOf } from '../../operations/streamed-file.ts';
import { Id } from '../../workspace/engagement.resolver.ts';
import { personal } from '../personal-access.ts';
import { downloadHeaders } from './download-headers.ts';
import { EvidenceFile } from './evidence-link.ts';
import { Evidence } from './evidence.entity.ts';
import { admitEvidence, evidencePart, keepEvidence, partsOf } from './keep-evidence.ts';
import { recognizedFile } from './recognized-file.ts';
import { spooledUpload, tooLargeFile } from './spooled-upload.ts';
import { UploadPlaces } from './upload-places.ts';

const patience = { bytes: evidenceLimits.fileBytes, idleMs: 20_000, wholeMs: 280_000, tooLarge: tooLargeFile };

/** Files go in and out by plain routes, as they are. */
@Controller('api/evidence')
export class EvidenceController {
  private readonly places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Post()
  @HttpCode(201)
  @Open('respondent')
  async upload(
    @CurrentAccess() access: Access,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    try {
      const wish = EvidenceFile.parse(query);
      return pieceIn(await this.take(personal(access), wish, request));
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }

  @Get('own/:id')
  @Open('respondent')
  async downloadOwn(
    @CurrentAccess() access: Access,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const piece = await this.read(personal(access), (em) =>
      em.findOneOrFail(Evidence, { id: Id.parse(id), kind: 'file' }),
    );
    await this.pass(access, piece, reply);
  }

  @Get(':engagement/:id')
  @MayInEngagement('answers.read', 'engagement')
  async download(
    @CurrentAccess() access: Access,
    @Param('engagement') engagement: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const where = { id: Id.parse(id), engagementId: Id.parse(engagement), kind: 'file' as const };
    await this.pass(access, await this.read(access, (em) => em.findOneOrFail(Evidence, where)), reply);
  }

  private async take(access: RespondentAccess, wish: EvidenceFile, request: FastifyRequest): Promise<Evidence> {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > patience.bytes) throw tooLargeFile(patience.bytes);
    await this.read(access, (em) => admitEvidence(em, access, wish));
    return this.places.within(access.respondentId, () =>
      spooledUpload(fileIn(request), patience, (whole) =>
        this.places.inTurn(async () => this.keep(access, wish, await whole())),
      ),
    );
  }

  private async keep(
    access: RespondentAccess,
    { name: given, ...wish }: EvidenceFile,
    bytes: Buffer,
  ): Promise<Evidence> {
    const { name, mediaType, content } = await recognizedFile(bytes, given);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const made = { kind: 'file' as const, name, url: null, mediaType, bytes: content.length, sha256 };
    return onBehalfOf(this.parts, access, { action: 'addEvidence', keeps: 'changes' }, (em) =>
      keepEvidence(em, access, { wish, made, content }),
    );
  }

  /** Every part is read in a transaction of its own, under the rights of that moment: none waits for the reader. */
  private async pass(access: Access, piece: Evidence, reply: FastifyReply): Promise<void> {
    const read = (place: number): Promise<Buffer | undefined> =>
      this.read(access, (em) => evidencePart(em, piece.id, place));
    for (const [name, value] of downloadHeaders(piece)) void reply.header(name, value);
    await reply.send(streamOf(partsOf(piece), read));
  }

  private read<T>(access: Access, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return onBehalfOf(this.parts, access, { action: 'readEvidence', keeps: 'nothing' }, work);
  }
}

/** What the uploading device is told, in the words of the schema. */
function pieceIn({ id, sentAs, question, kind, name, url, mediaType, bytes, addedAt }: Evidence): object {
  return { id, sentAs, question, kind, name, url, mediaType, bytes, addedAt };
}
