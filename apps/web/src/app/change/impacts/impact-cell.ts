import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { type ImpactCell, StatedImpact } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { aspectNames, causeWords, type ImpactNames, levelWords } from './impact-words.ts';

/** One cell of the map: what is proposed and why, and what people say of it. It saves as one leaves a field. */
@Component({
  selector: 'pw-impact-cell',
  imports: [Field],
  templateUrl: './impact-cell.html',
  styleUrl: './impact-cell.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class ImpactCellPanel {
  readonly cell = input.required<ImpactCell>();
  readonly names = input.required<ImpactNames>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  protected readonly aspectNames = aspectNames;
  protected readonly levels = levelWords;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly group = computed(() => this.names().group(this.cell().group));
  protected readonly causes = computed(() =>
    this.cell().causes.map((cause) => ({ ...causeWords(cause, this.names()), level: cause.level })),
  );
  private readonly id = computed(() => `${this.cell().group}.${this.cell().aspect}`);

  constructor() {
    // Whoever opens another cell starts at its head.
    effect(() => {
      this.id();
      untracked(() => this.heading()?.nativeElement.focus());
    });
  }

  protected setLevel(event: Event): void {
    this.say({ level: Number(textIn(event)) });
  }

  protected setReason(event: Event): void {
    this.say({ reason: textIn(event).trim() || null });
  }

  /** Takes people's word back: the proposal stands again. */
  protected forget(): void {
    const sentence = $localize`${this.group()}:group:, ${aspectNames[this.cell().aspect]}:aspect:: as proposed again`;
    this.state.edit(sentence, { kind: 'impact', id: this.id(), part: null });
  }

  private say(patch: { readonly level?: number; readonly reason?: string | null }): void {
    const { group, aspect, level, stated } = this.cell();
    const read = StatedImpact.safeParse({ id: this.id(), group, aspect, level, reason: stated, ...patch });
    if (!read.success) return;
    const sentence = $localize`${this.group()}:group:, ${aspectNames[aspect]}:aspect:: ${levelWords[read.data.level]?.long ?? ''}:level:`;
    this.state.edit(sentence, { kind: 'impact', id: this.id(), part: read.data });
  }
}
