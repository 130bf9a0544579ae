import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { baseRates, outcomesByPattern } from '@peerway/case-studies';
import { ChartFrame } from '../charts/chart-frame.ts';
import { CountMap } from '../charts/count-map.ts';
import type { HeatPick } from '../charts/heat-map.ts';
import { IntervalBars } from '../charts/interval-bars.ts';
import { readPalette } from '../charts/palette.ts';
import { StackedBars } from '../charts/stacked-bars.ts';
import { timelinePicture } from '../charts/timeline-picture.ts';
import { Timeline } from '../charts/timeline.ts';
import { Drawer } from '../shell/drawer.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { addressState } from './address-state.ts';
import { caseLibrary } from './case-library.ts';
import { countedStudies } from './counted-studies.ts';
import { areaColumns, fullestField, lessonFinding, lessonRows, lessonsBehind, lessonTable } from './lesson-fields.ts';
import { LessonList } from './lesson-list.ts';
import { outcomeBars, outcomeFinding, outcomeTable, statusParts } from './pattern-outcomes.ts';
import { proseLanguage } from './prose-language.ts';
import {
  collectionNote,
  countedBy,
  countedByWords,
  shareBars,
  shareFinding,
  shareSentence,
  shareTable,
} from './running-shares.ts';
import { shareDerivation } from './share-derivation.ts';
import { timelineFinding, timelineRows, timelineTable } from './timeline-rows.ts';

/** What became of the cases in the library: by pattern, as shares with their intervals, over the years, and what they teach. */
@Component({
  selector: 'pw-outcomes-page',
  imports: [
    ChartFrame,
    CountMap,
    IntervalBars,
    LessonList,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
    StackedBars,
    Timeline,
  ],
  templateUrl: './outcomes-page.html',
  styleUrl: './outcomes-page.scss',
})
export class OutcomesPage {
  readonly workspace = input.required<string>();
  // From the address: by what shares are counted, whether own cases count, and which field of the map is open.
  readonly by = input<string>();
  readonly own = input<string>();
  readonly lessons = input<string>();

  protected readonly library = caseLibrary();
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  private readonly address = addressState(() => ({ by: this.by(), own: this.own(), lessons: this.lessons() }));
  protected readonly countsOwn = computed(() => this.address.now()['own'] === 'yes');
  protected readonly counted = computed(() => {
    const entries = this.library.entries();
    return entries && countedStudies(entries, this.countsOwn());
  });
  protected readonly studies = computed(() => this.counted()?.studies ?? []);

  protected readonly whole = computed(() => baseRates(this.studies(), 'all'));
  protected readonly finding = computed(() => this.whole().map(shareSentence).join(''));
  protected readonly collectionNote = collectionNote;

  private readonly outcomes = computed(() => outcomesByPattern(this.studies()));
  protected readonly outcomeBars = computed(() => outcomeBars(this.outcomes()));
  protected readonly outcomeTable = computed(() => outcomeTable(this.outcomes()));
  protected readonly outcomeFinding = computed(() => outcomeFinding(this.outcomes()));
  protected readonly parts = statusParts();

  protected readonly counters = countedBy.map((id) => ({ id, name: countedByWords[id] }));
  protected readonly countedBy = computed(() => countedBy.find((id) => id === this.address.now()['by']) ?? 'pattern');
  protected readonly rates = computed(() => baseRates(this.studies(), this.countedBy()));
  protected readonly shareBars = computed(() => shareBars(this.rates()));
  protected readonly shareTable = computed(() => shareTable(this.rates()));
  protected readonly shareFinding = computed(() => shareFinding(this.rates()));
  protected readonly shareMeaning = $localize`Dot: share still running when last documented, in %; bar: its 95 % interval; in brackets: how many cases`;

  protected readonly timelineRows = computed(() => timelineRows(this.studies(), this.base()));
  protected readonly timelineTable = computed(() => timelineTable(this.studies()));
  protected readonly timelineFinding = computed(() => timelineFinding(this.studies()));
  protected readonly drawTimeline = () => timelinePicture(this.timelineRows(), this.parts, readPalette());
  protected readonly language = proseLanguage();

  protected readonly areaColumns = areaColumns;
  protected readonly lessonRows = computed(() => lessonRows(this.studies()));
  protected readonly lessonTable = computed(() => lessonTable(this.studies()));
  protected readonly lessonFinding = computed(() => lessonFinding(this.studies()));
  /** The field that is open: the fullest one until another is chosen. */
  protected readonly field = computed<HeatPick | undefined>(() => {
    const [row, column] = (this.address.now()['lessons'] ?? '').split('.');
    return row && column ? { row, column } : fullestField(this.lessonRows());
  });
  protected readonly behind = computed(() => {
    const field = this.field();
    return field ? lessonsBehind(this.studies(), field) : [];
  });
  private readonly drawer = inject(Drawer);

  protected count(by: string): void {
    this.address.go({ by: by === 'pattern' ? null : by }, true);
  }

  protected countOwn(own: boolean): void {
    this.address.go({ own: own ? 'yes' : null }, true);
  }

  protected open({ row, column }: HeatPick): void {
    this.address.go({ lessons: `${row}.${column}` }, true);
  }

  /** Shows how a share came about: of a pattern in the first picture, of the chosen groups in the second, of all at the top. */
  protected derive(by: 'all' | 'pattern' | 'chosen', value = 'all'): void {
    const rates = by === 'all' ? this.whole() : by === 'pattern' ? baseRates(this.studies(), 'pattern') : this.rates();
    const rate = rates.find((each) => each.value === value) ?? rates[0];
    if (rate) this.drawer.showDerivation(rate.derivation.figure, () => Promise.resolve(shareDerivation(rate)));
  }
}
