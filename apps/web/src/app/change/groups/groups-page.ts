import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { Router } from '@angular/router';
import { groupFindings, headCount, type StakeholderGroup, stakeholderMap } from '@peerway/change';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { attitudeNames, groupsFinding, influenceNames } from './group-words.ts';
import { GroupPanel } from './group-panel.ts';
import { GroupsImport } from './groups-import.ts';
import { StakeholderGrid } from './stakeholder-grid.ts';

/** Whom the rollout reaches, by group: where they stand, what is missing, and everything about one of them. */
@Component({
  selector: 'pw-groups-page',
  imports: [ChartFrame, Chip, EmptyState, GroupPanel, GroupsImport, PageHeader, Skeleton, StakeholderGrid],
  templateUrl: './groups-page.html',
  styleUrl: '../with-side-panel.scss',
})
export class GroupsPage {
  /** From the address: the group that is open beside the list. */
  readonly group = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly isImporting = signal(false);
  protected readonly edited = computed(() => this.state.groups().find(({ id }) => id === this.group()));
  private readonly names = computed(() => new Map(this.state.groups().map(({ id, name }) => [id, name])));
  protected readonly finding = computed(() => {
    if (!this.state.opened()) return $localize`Groups`;
    const groups = this.state.groups();
    const toWin = stakeholderMap(groups).quadrants.find(({ quadrant }) => quadrant === 'winOver')?.groups ?? [];
    const named = toWin.map((id) => this.names().get(id) ?? id);
    return groupsFinding(groups, headCount(groups), { toWin: named, locale: this.locale });
  });
  protected readonly rows = computed(() => {
    const found = groupFindings({
      groups: this.state.groups(),
      sponsors: this.state.sponsors(),
      communications: this.state.communications(),
      sites: this.state.context()?.sites ?? [],
    });
    const matters = Map.groupBy(found, ({ group }) => group);
    const sponsors = new Map(this.state.sponsors().map(({ id, name }) => [id, name]));
    const number = new Intl.NumberFormat(this.locale);
    return this.state.groups().map((group) => ({
      id: group.id,
      name: group.name,
      size: group.size === null ? '–' : number.format(group.size),
      sponsor: sponsors.get(group.sponsor ?? '') ?? '–',
      influence: influenceNames[group.influence ?? 0] ?? '–',
      attitude: attitudeNames[group.attitude ?? 9] ?? '–',
      matters: matters.get(group.id)?.length ?? 0,
    }));
  });
  protected readonly table = computed(() => ({
    columns: [$localize`Group`, $localize`People`, $localize`Influence`, $localize`Attitude`],
    rows: this.rows().map(({ name, size, influence, attitude }) => [name, size, influence, attitude]),
  }));
  protected readonly hasPlaced = computed(() => stakeholderMap(this.state.groups()).placed.length > 0);

  protected open(group: string | null): void {
    void this.router.navigate([], { queryParams: { group }, queryParamsHandling: 'merge' });
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name') ?? '').trim();
    if (name === '') return;
    const id = `g-${crypto.randomUUID()}`;
    this.state.edit($localize`${name}:GROUP: is new`, { kind: 'group', id, part: { ...blankGroup, id, name } });
    form.reset();
    this.open(id);
  }
}

const blankGroup: Omit<StakeholderGroup, 'id' | 'name'> = {
  size: null,
  overlaps: [],
  sites: [],
  languages: ['en'],
  sponsor: null,
  representation: 'unknown',
  roles: [],
  useCases: [],
  influence: null,
  attitude: null,
  note: null,
};
