import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { moved, orderOf, placesOf, type Ranked, tied } from './goal-order.ts';
import type { ShownGoal } from './pair-page.ts';
import { SaveLine } from './save-line.ts';
import type { WeighingSheet } from './weighing-sheet.ts';

/** Goals in an order: dragged by the handle, moved by buttons or arrow keys; two may count the same. */
@Component({
  selector: 'pw-order-page',
  imports: [SaveLine],
  templateUrl: './order-page.html',
  styleUrl: './order-page.scss',
})
export class OrderPage {
  readonly goals = input.required<readonly ShownGoal[]>();
  readonly sheet = input.required<WeighingSheet>();
  readonly seen = input.required<string>();
  readonly isFinishing = input(false);
  readonly back = output();
  readonly finish = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly dragged = signal<string | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly isPlaced = computed(() => this.sheet().answers().places.length > 0);
  private readonly order = computed(() =>
    orderOf(
      this.goals().map(({ id }) => id),
      this.sheet().answers().places,
    ),
  );
  protected readonly rows = computed(() => {
    const named = new Map(this.goals().map((goal) => [goal.id, goal]));
    const places = placesOf(this.order());
    return this.order().map(({ goal, isTied }, index) => ({
      id: goal,
      isTied,
      place: places[index]?.place ?? index + 1,
      name: named.get(goal)?.name ?? goal,
      note: named.get(goal)?.note ?? null,
      names: namesOf(named.get(goal)?.name ?? goal),
    }));
  });

  protected move(from: number, to: number): void {
    const row = this.rows()[from];
    if (row === undefined || to < 0 || to >= this.rows().length) return;
    this.save(moved(this.order(), from, to));
    this.said.set($localize`${row.name}:goal: is number ${to + 1}:place: of ${this.rows().length}:count:`);
    // The button or handle moves with its goal: so does the focus.
    const label = document.activeElement?.getAttribute('aria-label');
    afterNextRender(() => this.focus(label), { injector: this.injector });
  }

  protected tie(at: number): void {
    this.save(tied(this.order(), at));
  }

  protected confirm(): void {
    if (!this.isPlaced()) this.save(this.order());
    this.finish.emit();
  }

  protected arrow(event: KeyboardEvent, index: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    this.move(index, index + by);
  }

  protected grab(event: PointerEvent, goal: string): void {
    if (event.target instanceof HTMLElement) event.target.setPointerCapture(event.pointerId);
    this.dragged.set(goal);
  }

  protected drag(event: PointerEvent): void {
    const goal = this.dragged();
    if (goal === undefined) return;
    event.preventDefault();
    const items = [...this.host.nativeElement.querySelectorAll('li')];
    const from = this.rows().findIndex(({ id }) => id === goal);
    const to = items.findIndex((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return event.clientY >= top && event.clientY < bottom;
    });
    // Past the middle of another row, so that rows of unlike height do not swap to and fro.
    const box = items[to]?.getBoundingClientRect();
    const isPast =
      box !== undefined &&
      (to < from ? event.clientY < box.bottom - box.height / 2 : event.clientY > box.top + box.height / 2);
    if (to >= 0 && to !== from && isPast) this.save(moved(this.order(), from, to));
  }

  protected drop(): void {
    this.dragged.set(undefined);
  }

  private save(order: readonly Ranked[]): void {
    this.sheet().say({ about: 'order', places: placesOf(order) });
  }

  private focus(label: string | null | undefined): void {
    const buttons = [...this.host.nativeElement.querySelectorAll('button')];
    const again = buttons.find((button) => button.getAttribute('aria-label') === label);
    (again?.disabled ? again.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)') : again)?.focus();
  }
}

function namesOf(goal: string): { handle: string; up: string; down: string; tie: string } {
  return {
    handle: $localize`Move ${goal}:goal: with the arrow keys`,
    up: $localize`Move ${goal}:goal: up`,
    down: $localize`Move ${goal}:goal: down`,
    tie: $localize`${goal}:goal: counts the same as the one above`,
  };
}
