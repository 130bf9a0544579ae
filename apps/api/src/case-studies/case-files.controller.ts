import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { caseFileLimits, caseTemplate } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { spooledUpload } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { attachment } from '../operations/attachment.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { rawType } from '../operations/raw-body.ts';
import { languageHere } from '../operations/request-scope.ts';
import { tooLargeTable } from '../operations/taken-files.ts';
import { type CaseImportReport, importCases } from './import-cases.ts';
import { CaseChoice, fileOfCases, studiesToTake } from './written-cases.ts';

const Keep = z.object({
  keep: z.enum(['none', 'all', 'good'], {
    error:
      'Say what to keep of the file: keep=none only judges it, keep=all keeps it if all of it is good, keep=good keeps what is good.',
  }),
});
const Separated = z.object({
  separator: z.enum([',', ';'], { error: 'A table is separated by , or by ;.' }).default(','),
});
const types = { json: 'application/json', csv: 'text/csv', md: 'text/markdown' } as const;
const Path = z.object({
  format: z.enum(['json', 'csv', 'md'], { error: 'Cases come as json, csv or md.' }),
});
const patience = { bytes: caseFileLimits.bytes, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

/** Cases as files: plain routes, since files are no GraphQL. */
@Controller('api/library')
export class CaseFilesController {
  /** Files are judged one after the other: each takes a moment in which nobody else is served. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** Judges a file of cases row by row, and keeps of it what is wished as the workspace's own cases. */
  @Post('import')
  @HttpCode(200)
  @May('library.write')
  async import(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseImportReport> {
    const { keep } = Keep.parse(query);
    const { body } = request;
    if (!(body instanceof Readable))
      throw new DomainError('BAD_INPUT', `Send the file itself, with the content type ${rawType}.`);
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(body, patience, (whole) =>
          this.#places.inTurn(async () => importCases(this.parts, access, await whole(), keep)),
        ),
      );
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }

  /** The cases that are named, or the whole library: public cases, then the workspace's own. */
  @Get('cases.:format')
  @May('library.read')
  async cases(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format } = Path.parse(path);
    const choice = CaseChoice.parse(query);
    const { separator } = Separated.parse(query);
    const deed = { action: 'exportCases', keeps: 'nothing' } as const;
    const studies = await onBehalfOf(this.parts, access, deed, (em) => studiesToTake(em, access, choice));
    const [first, ...others] = studies;
    const name = first && others.length === 0 ? first.id : 'cases';
    await this.send(reply, `${name}.${format}`, fileOfCases(studies, { format, separator, language: languageHere() }));
  }

  /** An empty table with an example, to be filled in. */
  @Get('template.csv')
  @May('library.read')
  async template(@Query() query: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, 'case-template.csv', caseTemplate(Separated.parse(query)));
  }

  private async send(reply: FastifyReply, name: string, text: string): Promise<void> {
    const form = Path.parse({ format: name.split('.').at(-1) }).format;
    await reply
      .header('content-type', `${types[form]}; charset=utf-8`)
      .header('content-disposition', attachment(name))
      .header('cache-control', 'no-store')
      .send(text);
  }
}
