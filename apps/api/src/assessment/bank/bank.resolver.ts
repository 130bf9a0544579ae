import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Bank, BankDifference, bankDifferences, bankFindings } from '@peerway/assessment';
import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { May } from '../../access/may.ts';
import { Parsed } from '../../graphql/parsed.pipe.ts';
import { typeOf } from '../../graphql/type-of.ts';
import { type Language, languages } from '../../language/language.ts';
import { Id } from '../../workspace/engagement.resolver.ts';
import { bankLabel, bankText, noSuchBank } from './bank-content.ts';
import { BankEdit, BankEditInput, BankName } from './bank-edit.ts';
import { BankListing, bankListing } from './bank-listing.ts';
import { beginBank, releaseBank, removeBank } from './own-banks.ts';
import { OwnBank } from './question-bank.entity.ts';
import { saveBank } from './save-bank.ts';

const BankType = typeOf(Bank, 'output');
const DifferenceType = typeOf(BankDifference, 'output');
const FindingType = typeOf(Finding, 'output');

const BankLanguage = z.enum(languages, { error: 'Choose a language that Peerway speaks: en or de.' }).nullable();

/** A built-in version, or the id of an own bank. */
const BankId = z.string().min(1).max(60);

/** The question banks that a workspace edits. */
@Resolver(() => OwnBank)
export class BankResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [BankListing], {
    complexity: 500,
    description: 'The question banks: drafts for those who edit them, releases newest first, then the built-in ones.',
  })
  @May('organization.read')
  questionBanks(): Promise<BankListing[]> {
    return bankListing(this.em);
  }

  @Query(() => OwnBank, { description: "One of the workspace's own banks: a draft or a released version." })
  @May('bank.edit')
  async ownBank(
    @Args('id', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<OwnBank> {
    const bank = await this.em.findOne(OwnBank, { id });
    if (!bank) throw noSuchBank();
    return bank;
  }

  @Query(() => [DifferenceType], {
    complexity: 1_000,
    description: 'What was added, removed, moved, reworded or reweighted from one bank to another, drafts included.',
  })
  @May('bank.edit')
  async bankDifferences(
    @Args('from', { type: () => ID, description: 'The older one.' }, new Parsed(BankId)) from: string,
    @Args('to', { type: () => ID, description: 'The newer one.' }, new Parsed(BankId)) to: string,
  ): Promise<BankDifference[]> {
    const [old, now] = [await bankText(this.em, from), await bankText(this.em, to)];
    return bankDifferences(old.content, now.content);
  }

  @Mutation(() => OwnBank, { description: 'Begins a draft as a copy of a released bank, built-in or own.' })
  @May('bank.edit')
  async startBank(
    @CurrentMember() access: MemberAccess,
    @Args('from', { type: () => ID, description: 'The bank to copy.' }, new Parsed(BankId)) from: string,
    @Args('name', { description: 'What to call it.' }, new Parsed(BankName)) name: string,
    @Args(
      'language',
      {
        type: () => String,
        nullable: true,
        description: 'The language whose words to copy: en or de; en when absent.',
      },
      new Parsed(BankLanguage),
    )
    language: Language | null,
  ): Promise<OwnBank> {
    const { content } = await bankText(this.em, from, language ?? undefined);
    return beginBank(this.em, access.workspaceId ?? '', { name, begunFrom: from, content });
  }

  @Mutation(() => OwnBank, {
    description: 'Saves an edit of a draft. On CONFLICT both texts of what it touches come back.',
  })
  @May('bank.edit')
  saveBank(
    @Args('id', { type: () => ID, description: 'The draft.' }, new Parsed(Id)) id: string,
    @Args('edit', { type: () => BankEditInput, description: 'What changes.' }, new Parsed(BankEdit)) edit: BankEdit,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<OwnBank> {
    return saveBank(this.em, id, { edit, version });
  }

  @Mutation(() => OwnBank, {
    description: 'Releases a draft that has nothing to mend: it never changes again, and rounds can use it.',
  })
  @May('bank.edit')
  releaseBank(
    @Args('id', { type: () => ID, description: 'The draft.' }, new Parsed(Id)) id: string,
    @Args('version', { type: () => Int, description: 'The version that is meant.' }) version: number,
  ): Promise<OwnBank> {
    return releaseBank(this.em, id, version);
  }

  @Mutation(() => Boolean, { description: 'Removes a draft. What was released stays.' })
  @May('bank.edit')
  async removeBank(
    @Args('id', { type: () => ID, description: 'The draft.' }, new Parsed(Id)) id: string,
  ): Promise<boolean> {
    await removeBank(this.em, id);
    return true;
  }

  @ResolveField(() => String, { description: 'What it is called, with the number of its version.' })
  label(@Parent() bank: OwnBank): string {
    return bankLabel(bank);
  }

  @ResolveField(() => BankType, { description: 'Everything in it. A draft has no version and no day of release yet.' })
  async content(@Parent() { id }: OwnBank): Promise<Bank> {
    const { content } = await bankText(this.em, id);
    return { version: '', releasedOn: '', ...content };
  }

  @ResolveField(() => [FindingType], {
    complexity: 100,
    description: 'What is to be mended before it can be released; empty when there is nothing.',
  })
  async findings(@Parent() { id }: OwnBank): Promise<Finding[]> {
    return bankFindings((await bankText(this.em, id)).content);
  }
}
