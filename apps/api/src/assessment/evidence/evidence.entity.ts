import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Respondent } from '../respondent.entity.ts';

/** What evidence is. */
export const EvidenceKind = { link: 'link', file: 'file' } as const;
export type EvidenceKind = (typeof EvidenceKind)[keyof typeof EvidenceKind];
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What evidence is.',
  valuesMap: {
    link: { description: 'The address of a page. Peerway never opens it.' },
    file: { description: 'A file, whose content was checked and is kept.' },
  },
});

/** What supports an answer. The content of a file lies in the table evidence_part. */
@Entity()
@ObjectType({ description: 'A link or a file that supports an answer.' })
export class Evidence {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'uuid' })
  roundId: string;

  @ManyToOne(() => Respondent, { ref: true })
  respondent: Ref<Respondent>;

  /** The id that the device gave it: sent again, it is the same piece. */
  @Property({ type: 'uuid' })
  @Field(() => ID, { description: 'The UUID that the device gave it.' })
  sentAs: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The question whose answer it supports.' })
  question: string;

  @Enum({ items: () => Object.values(EvidenceKind) })
  @Field(() => EvidenceKind, { description: 'A link or a file.' })
  kind: EvidenceKind;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'What it is called: a safe form of the name of the file, or words for the link.',
  })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address, http or https; null for a file.' })
  url: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the content of the file is; null for a link.' })
  mediaType: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The size of the file in bytes; 0 for a link.' })
  bytes: number = 0;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The SHA-256 checksum of the content; null for a link.' })
  sha256: string | null = null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was added.' })
  addedAt: Date = new Date();
}
