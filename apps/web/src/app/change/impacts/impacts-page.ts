import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { aspects, impactFindings, impacts } from '@peerway/change';
import { impactReasons } from '@peerway/change/content';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { HeatMap, type HeatPick } from '../../charts/heat-map.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { ImpactCellPanel } from './impact-cell.ts';
import { aspectReach, impactRows, impactTable, impactTitle, orderedGroups } from './impact-view.ts';
import { aspectNames, impactFindingWords, type ImpactNames } from './impact-words.ts';

/** How many findings are read at a glance. */
const atAGlance = 8;
/** How many groups the map begins with. */
const rowsAtFirst = 100;

/** What changes for whom: a map of groups and aspects, proposed from the use cases, with the reasons and people's word. */
@Component({
  selector: 'pw-impacts-page',
  imports: [ChartFrame, DecimalPipe, EmptyState, HeatMap, ImpactCellPanel, PageHeader, RouterLink, Skeleton],
  templateUrl: './impacts-page.html',
  styleUrl: './impacts-page.scss',
})
export class ImpactsPage {
  /** From the address: which cell is open, words that groups are narrowed to, their order, and whether all findings are shown. */
  readonly cell = input<string>();
  readonly find = input<string>();
  readonly sort = input<string>();
  readonly all = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly aspectNames = aspectNames;
  protected readonly columns = aspects.map((id) => ({ id, label: aspectNames[id] }));
  protected readonly lead = $localize`Proposed from what the chosen use cases usually change, with the reasons. Open a cell to say otherwise: your word stands.`;

  protected readonly useCases = computed(() => this.state.context()?.useCases ?? []);
  private readonly inputs = computed(() => ({
    useCases: this.useCases(),
    groups: this.state.groups(),
    stated: this.state.impacts(),
  }));
  private readonly cells = computed(() => impacts({ ...this.inputs(), content: impactReasons }));
  protected readonly shown = computed(() =>
    orderedGroups(this.state.groups(), this.cells(), { words: this.find() ?? '', order: this.sort() ?? '' }),
  );
  protected readonly rows = computed(() =>
    impactRows(this.all() ? this.shown() : this.shown().slice(0, rowsAtFirst), this.cells()),
  );
  protected readonly moreRows = computed(() => this.shown().length - this.rows().length);
  protected readonly table = computed(() => impactTable(this.shown(), this.cells()));
  protected readonly reach = computed(() => aspectReach(this.state.groups(), this.cells()));
  protected readonly title = computed(() => impactTitle(this.state.groups(), this.cells(), this.listed));
  protected readonly finding = computed(() => {
    if (!this.state.opened()) return $localize`Impacts`;
    if (this.state.groups().length === 0) return $localize`Nobody is affected yet`;
    if (this.useCases().length === 0) return $localize`No use case is chosen yet, so nothing is proposed`;
    return this.title();
  });
  private readonly listed = (names: readonly string[]): string =>
    new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names);
  protected readonly names = computed<ImpactNames>(() => {
    const groups = new Map(this.state.groups().map(({ id, name }) => [id, name]));
    const useCases = new Map(this.useCases().map(({ id, name }) => [id, name]));
    return {
      group: (id) => groups.get(id) ?? id,
      useCase: (id) => useCases.get(id) ?? id,
      listed: this.listed,
      language: this.locale.startsWith('de') ? 'de' : 'en',
    };
  });
  private readonly findings = computed(() =>
    impactFindings({ ...this.inputs(), cells: this.cells() }).flatMap((finding) => {
      const text = impactFindingWords(finding, this.names());
      const group = finding.at.startsWith('group:') ? finding.at.slice('group:'.length) : '';
      const cell = finding.code === 'GROUP_GONE' ? '' : `${group}.${finding.detail}`;
      return text === undefined
        ? []
        : [{ text, cell: this.cells().some((one) => `${one.group}.${one.aspect}` === cell) ? cell : null }];
    }),
  );
  protected readonly told = computed(() => (this.all() ? this.findings() : this.findings().slice(0, atAGlance)));
  protected readonly more = computed(() => this.findings().length - this.told().length);
  /** What people said of groups that are no longer there. */
  protected readonly left = computed(() => {
    const known = new Set(this.state.groups().map(({ id }) => id));
    return this.state.impacts().filter(({ group }) => !known.has(group));
  });
  protected readonly open = computed(() =>
    this.cells().find(({ group, aspect }) => `${group}.${aspect}` === this.cell()),
  );
  protected readonly picked = computed<HeatPick | undefined>(() => {
    const open = this.open();
    return open && { row: open.group, column: open.aspect };
  });

  protected narrow(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected pick({ row, column }: HeatPick): void {
    this.narrow({ cell: `${row}.${column}` });
  }

  protected openName(text: string): string {
    return $localize`Open: ${text}:finding:`;
  }

  protected clear(): void {
    this.state.editMany(
      $localize`What was said about groups that are gone is removed`,
      this.left().map(({ id }) => ({ kind: 'impact', id, part: null })),
    );
  }
}
