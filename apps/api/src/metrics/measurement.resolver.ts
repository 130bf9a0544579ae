import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { MetricsId } from '@peerway/metrics';
import { Day } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { measuredSeries } from './measured-series.ts';
import { measuredValues } from './measured-values.ts';
import { Batch, Series, Taken, Value } from './taken-values.ts';
import { removeMeasurements } from './remove-measurements.ts';
import { takeSent } from './take-sent.ts';
import { takenBatches } from './taken-batches.ts';

const Asked = z
  .object({
    kpi: MetricsId,
    member: z.string().max(200).nullable().describe('The site, wave or group; null for the whole.'),
    from: Day.describe('The first day, in UTC.'),
    to: Day.describe('The last day, in UTC.'),
  })
  .meta({ id: 'ValuesAsked', description: 'Which values are asked for.' });
const Entered = z
  .object({
    kpi: z.string().max(200).describe('The KPI, by its id or its key.'),
    member: z.string().max(200).nullable().describe('The site, wave or group; null for the whole.'),
    at: z.string().max(40).describe('When it was measured: a day, or a time with its offset from UTC.'),
    value: z.number(),
    unit: z.string().max(40).nullable().describe('The unit, to be held against that of the KPI; null to leave it out.'),
  })
  .meta({ id: 'EnteredMeasurement', description: 'One value of a KPI.' });
const Sending = z
  .object({
    values: z.array(Entered).readonly().describe('At most 10,000.'),
    key: z
      .string()
      .min(1)
      .max(200)
      .nullable()
      .describe('Sent again under the same key they are taken once; null for none.'),
    name: z.string().min(1).max(200).describe('Where they come from, such as the name of a file or of a program.'),
  })
  .meta({ id: 'MeasurementSending', description: 'Values of KPIs, with where they come from.' });

const AskedInput = typeOf(Asked, 'input');
const SendingInput = typeOf(Sending, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;

/** Values of KPIs: what came in, from whom, and what was corrected. */
@Resolver(() => Series)
export class MeasurementResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [Series], { complexity: 500, description: 'What the values of some KPIs come to, day by day.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async measuredSeries(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(
      'kpis',
      { type: () => [ID], description: 'Of which KPIs; empty for all.' },
      new Parsed(z.array(MetricsId).max(300)),
    )
    kpis: string[],
    @Args('from', { type: () => String, description: 'The first day, YYYY-MM-DD.' }, new Parsed(Day)) from: string,
  ): Promise<readonly Series[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return measuredSeries(this.em, { engagement, kpis, from });
  }

  @Query(() => [Value], {
    complexity: 300,
    description:
      'The values of a KPI between two days, the latest first, with those that they corrected; at most 1,000.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async measuredValues(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('asked', { type: () => AskedInput, description: 'Which values.' }, new Parsed(Asked))
    asked: z.infer<typeof Asked>,
  ): Promise<readonly Value[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return measuredValues(this.em, { engagement, ...asked, member: asked.member ?? '' });
  }

  @Query(() => [Batch], {
    complexity: 200,
    description: 'What was sent last, and which of it was refused; at most 50.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async measurementBatches(@Args('engagementId', which, new Parsed(Id)) engagement: string): Promise<readonly Batch[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return takenBatches(this.em, engagement);
  }

  @Mutation(() => Taken, {
    complexity: 200,
    description:
      'Takes values: those that can be used are kept, the others are listed. Sent again they change nothing.',
  })
  @MayInEngagement('metrics.edit', 'engagementId')
  sendMeasurements(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('sending', { type: () => SendingInput, description: 'The values.' }, new Parsed(Sending))
    sending: z.infer<typeof Sending>,
  ): Promise<Taken> {
    const { values: rows, key, name } = sending;
    return takeSent(this.em, access, { engagement, rows, key, name, kind: access.program ? 'program' : 'typed' });
  }

  @Mutation(() => Int, {
    complexity: 200,
    description: 'Removes all values of a KPI for good. Gives how many there were.',
  })
  @MayInEngagement('metrics.edit', 'engagementId')
  removeMeasurements(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('kpi', { type: () => ID, description: 'Which KPI.' }, new Parsed(MetricsId)) kpi: string,
  ): Promise<number> {
    return removeMeasurements(this.em, { engagement, kpi });
  }
}
