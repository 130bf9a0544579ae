import { Component, computed, input, signal } from '@angular/core';
import { inventoryFacts } from '@peerway/organization/content';
import { ask } from '../graphql/ask.ts';
import { EngagementOrganizationDocument } from '../graphql/generated/graphql.ts';
import { Chip } from '../ui/chip.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { ImportPanel } from './import-panel.ts';
import { Inventory } from './inventory.ts';
import { ProfileForm } from './profile-form.ts';

/** What kind of organization it is, and what it runs today; every later stage reads this. */
@Component({
  selector: 'pw-organization-page',
  imports: [Chip, ImportPanel, Inventory, PageHeader, ProblemPanel, ProfileForm, Skeleton],
  template: `
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    @if (organization(); as organization) {
      <pw-page-header
        [finding]="finding()"
        lead="Every later stage reads these facts. What nobody knows is marked unknown: a gap that can be seen does less harm than a guess."
        i18n-lead
      >
        @if (organization.sample) {
          <pw-chip tone="warn" i18n>sample: a fictional organization</pw-chip>
        }
      </pw-page-header>
      <div class="stack">
        <pw-profile-form [organization]="organization" [mayEdit]="mayEdit()" (saved)="asked.reload()" />
        <pw-inventory
          [organization]="organization"
          [mayEdit]="mayEdit()"
          [show]="show()"
          [counted]="counted()"
          (saved)="asked.reload()"
        >
          <pw-import-panel [organization]="organization" [mayEdit]="mayEdit()" (imported)="afterImport()" />
        </pw-inventory>
      </div>
    } @else if (asked.isLoading()) {
      <pw-skeleton [lines]="10" label="Loading the organization" i18n-label />
    }
  `,
})
export class OrganizationPage {
  readonly engagement = input.required<string>();
  /** From the address: all facts (default) or only gaps. */
  readonly show = input<string>();

  protected readonly asked = ask(EngagementOrganizationDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Organization', 'InventoryEntry'],
  });
  protected readonly organization = computed(() => this.asked.value()?.engagement.organization);
  protected readonly mayEdit = computed(
    () => this.asked.value()?.engagement.allowed.includes('organization.edit') ?? false,
  );
  /** Counts imports, after which the list takes what the server holds. */
  protected readonly counted = signal(0);
  protected readonly finding = computed(() => {
    const organization = this.organization();
    if (organization === undefined) return '';
    const known = organization.inventory.filter(({ state }) => state === 'known').length;
    const total = inventoryFacts.length;
    if (known === 0)
      return $localize`${organization.name}:organization:: nothing is known yet of ${total}:count: facts`;
    const gaps = total - known;
    if (gaps === 0) return $localize`${organization.name}:organization:: all ${total}:count: facts are known`;
    return $localize`${organization.name}:organization:: ${known}:known: of ${total}:count: facts are known, ${gaps}:gaps: are gaps`;
  });

  protected afterImport(): void {
    this.counted.update((count) => count + 1);
    this.asked.reload();
  }
}
