import type { Type } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';

/** A part as it is kept. */
export interface KeptPart<Part> {
  readonly part: Part;
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** The GraphQL type of a kept part, one for each kind. */
export function keptType<Schema extends z.ZodType>(schema: Schema, name: string): Type<KeptPart<z.infer<Schema>>> {
  const holder = { [name]: class {} }[name] as Type<KeptPart<z.infer<Schema>>>;
  const part = typeOf(schema, 'output');
  ObjectType(name, { description: 'A part as it is kept.' })(holder);
  const shown = holder.prototype as object;
  Field(() => part, { description: 'The part.' })(shown, 'part');
  Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })(shown, 'version');
  Field(() => String, { description: 'Who edited it last.' })(shown, 'updatedBy');
  Field(() => Date, { description: 'When it was edited last.' })(shown, 'updatedAt');
  return holder;
}

@ObjectType({ description: 'Which part.' })
export class PartPlace {
  @Field(() => String, { description: 'Its kind, such as group, course or kpi.' })
  kind: string;

  @Field(() => ID, { description: 'Its id within the kind.' })
  id: string;
}

@ObjectType({ description: 'The version of a part after an edit.' })
export class PartVersion extends PartPlace {
  @Field(() => Int, { description: 'Its version from now on.' })
  version: number;
}

@ObjectType({ description: 'What an edit of parts came to.' })
export class PartsEdited {
  @Field(() => [PartVersion], { description: 'The parts that are there, with their versions from now on.' })
  saved: readonly PartVersion[];

  @Field(() => [PartPlace], { description: 'The parts that are gone.' })
  removed: readonly PartPlace[];
}
