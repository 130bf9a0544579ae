import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeId } from '@peerway/change';
import { plainText } from '@peerway/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Access, MemberAccess } from '../access/access.ts';
import { CurrentAccess, CurrentMember } from '../access/current.ts';
import { MayInEngagement, Open } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { downloadHeaders } from '../assessment/evidence/download-headers.ts';
import { recognizedFile } from '../assessment/evidence/recognized-file.ts';
import { spooledUpload, tooLargeFile } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { filePart, partsOfFile } from '../operations/file-parts.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { fileIn, streamOf } from '../operations/streamed-file.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CourseFile } from './course-file.entity.ts';
import { courseFileLimits, keepCourseFile, refuseUnknownCourse } from './keep-course-file.ts';
import { ownPerson } from './own-person.ts';

const patience = { bytes: courseFileLimits.fileBytes, idleMs: 20_000, wholeMs: 280_000, tooLarge: tooLargeFile };
const FileName = z.object({ name: plainText({ max: 200 }) });

/** Files of courses go in and out by plain routes, as they are. */
@Controller('api')
export class CourseFilesController {
  private readonly places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Post('engagements/:engagement/courses/:course/files')
  @HttpCode(201)
  @MayInEngagement('change.edit', 'engagement')
  async upload(
    @CurrentMember() access: MemberAccess,
    @Param() given: { readonly engagement: string; readonly course: string },
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<object> {
    const { name } = FileName.parse(query);
    const [engagementId, course] = [Id.parse(given.engagement), ChangeId.parse(given.course)];
    if (Number(request.headers['content-length'] ?? 0) > patience.bytes) throw tooLargeFile(patience.bytes);
    // Whether it would be taken is said before any of it is.
    await this.read(access, (em) => refuseUnknownCourse(em, engagementId, course));
    const kept = await this.places.within(access.userId, () =>
      spooledUpload(fileIn(request), patience, (whole) =>
        this.places.inTurn(async () => {
          const file = await recognizedFile(await whole(), name);
          return onBehalfOf(this.parts, access, { action: 'addCourseFile', keeps: 'changes' }, (em) =>
            keepCourseFile(em, access, { engagementId, course, file }),
          );
        }),
      ),
    );
    return { id: kept.id, name: kept.name, mediaType: kept.mediaType, bytes: kept.bytes };
  }

  @Get('engagements/:engagement/course-files/:id')
  @MayInEngagement('engagement.read', 'engagement')
  async download(
    @CurrentMember() access: MemberAccess,
    @Param('engagement') engagement: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const where = { id: Id.parse(id), engagementId: Id.parse(engagement) };
    await this.pass(access, await this.read(access, (em) => em.findOneOrFail(CourseFile, where)), reply);
  }

  @Get('mine/course-files/:id')
  @Open('person')
  async downloadMine(
    @CurrentAccess() access: Access,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.read(access, async (em) => {
      const { engagementId } = await ownPerson(em, access);
      return em.findOneOrFail(CourseFile, { id: Id.parse(id), engagementId });
    });
    await this.pass(access, file, reply);
  }

  /** Every part is read in a transaction of its own, under the rights of that moment: none waits for the reader. */
  private async pass(access: Access, file: CourseFile, reply: FastifyReply): Promise<void> {
    const read = (place: number): Promise<Buffer | undefined> =>
      this.read(access, (em) => filePart(em, 'course_file_part', { id: file.id, place }));
    for (const [name, value] of downloadHeaders(file)) void reply.header(name, value);
    await reply.send(streamOf(partsOfFile(file), read));
  }

  private read<T>(access: Access, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return onBehalfOf(this.parts, access, { action: 'readCourseFile', keeps: 'nothing' }, work);
  }
}
