import { Component, ElementRef, afterRenderEffect, computed, inject, input, linkedSignal, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { type InventoryEntry, unknownEntry } from '@peerway/organization';
import { inventoryFactsIn } from '@peerway/organization/content';
import { languageInForce } from '../../language/language-in-force.ts';
import { type OrganizationSheetFragment, SaveInventoryDocument } from '../graphql/generated/graphql.ts';
import { isEditConflict } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { FactRow } from './fact-row.ts';
import { type InventoryGroup, entriesOf, groupsOf } from './inventory-groups.ts';

type Entries = ReadonlyMap<string, InventoryEntry>;

interface Source {
  readonly organization: OrganizationSheetFragment;
  readonly counted: number;
}

/** What the organization runs today: 53 facts in groups, each saved as it is answered. */
@Component({
  selector: 'pw-inventory',
  imports: [ConflictPanel, FactRow, ProblemPanel, SaveStateLine],
  templateUrl: './inventory.html',
  styleUrl: './inventory.scss',
})
export class Inventory {
  readonly organization = input.required<OrganizationSheetFragment>();
  readonly mayEdit = input(false);
  readonly show = input<string>();
  /** Counts imports: each one replaces what stands here by what the server holds. */
  readonly counted = input(0);
  readonly saved = output();

  /** What the server held when it was last shown, to notice a change by somebody else. */
  private readonly seen = linkedSignal<OrganizationSheetFragment, Entries>({
    source: this.organization,
    // What somebody is changing was seen when they began: a later change by others is theirs to compare, not to overwrite.
    computation: (organization, before) => {
      const fresh = entriesOf(organization.inventory);
      if (before?.source.id !== organization.id) return fresh;
      for (const fact of this.waiting) fresh.set(fact, before.value.get(fact) ?? unknownEntry(fact));
      return fresh;
    },
  });
  protected readonly entries = linkedSignal<Source, Entries>({
    source: () => ({ organization: this.organization(), counted: this.counted() }),
    // What is typed and not saved yet outlives a reload of the page's data.
    computation: ({ organization }, before) => {
      const fresh = entriesOf(organization.inventory);
      const isSame = before?.source.organization.id === organization.id;
      if (!isSame) return fresh;
      for (const fact of this.waiting) fresh.set(fact, before.value.get(fact) ?? unknownEntry(fact));
      return fresh;
    },
  });
  protected readonly onlyGaps = computed(() => this.show() === 'gaps');
  protected readonly groups = computed(() => groupsOf(inventoryFactsIn(languageInForce()), this.entries()));
  protected readonly gaps = computed(() => this.groups().reduce((sum, group) => sum + group.gaps, 0));

  private readonly waiting = new Set<string>();
  private readonly tell = teller();
  private readonly router = inject(Router);
  protected readonly saving = autosave(() => this.save());
  protected readonly otherProblem = computed(() =>
    isEditConflict(this.saving.problem()) ? undefined : this.saving.problem(),
  );
  private overwrites = false;
  private readonly notices = inject(Notices);
  /** Facts being typed: taking back gives what stood there before the first letter. */
  private readonly typing = new Set<string>();
  /** The fact that the address names: its group is open, and it is brought into view. */
  private readonly named = toSignal(inject(ActivatedRoute).fragment);
  private readonly place = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterRenderEffect(() => {
      const named = this.named();
      if (!named?.startsWith('fact-')) return;
      const row = this.place.nativeElement.querySelector(`#${CSS.escape(named)}`);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
    });
  }

  protected holdsNamed({ rows }: InventoryGroup): boolean {
    return rows.some(({ fact }) => `fact-${fact.id}` === this.named());
  }

  protected answer(entry: InventoryEntry): void {
    const before = this.entries().get(entry.fact) ?? unknownEntry(entry.fact);
    this.put(entry);
    const takeBack = (): void => {
      this.put(before);
      void this.saving.flush();
    };
    if (before.state === 'known' && entry.state !== 'known')
      this.notices.undo($localize`The fact is unknown again`, takeBack);
    else if (!this.typing.has(entry.fact)) this.notices.remember(takeBack);
    this.typing.add(entry.fact);
  }

  protected leave(fact: string): void {
    this.typing.delete(fact);
    void this.saving.flush();
  }

  private put(entry: InventoryEntry): void {
    this.waiting.add(entry.fact);
    this.entries.update((entries) => new Map(entries).set(entry.fact, entry));
    this.saving.touch();
  }

  protected showOnly(gaps: boolean): void {
    void this.router.navigate([], {
      queryParams: { show: gaps ? 'gaps' : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected keepMine(): void {
    this.overwrites = true;
    this.saving.touch();
    void this.saving.flush();
  }

  protected takeTheirs(): void {
    this.waiting.clear();
    this.saving.settle();
    this.saved.emit();
  }

  private async save(): Promise<void> {
    const facts = [...this.waiting];
    if (facts.length === 0) return;
    const pick = (from: Entries) => facts.map((fact) => mutable(from.get(fact) ?? unknownEntry(fact)));
    const sent = this.entries();
    await this.tell(SaveInventoryDocument, {
      organization: this.organization().id,
      entries: pick(sent),
      seen: this.overwrites ? null : pick(this.seen()),
    });
    this.overwrites = false;
    this.seen.update(
      (seen) => new Map([...seen, ...facts.map((fact) => [fact, sent.get(fact) ?? unknownEntry(fact)] as const)]),
    );
    // An answer given while this one was on its way still waits.
    for (const fact of facts) if (this.entries().get(fact) === sent.get(fact)) this.waiting.delete(fact);
    this.saved.emit();
  }
}

function mutable(entry: InventoryEntry) {
  const { value } = entry;
  return { ...entry, value: value && { ...value, choices: value.choices && [...value.choices] } };
}
