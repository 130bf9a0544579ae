import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { caseWorkbook, parameterWorkbook } from '@peerway/business-case';
import type { Workbook } from '@peerway/table';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { spooledUpload } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { attachment } from '../operations/attachment.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { languageHere } from '../operations/request-scope.ts';
import { tableIn, tooLargeTable, xlsxType } from '../operations/taken-files.ts';
import type { XlsxLimits } from '../table/read-xlsx.ts';
import { type SheetsRead, sheetsOfTable } from '../table/sheets-of-table.ts';
import { writeWorkbook } from '../table/write-workbook.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { caseModelOf } from './case-model-of.ts';
import { openedCase } from './case-opened.ts';

const Path = z.object({ engagement: Id });
/** A link is followed without the header that says the language. */
const Form = z.object({ language: z.enum(['en', 'de']).optional() });
/** How large a file of parameters may be. A case of forty use cases has some 1,100 of them, on 300 kB. */
const sheetLimits: XlsxLimits = { bytes: 5_000_000, unpackedBytes: 15_000_000, rows: 5_000, columns: 60 };
const patience = { bytes: sheetLimits.bytes, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

/** The business case as files: a workbook with live formulas, and tables of parameters. */
@Controller('api/engagements/:engagement/business-case')
export class CaseFilesController {
  /** Files are read one after the other: each takes a moment in which nobody else is served. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** The case as it was saved, as a workbook that computes it anew. */
  @Get('workbook.xlsx')
  @MayInEngagement('engagement.read', 'engagement')
  async workbook(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { engagement, model, useCases, language } = await this.opened(access, path, query);
    const made = new Date().toISOString().slice(0, 10);
    const around = { engagement: engagement.name, made, language, useCases, scenario: null };
    await send(reply, `${engagement.name} business case.xlsx`, caseWorkbook(model, around));
  }

  /** The parameters of the case, to be filled in and imported. */
  @Get('parameters.xlsx')
  @MayInEngagement('engagement.read', 'engagement')
  async parameters(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { engagement, model, useCases, language } = await this.opened(access, path, query);
    const book = parameterWorkbook(model, { language, useCases });
    await send(reply, `${engagement.name} parameters.xlsx`, book);
  }

  /** Reads a file of parameters as rows. What they mean is told in the browser, beside the case as it stands there. */
  @Post('table')
  @HttpCode(200)
  @MayInEngagement('case.edit', 'engagement')
  async table(
    @CurrentMember() access: MemberAccess,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SheetsRead> {
    const table = tableIn(request.body);
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(table, patience, (whole) =>
          this.#places.inTurn(async () => sheetsOfTable(await whole(), sheetLimits)),
        ),
      );
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }

  private opened(access: MemberAccess, path: unknown, query: unknown) {
    const { engagement: id } = Path.parse(path);
    const { language = languageHere() } = Form.parse(query);
    return onBehalfOf(this.parts, access, { action: 'exportBusinessCase', keeps: 'nothing' }, async (em) => {
      const engagement = await em.findOneOrFail(Engagement, { id });
      const opened = await openedCase(em, access, id);
      const model = await caseModelOf(em, opened.case);
      const useCases = [...(await useCasesOf(em)).values()].filter(({ id: each }) => model.useCases.includes(each));
      return { engagement, model, useCases, language };
    });
  }
}

async function send(reply: FastifyReply, name: string, workbook: Workbook): Promise<void> {
  await reply
    .header('content-disposition', attachment(name))
    .header('cache-control', 'no-store')
    .type(xlsxType)
    .send(Buffer.from(await writeWorkbook(workbook, { values: 'kept' })));
}
