import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { sentRows } from './sent-rows.ts';
import { type RowsTaken, takeSent } from './take-sent.ts';

const Key = z.string().min(1).max(200, { error: 'An idempotency key is at most 200 characters long.' }).nullable();
const Wish = z.object({
  name: z.string().min(1).max(200).default('HTTP'),
  /** Said by the page that reads files; what comes with an API key is from a program in any case. */
  from: z.literal('file').optional(),
});

/** Values of KPIs as programs send them, with an API key. */
@Controller('api/engagements/:engagement')
export class MeasurementsController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** Takes up to 10,000 values, one JSON object a line. Sent again under the same Idempotency-Key they are taken once. */
  @Post('measurements')
  @HttpCode(200)
  @MayInEngagement('metrics.edit', 'engagement')
  async send(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: FastifyRequest<{ Params: { readonly engagement: string } }>,
  ): Promise<RowsTaken> {
    const engagement = Id.parse(request.params.engagement);
    const key = Key.parse(request.headers['idempotency-key'] ?? null);
    const { name, from = 'typed' } = Wish.parse(query);
    const rows = await sentRows(request.body);
    const sent = { engagement, rows, key, name };
    return onBehalfOf(this.parts, access, { action: 'sendMeasurements', keeps: 'changes' }, (em) =>
      takeSent(em, access, { ...sent, kind: access.program ? 'program' : from }),
    );
  }
}
