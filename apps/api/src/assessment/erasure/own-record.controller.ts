import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Access } from '../../access/access.ts';
import { CurrentAccess } from '../../access/current.ts';
import { Open } from '../../access/may.ts';
import { onBehalfOf } from '../../access/on-behalf-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../../operations/portal-options.ts';
import { csvPieces } from '../answers-out/written-rows.ts';
import { personal } from '../personal-access.ts';
import { ownHeadings, ownRows, takenAway } from './taken-away.ts';

const Format = z.enum(['csv', 'json']);

/** Everything that is stored about a respondent, for that respondent to take away; also after the round was closed. */
@Controller('api/own-answers')
export class OwnRecordController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get(':format')
  @Open('respondent')
  async take(
    @CurrentAccess() access: Access,
    @Param('format') wanted: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = Format.parse(wanted);
    const own = personal(access);
    const record = await onBehalfOf(this.parts, own, { action: 'takeAway', keeps: 'nothing' }, (em) =>
      takenAway(em, own),
    );
    const csv = csvPieces([ownHeadings, ...ownRows(record)], { separator: ',', byteOrderMark: true });
    void reply
      .header('content-disposition', `attachment; filename="my-answers.${format}"`)
      .header('cache-control', 'private, no-store')
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
    await reply.send(format === 'csv' ? Readable.from(csv) : `${JSON.stringify(record, null, 2)}\n`);
  }
}
