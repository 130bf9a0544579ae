import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { mspdiOf, planCsv, planFileLimits, planJson, PlanGate, PlanRisk, planSchedule } from '@peerway/rollout';
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
import { rawType } from '../operations/raw-body.ts';
import { tooLargeTable } from '../operations/taken-files.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { type ImportReport, importPlan } from './import-plan.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';
import { SavedRisk } from './plan-risk.entity.ts';

const Format = z.enum(['xml', 'csv', 'json'], { error: 'A plan comes as xml, csv or json.' });
const Path = z.object({ engagement: Id, format: Format });
const Separated = z.object({
  separator: z.enum([',', ';', '\t'], { error: 'A table is separated by a comma, a semicolon or a tab.' }).default(','),
});
const Wish = z.object({
  format: Format,
  mode: z.enum(['merge', 'replace'], { error: 'Say mode=merge to keep what the file does not name, or mode=replace.' }),
  apply: z.enum(['true', 'false'], { error: 'Say apply=true to change the plan, or apply=false to look first.' }),
  days: z.enum(['dayFirst', 'monthFirst'], { error: 'Days are read dayFirst or monthFirst.' }).nullish(),
  standing: z.string().max(40).nullish(),
});
const types = { xml: 'application/xml', csv: 'text/csv', json: 'application/json' } as const;
const patience = { bytes: planFileLimits.bytes, idleMs: 20_000, wholeMs: 120_000, tooLarge: tooLargeTable };

/** The plan as files: out as Microsoft Project XML, CSV and JSON, and in from the same. */
@Controller('api/engagements/:engagement')
export class PlanFilesController {
  /** Files are read one after the other: each takes a moment in which nobody else is served. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  /** The plan as a file. */
  @Get('plan.:format')
  @MayInEngagement('engagement.read', 'engagement')
  async export(
    @CurrentMember() access: MemberAccess,
    @Param() path: unknown,
    @Query() query: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { engagement: id, format } = Path.parse(path);
    const { separator } = Separated.parse(query);
    const deed = { action: 'exportPlan', keeps: 'nothing' } as const;
    const { name, text } = await onBehalfOf(this.parts, access, deed, async (em) => {
      const engagement = await em.findOneOrFail(Engagement, { id });
      return { name: engagement.name, text: await written(em, engagement, format, separator) };
    });
    await reply
      .header('content-type', `${types[format]}; charset=utf-8`)
      .header('content-disposition', attachment(`${name} plan.${format}`))
      .header('cache-control', 'no-store')
      .send(text);
  }

  /** Reads a plan from a file: says what it would change, or changes it. */
  @Post('plan/import')
  @HttpCode(200)
  @MayInEngagement('plan.edit', 'engagement')
  async import(
    @CurrentMember() access: MemberAccess,
    @Query() query: unknown,
    @Req() request: FastifyRequest<{ Params: { readonly engagement: string } }>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReport> {
    const { apply, days = null, standing = null, ...rest } = Wish.parse(query);
    const wish = { ...rest, days, standing, engagement: Id.parse(request.params.engagement), apply: apply === 'true' };
    const { body } = request;
    if (!(body instanceof Readable))
      throw new DomainError('BAD_INPUT', `Send the file itself, with the content type ${rawType}.`);
    const deed = { action: 'importPlan', keeps: wish.apply ? 'changes' : 'nothing' } as const;
    try {
      return await this.#places.within(access.userId, () =>
        spooledUpload(body, patience, (whole) =>
          this.#places.inTurn(async () => {
            const bytes = await whole();
            return onBehalfOf(this.parts, access, deed, (em) => importPlan(em, access, bytes, wish));
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

async function written(
  em: EntityManager,
  { id, name }: Engagement,
  format: keyof typeof types,
  separator: z.infer<typeof Separated>['separator'],
): Promise<string> {
  const plan = { settings: settingsOfPlan(await savedPlan(em, id)), tasks: await tasksOfPlan(em, id) };
  const scheduled = planSchedule(plan, dayNow()).tasks;
  if (format === 'xml') return mspdiOf(plan, { name, scheduled }).text;
  if (format === 'csv') return planCsv(plan, { separator, byteOrderMark: true, scheduled }).text;
  const risks = await em.find(SavedRisk, { engagementId: id }, { orderBy: { key: 'asc' } });
  const gates = await em.find(SavedGate, { engagementId: id }, { orderBy: { key: 'asc' } });
  return planJson(plan, {
    risks: risks.map(({ content }) => PlanRisk.parse(content)),
    gates: gates.map(({ content }) => PlanGate.parse(content)),
  }).text;
}
