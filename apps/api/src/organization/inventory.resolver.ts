import { Args, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import {
  fullInventory,
  ImportFinding,
  ImportRow,
  InventoryChange,
  InventoryEntry,
  InventoryFact,
  inventoryGaps,
  InventoryGroupGaps,
  inventorySummary,
  InventorySummary,
} from '@peerway/organization';
import { inventoryFacts, inventoryFactsIn } from '@peerway/organization/content';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { importInventory, type ImportedInventory } from './import-inventory.ts';
import { inventoryOf } from './inventory-of.ts';
import { openForEditing } from './open-for-editing.ts';
import { Organization } from './organization.entity.ts';
import { saveInventory } from './save-inventory.ts';

const FactType = typeOf(InventoryFact, 'output');
const EntryType = typeOf(InventoryEntry, 'output');
const EntryInput = typeOf(InventoryEntry, 'input');
const ChangeType = typeOf(InventoryChange, 'output');
const FindingType = typeOf(ImportFinding, 'output');
const RowType = typeOf(ImportRow, 'output');
const GapsType = typeOf(InventoryGroupGaps, 'output');
const SummaryType = typeOf(InventorySummary, 'output');

const Entries = InventoryEntry.array().max(200, { error: 'At most 200 facts can be saved at once.' });

@ObjectType({ description: 'What a file of facts says, row by row, and what it changes.' })
export class InventoryImport {
  @Field(() => Boolean, { description: 'Whether the file was kept. A file with findings never is.' })
  applied: boolean;

  @Field(() => [FindingType], { description: 'What is wrong with the file, cell by cell.' })
  findings: readonly ImportFinding[];

  @Field(() => [RowType], { description: 'What became of each row.' })
  rows: readonly ImportRow[];

  @Field(() => [ChangeType], { description: 'What the file changes, or would change if it were kept.' })
  changes: readonly InventoryChange[];

  @Field(() => [String], { description: 'The headings of columns that were not read.' })
  passedOver: readonly string[];

  @Field(() => Organization, { description: 'The organization as it stands now.' })
  organization: Organization;
}

/** What an organization runs today. */
@Resolver(() => Organization)
export class InventoryResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [FactType], { description: 'The facts that an inventory holds, with how to ask and where to look.' })
  @May('organization.read')
  inventoryFacts(): readonly InventoryFact[] {
    return inventoryFactsIn(languageHere());
  }

  @ResolveField(() => [EntryType], {
    description: 'An entry for every fact, in the order of the facts; unknown where nothing was entered.',
  })
  async inventory(@Parent() organization: Organization): Promise<InventoryEntry[]> {
    return fullInventory(inventoryFacts, await inventoryOf(this.em, organization.id));
  }

  @ResolveField(() => [GapsType], { description: 'What is not known, by group, with what each gap means.' })
  async inventoryGaps(@Parent() organization: Organization): Promise<InventoryGroupGaps[]> {
    return inventoryGaps(inventoryFacts, await inventoryOf(this.em, organization.id));
  }

  @ResolveField(() => SummaryType, { description: 'How far the inventory has come, in figures.' })
  async inventorySummary(@Parent() organization: Organization): Promise<InventorySummary> {
    return inventorySummary(inventoryFacts, await inventoryOf(this.em, organization.id));
  }

  @Mutation(() => Organization, {
    description:
      'Saves entries of an inventory, all or none. Give `seen` so that a change made meanwhile by somebody else is not overwritten.',
  })
  @May('organization.edit')
  async saveInventory(
    @CurrentMember() member: MemberAccess,
    @Args('organization', { type: () => ID, description: 'Whose inventory it is.' }, new Parsed(Id)) id: string,
    @Args(
      'entries',
      { type: () => [EntryInput], description: 'What to save; facts not named here stay as they are.' },
      new Parsed(Entries),
    )
    entries: InventoryEntry[],
    @Args(
      'seen',
      { type: () => [EntryInput], nullable: true, description: 'The same facts as they were shown before the edit.' },
      new Parsed(Entries.nullable()),
    )
    seen: InventoryEntry[] | null,
  ): Promise<Organization> {
    const organization = await openForEditing(this.em, member, id);
    await saveInventory(this.em, organization, { entries, seen });
    return organization;
  }

  @Mutation(() => InventoryImport, {
    description:
      'Reads a CSV file of facts and says what it would change; with `apply` keeps all of it, unless there are findings.',
  })
  @May('organization.edit')
  async importInventory(
    @CurrentMember() member: MemberAccess,
    @Args('organization', { type: () => ID, description: 'Whose inventory it is.' }, new Parsed(Id)) id: string,
    @Args('csv', { type: () => String, description: 'The text of the file.' }) csv: string,
    @Args('apply', { type: () => Boolean, description: 'False to see what it would change.' }) apply: boolean,
  ): Promise<ImportedInventory> {
    const organization = await openForEditing(this.em, member, id);
    return importInventory(this.em, organization, csv, apply ? 'keep' : 'only show');
  }
}
