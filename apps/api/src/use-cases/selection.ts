import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SelectionSettings } from '@peerway/use-cases';
import { typeOf } from '../graphql/type-of.ts';
import type { MemberAccess } from '../access/access.ts';
import { settingsIn } from './selection-inputs.ts';
import { type SelectionRows, selectionRows } from './selection-rows.ts';

export const SettingsType = typeOf(SelectionSettings, 'output');

@ObjectType({ description: 'What an engagement has set, found out, scored and decided for choosing.' })
export class Selection {
  @Field(() => ID, { description: 'The engagement.' })
  engagement: string;

  @Field(() => SettingsType, { description: 'What was set; the usual criteria as long as nobody has set anything.' })
  settings: SelectionSettings;

  @Field(() => Int, {
    description: 'Counts the edits of the settings; 0 before the first. Send it back with the next.',
  })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who saved the settings last; null before the first edit.' })
  updatedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When they were saved last.' })
  updatedAt: Date | null;

  /** What the other fields are told from. */
  rows: SelectionRows;
}

/** The selection of an engagement as it is kept. */
export async function selectionOf(em: EntityManager, access: MemberAccess, engagement: string): Promise<Selection> {
  const rows = await selectionRows(em, engagement);
  const { saved } = rows;
  return {
    engagement,
    settings: await settingsIn(em, access, engagement),
    version: saved?.version ?? 0,
    updatedBy: saved?.updatedBy ?? null,
    updatedAt: saved?.updatedAt ?? null,
    rows,
  };
}
