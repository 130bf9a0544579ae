import { Component, computed, input, output } from '@angular/core';
import { ChartFrame } from '../charts/chart-frame.ts';
import { readPalette } from '../charts/palette.ts';
import { Spread } from '../charts/spread.ts';
import { spreadPicture } from '../charts/spread-picture.ts';
import type { GroupSheetFragment, WeighingSheetFragment } from '../graphql/generated/graphql.ts';
import { DisagreementCard } from './disagreement-card.ts';
import { goalNames, groupRows, groupTable } from './group-charts.ts';
import { consensusWords } from './group-words.ts';
import { RevisitCard } from './revisit-card.ts';

/** What a weighing came to: the group's weights with everybody's, where people differ, what contradicts itself. */
@Component({
  selector: 'pw-weighing-result',
  imports: [ChartFrame, DisagreementCard, RevisitCard, Spread],
  template: `
    @if (group().counted > 0) {
      <pw-chart-frame
        [finding]="finding()"
        [note]="note()"
        [table]="table()"
        fileName="goal-weights"
        [picture]="picture"
        [canDerive]="canDerive()"
        (derive)="derive.emit(rows()[0]?.id ?? '')"
        [isReadable]="true"
      >
        <pw-spread
          [rows]="rows()"
          name="What each goal counts"
          i18n-name
          [canPick]="canDerive()"
          (pick)="derive.emit($event)"
        />
      </pw-chart-frame>
      <div class="grid-2">
        <pw-disagreement-card [weighing]="weighing()" [group]="group()" />
        @if (weighing().method === 'pairwise') {
          <pw-revisit-card [weighing]="weighing()" [group]="group()" />
        }
      </div>
    } @else {
      <p class="card" i18n>Nobody has finished yet, so there are no weights.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
      grid-template-columns: minmax(0, 1fr);
    }
    .grid-2 {
      align-items: start;
    }
  `,
})
export class WeighingResult {
  readonly weighing = input.required<WeighingSheetFragment>();
  readonly group = input.required<GroupSheetFragment>();
  readonly maySeePeople = input.required<boolean>();
  readonly canDerive = input(false);
  /** The goal whose weight is to be followed to its inputs. */
  readonly derive = output<string>();

  protected readonly rows = computed(() => groupRows(this.weighing(), this.group()));
  protected readonly table = computed(() => groupTable(this.weighing(), this.group()));
  protected readonly finding = computed(() => consensusWords(this.group(), goalNames(this.weighing())));
  protected readonly note = computed(() => {
    const { counted } = this.group();
    const people = counted === 1 ? $localize`one person` : $localize`${counted}:count: people`;
    return this.maySeePeople()
      ? $localize`What each goal counts of the whole, by ${people}:people:: the group, everybody’s dot, and the range`
      : $localize`What each goal counts of the whole, by ${people}:people:: the group and the range`;
  });
  protected readonly picture = (): HTMLCanvasElement => spreadPicture(this.rows(), readPalette());
}
