import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { MayInEngagement } from '../../access/may.ts';
import { onBehalfOf } from '../../access/on-behalf-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../../operations/portal-options.ts';
import { record } from '../../operations/record.ts';
import { xlsxType } from '../../operations/taken-files.ts';
import { xlsxPieces } from '../../table/write-xlsx.ts';
import { Id } from '../../workspace/engagement.resolver.ts';
import { bankIn } from '../bank-in.ts';
import { roundIn } from '../round-in.ts';
import { roundReadiness, seenRound } from '../round-readiness.ts';
import { Anonymity } from '../round.entity.ts';
import { answerHeadings, answerRows } from './answer-rows.ts';
import { figureHeadings, figureRows } from './figure-rows.ts';
import { csvPieces, jsonPieces, type Rows } from './written-rows.ts';

const Path = z.object({ engagement: Id, round: Id, format: z.enum(['csv', 'xlsx', 'json']) });
const Form = z.object({
  separator: z.enum([',', ';']).default(','),
  /** With a byte order mark, so that a spreadsheet reads it as UTF-8. */
  mark: z.enum(['on', 'off']).default('off'),
});
const types = { csv: 'text/csv; charset=utf-8', xlsx: xlsxType, json: 'application/json; charset=utf-8' };
const action = 'downloadAnswers';

/** What a round holds, to be taken elsewhere: answers where they have names, else the figures that its result shows. */
@Controller('api/engagements/:engagement/rounds/:round')
export class AnswersOutController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get('answers.:format')
  @MayInEngagement('answers.read', 'engagement')
  async answers(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { engagement, round, format } = Path.parse(path);
    const { separator, mark } = Form.parse(query);
    const rows = await this.rowsOf(access, { engagement, round, format });
    const sheets = [{ name: 'Answers', rows }];
    const pieces = {
      csv: () => csvPieces(rows, { separator, byteOrderMark: mark === 'on' }),
      json: () => jsonPieces(rows),
      xlsx: () => xlsxPieces(sheets),
    }[format]();
    await reply
      .header('content-disposition', `attachment; filename="answers.${format}"`)
      .header('cache-control', 'no-store')
      .type(types[format])
      .send(Readable.from(pieces));
  }

  /** Judges, and notes who took what, before the first row goes out. */
  private async rowsOf(access: MemberAccess, { engagement, round: id, format }: z.infer<typeof Path>): Promise<Rows> {
    const { isAnonymous, bank, readiness } = await onBehalfOf(
      this.parts,
      access,
      { action, keeps: 'changes' },
      async (em) => {
        const round = await roundIn(em, engagement, id);
        const isAnonymous = round.anonymity === Anonymity.anonymous;
        const readiness = isAnonymous ? await roundReadiness(em, seenRound(round, true)) : undefined;
        const bank = await bankIn(em, round.bankVersion);
        const after = { format, holds: isAnonymous ? 'figures' : 'answers' };
        await record(em, {
          workspaceId: round.workspaceId,
          engagementId: engagement,
          subject: 'Round',
          subjectId: id,
          after,
        });
        return { isAnonymous, bank, readiness };
      },
    );
    if (isAnonymous && readiness) return [figureHeadings, ...figureRows(readiness)];
    const read = <T>(work: Parameters<typeof onBehalfOf<T>>[3]): Promise<T> =>
      onBehalfOf(this.parts, access, { action, keeps: 'nothing' }, work);
    return withHeadings(answerHeadings, answerRows(read, id, bank));
  }
}

async function* withHeadings(
  headings: readonly string[],
  rows: Rows,
): AsyncGenerator<readonly (string | number | boolean | null)[]> {
  yield headings;
  yield* rows;
}
