import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { spooledUpload } from '../assessment/evidence/spooled-upload.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { tableIn, tooLargeTable } from '../operations/taken-files.ts';
import type { XlsxLimits } from '../table/read-xlsx.ts';
import { type SheetsRead, sheetsOfTable } from '../table/sheets-of-table.ts';

/** How large a workbook of values may be; larger tables come as CSV, which the browser reads piece by piece. */
const limits: XlsxLimits = { bytes: 5_000_000, unpackedBytes: 15_000_000, rows: 50_000, columns: 60 };
const patience = { bytes: limits.bytes, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

/** Workbooks of values. */
@Controller('api/engagements/:engagement/measurements')
export class MeasurementFilesController {
  /** Files are read one after the other: each takes a moment in which nobody else is served. */
  readonly #places = new UploadPlaces();

  /** Reads a workbook as rows. What they mean is said in the browser, and sent from there as values. */
  @Post('table')
  @HttpCode(200)
  @MayInEngagement('metrics.edit', 'engagement')
  async table(
    @CurrentMember() access: MemberAccess,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SheetsRead> {
    const table = tableIn(request.body);
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(table, patience, (whole) =>
          this.#places.inTurn(async () => sheetsOfTable(await whole(), limits)),
        ),
      );
    } catch (error) {
      // What is still on its way is not read to its end.
      if (!request.raw.readableEnded) void reply.header('connection', 'close');
      throw error;
    }
  }
}
