import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import { PlanId } from '@peerway/rollout';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { downloadHeaders } from '../assessment/evidence/download-headers.ts';
import { recognizedFile } from '../assessment/evidence/recognized-file.ts';
import { spooledUpload, tooLargeFile } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { filePart, partsOfFile } from '../operations/file-parts.ts';
import { fileIn, streamOf } from '../operations/streamed-file.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { keepTaskFile, taskFileLimits } from './keep-task-file.ts';
import { TaskFile } from './task-file.entity.ts';
import { taskHere } from './task-here.ts';

const patience = { bytes: taskFileLimits.fileBytes, idleMs: 20_000, wholeMs: 280_000, tooLarge: tooLargeFile };
const FileName = z.object({ name: plainText({ max: 200 }) });

/** Files beside the lines of a plan go in and out by plain routes, as they are. */
@Controller('api/engagements/:engagement/plan')
export class TaskFilesController {
  private readonly places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Post('tasks/:task/files')
  @HttpCode(201)
  @MayInEngagement('plan.edit', 'engagement')
  async upload(
    @CurrentMember() access: MemberAccess,
    @Param() given: { readonly engagement: string; readonly task: string },
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<object> {
    const { name } = FileName.parse(query);
    const [engagementId, task] = [Id.parse(given.engagement), PlanId.parse(given.task)];
    if (Number(request.headers['content-length'] ?? 0) > patience.bytes) throw tooLargeFile(patience.bytes);
    // Whether it would be taken is said before any of it is.
    await this.read(access, (em) => taskHere(em, engagementId, task));
    const kept = await this.places.within(access.userId, () =>
      spooledUpload(fileIn(request), patience, (whole) =>
        this.places.inTurn(async () => {
          const file = await recognizedFile(await whole(), name);
          return onBehalfOf(this.parts, access, { action: 'addTaskFile', keeps: 'changes' }, (em) =>
            keepTaskFile(em, access, { engagementId, task, file }),
          );
        }),
      ),
    );
    return { id: kept.id, name: kept.name, mediaType: kept.mediaType, bytes: kept.bytes };
  }

  @Get('files/:id')
  @MayInEngagement('engagement.read', 'engagement')
  async download(
    @CurrentMember() access: MemberAccess,
    @Param('engagement') engagement: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const where = { id: Id.parse(id), engagementId: Id.parse(engagement) };
    const file = await this.read(access, (em) => em.findOneOrFail(TaskFile, where));
    const read = (place: number): Promise<Buffer | undefined> =>
      this.read(access, (em) => filePart(em, 'task_file_part', { id: file.id, place }));
    for (const [name, value] of downloadHeaders(file)) void reply.header(name, value);
    await reply.send(streamOf(partsOfFile(file), read));
  }

  private read<T>(access: MemberAccess, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return onBehalfOf(this.parts, access, { action: 'readTaskFile', keeps: 'nothing' }, work);
  }
}
