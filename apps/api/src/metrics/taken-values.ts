import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RejectionCode } from '@peerway/metrics';
import type { ValueSource } from './take-measurements.ts';

@ObjectType({ description: 'What the values of one day come to.' })
export class SeriesDay {
  @Field(() => String, { description: 'The day, YYYY-MM-DD, in UTC.' })
  day: string;

  @Field(() => Int, { description: 'How many values there are.' })
  count: number;

  @Field(() => Float, { description: 'Their sum.' })
  sum: number;

  @Field(() => Float, { description: 'The latest of them.' })
  last: number;
}

@ObjectType({ description: 'What was measured of a KPI, of one site, wave or group or of the whole.' })
export class Series {
  @Field(() => ID, { description: 'The KPI.' })
  kpi: string;

  @Field(() => String, { description: 'The site, wave or group; empty for the whole.' })
  member: string;

  @Field(() => Date, { description: 'When its latest value was measured.' })
  latestAt: Date;

  @Field(() => [SeriesDay], { description: 'Day by day; days without a value are left out.' })
  days: readonly SeriesDay[];
}

@ObjectType({ description: 'One value as it came, with where it came from.' })
export class Value {
  @Field(() => Date, { description: 'When it was measured.' })
  at: Date;

  @Field(() => Float, { description: 'The value, in the unit of the KPI.' })
  value: number;

  @Field(() => Int, { description: '0 for the first; each correction counts on.' })
  revision: number;

  @Field(() => String, { description: 'How it came: typed, file, program or feed.' })
  source: ValueSource['kind'];

  @Field(() => String, { description: 'The file, the program or the feed.' })
  name: string;

  @Field(() => String, { description: 'Who sent it.' })
  takenBy: string;

  @Field(() => Date, { description: 'When it came.' })
  takenAt: Date;
}

@ObjectType({ description: 'A value that was not taken.' })
export class Rejection {
  @Field(() => Int, { description: 'Its place among those sent, from 0.' })
  row: number;

  @Field(() => String, { description: 'Why, as a word for programs, such as FUTURE_TIME.' })
  code: RejectionCode;

  @Field(() => String, { description: 'What was sent that cannot be used; may be empty.' })
  detail: string;
}

@ObjectType({ description: 'What became of values that were sent.' })
export class Taken {
  @Field(() => ID, { description: 'The sending.' })
  batch: string;

  @Field(() => Int, { description: 'New values.' })
  added: number;

  @Field(() => Int, { description: 'Values that correct others; these are kept beside them.' })
  corrected: number;

  @Field(() => Int, { description: 'Values that were there already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Values that were not taken.' })
  rejected: number;

  @Field(() => [Rejection], { description: 'Which were not taken and why; at most 1,000 are kept.' })
  rejections: readonly Rejection[];
}

@ObjectType({ description: 'Values that came together.' })
export class Batch extends Taken {
  @Field(() => String, { description: 'How they came: typed, file, program or feed.' })
  source: ValueSource['kind'];

  @Field(() => String, { description: 'The file, the program or the feed.' })
  name: string;

  @Field(() => String, { description: 'Who sent them.' })
  takenBy: string;

  @Field(() => Date, { description: 'When they came.' })
  takenAt: Date;
}
