import { CdkDrag, type CdkDragDrop, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { Component, computed, type ElementRef, inject, input, LOCALE_ID, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type DashboardTile, defaultTiles } from '@peerway/metrics';
import { CopyLink } from '../../ui/copy-link.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { kpiRow, kpisFinding } from '../kpis/kpi-row.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { BenefitTile } from './benefit-tile.ts';
import { audienceNames, tileNames } from './dashboard-words.ts';
import { KpiTile } from './kpi-tile.ts';
import { TileBar } from './tile-bar.ts';
import { TilePicker } from './tile-picker.ts';
import { ToldTile } from './told-tile.ts';

const audiences = ['team', 'executive', 'operations'] as const;

/** Figures that are looked at together: one board for each audience to begin with, arranged by whoever looks. */
@Component({
  selector: 'pw-dashboard-page',
  imports: [
    ...[BenefitTile, CdkDrag, CdkDropList, CopyLink, EmptyState, KpiTile, PageHeader, ProblemPanel, Skeleton],
    ...[RouterLink, TileBar, TilePicker, ToldTile],
  ],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.scss',
})
export class DashboardPage {
  /** From the address: for whom; the team, if it says nothing. */
  readonly board = input<string>();

  protected readonly state = inject(MetricsState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly sheet = viewChild<ElementRef<HTMLElement>>('sheet');
  protected readonly isArranging = signal(false);
  protected readonly isSharing = signal(false);
  protected readonly boards = audiences.map((id) => ({ id, name: audienceNames[id] }));
  protected readonly audience = computed(() => audiences.find((each) => each === this.board()) ?? 'team');
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  /** As somebody arranged it; undefined as long as nobody did. */
  private readonly kept = computed(() => this.state.dashboards().find(({ audience }) => audience === this.audience()));
  protected readonly tiles = computed(() => {
    const known = new Set(this.state.kpis().map(({ id }) => id));
    const tiles = this.kept()?.tiles ?? defaultTiles(this.audience(), this.state.kpis());
    return tiles.filter(({ kpi }) => kpi === null || known.has(kpi));
  });
  protected readonly isArranged = computed(() => this.kept() !== undefined);
  protected readonly kpis = computed(() => new Map(this.state.kpis().map((kpi) => [kpi.id, kpi])));
  protected readonly finding = computed(() => {
    if (!this.state.opened() || !this.points.isKnown()) return $localize`Measure`;
    const [today, locale] = [this.state.today(), this.locale];
    return kpisFinding(
      this.state.kpis().map((kpi) => kpiRow(kpi, { points: this.points.pointsOf(kpi), today, locale })),
    );
  });
  protected readonly link = computed(() => `${location.origin}${this.state.home()}?board=${this.audience()}`);

  protected choose(event: Event): void {
    void this.router.navigate([], { queryParams: { board: textIn(event) } });
  }

  protected tileName({ kind }: DashboardTile): string {
    return tileNames[kind];
  }

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  protected move(from: number, to: number): void {
    const tiles = [...this.tiles()];
    moveItemInArray(tiles, from, to);
    this.arrange(tiles);
  }

  protected resize(tile: DashboardTile, width: number): void {
    this.arrange(this.tiles().map((each) => (each.id === tile.id ? { ...each, width } : each)));
  }

  protected drop(tile: DashboardTile): void {
    this.arrange(this.tiles().filter(({ id }) => id !== tile.id));
  }

  protected add(tile: DashboardTile): void {
    this.arrange([...this.tiles(), tile]);
  }

  /** Back to what it begins with. */
  protected reset(): void {
    const kept = this.kept();
    if (kept) this.state.edit($localize`The board is as it began`, { kind: 'dashboard', id: kept.id, part: null });
  }

  protected fullScreen(): void {
    void this.sheet()?.nativeElement.requestFullscreen();
  }

  private arrange(tiles: readonly DashboardTile[]): void {
    const audience = this.audience();
    const kept = this.kept() ?? { id: `board-${audience}`, name: audienceNames[audience], audience };
    this.state.edit($localize`The board is arranged`, { kind: 'dashboard', id: kept.id, part: { ...kept, tiles } });
  }
}
