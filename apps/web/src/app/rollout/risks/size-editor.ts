import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { RiskSize } from '@peerway/rollout';
import { textIn } from '../../ui/typed.ts';
import {
  type SizeDraft,
  sizeDraft,
  type SizeFigure,
  sizeFigures,
  type SizePoint,
  sizePoints,
  sizeReading,
} from './size-draft.ts';

/** How often a risk strikes and what it costs each time, as three points each. It says what is missing and guesses nothing. */
@Component({
  selector: 'pw-size-editor',
  template: `
    <fieldset [disabled]="!canEdit()">
      <legend>{{ name() }}</legend>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" i18n>At least</th>
            <th scope="col" i18n>Most likely</th>
            <th scope="col" i18n>At most</th>
          </tr>
        </thead>
        <tbody>
          @for (figure of figures; track figure) {
            <tr>
              <th scope="row">{{ figureWords()[figure] }}</th>
              @for (point of points; track point) {
                <td>
                  <input
                    type="number"
                    min="0"
                    step="any"
                    [attr.aria-label]="labelOf(figure, point)"
                    [attr.aria-invalid]="wrong() === figure ? 'true' : null"
                    [value]="draft()[figure][point]"
                    (change)="type(figure, point, $event)"
                  />
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
      <p class="hint" aria-live="polite">{{ said() }}</p>
      @if (canEdit() && size() !== null) {
        <button class="button quiet" type="button" (click)="changed.emit(null)" i18n>Forget this size</button>
      }
    </fieldset>
  `,
  styleUrl: './size-editor.scss',
})
export class SizeEditor {
  readonly name = input.required<string>();
  readonly size = input.required<RiskSize | null>();
  readonly currency = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly changed = output<RiskSize | null>();

  protected readonly figures = sizeFigures;
  protected readonly points = sizePoints;
  protected readonly draft = linkedSignal<SizeDraft>(() => sizeDraft(this.size()));
  private readonly reading = computed(() => sizeReading(this.draft()));
  protected readonly wrong = computed(() => {
    const reading = this.reading();
    return reading.kind === 'wrong' ? reading.figure : undefined;
  });
  protected readonly said = computed(() => {
    const reading = this.reading();
    if (reading.kind === 'wrong') return reading.message;
    if (reading.kind !== 'unfinished') return '';
    return reading.missing === 1
      ? $localize`One field is still empty: a size counts once all nine are said; 0 is a figure, too.`
      : $localize`${reading.missing}:count: fields are still empty: a size counts once all nine are said; 0 is a figure, too.`;
  });
  protected readonly figureWords = computed<Readonly<Record<SizeFigure, string>>>(() => ({
    frequency: $localize`How often in the course of the plan; 0.2 is one chance in five`,
    money: $localize`${this.currency()}:currency: each time`,
    days: $localize`Days of delay each time`,
  }));

  protected labelOf(figure: SizeFigure, point: SizePoint): string {
    const points = { low: $localize`at least`, likely: $localize`most likely`, high: $localize`at most` };
    return $localize`${this.figureWords()[figure]}:figure:, ${points[point]}:point:`;
  }

  protected type(figure: SizeFigure, point: SizePoint, event: Event): void {
    this.draft.update((draft) => ({ ...draft, [figure]: { ...draft[figure], [point]: textIn(event) } }));
    const reading = this.reading();
    if (reading.kind === 'size') this.changed.emit(reading.size);
    if (reading.kind === 'empty' && this.size() !== null) this.changed.emit(null);
  }
}
