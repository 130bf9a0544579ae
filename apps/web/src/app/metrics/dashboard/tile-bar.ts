import { Component, computed, input, output } from '@angular/core';

/** What can be done with a tile while arranging, for keyboard and touch as for the mouse. */
@Component({
  selector: 'pw-tile-bar',
  template: `
    <button
      type="button"
      class="button small"
      [attr.aria-label]="names().earlier"
      [disabled]="place() === 0"
      (click)="moved.emit(place() - 1)"
    >
      ←
    </button>
    <button
      type="button"
      class="button small"
      [attr.aria-label]="names().later"
      [disabled]="place() === last()"
      (click)="moved.emit(place() + 1)"
    >
      →
    </button>
    <button
      type="button"
      class="button small"
      [attr.aria-label]="names().narrower"
      [disabled]="width() === 1"
      (click)="resized.emit(width() - 1)"
    >
      −
    </button>
    <button
      type="button"
      class="button small"
      [attr.aria-label]="names().wider"
      [disabled]="width() === 4"
      (click)="resized.emit(width() + 1)"
    >
      +
    </button>
    <button type="button" class="button small" [attr.aria-label]="names().remove" (click)="removed.emit()">✕</button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class TileBar {
  readonly name = input.required<string>();
  readonly place = input.required<number>();
  readonly last = input.required<number>();
  readonly width = input.required<number>();
  readonly moved = output<number>();
  readonly resized = output<number>();
  readonly removed = output();

  protected readonly names = computed(() => {
    const name = this.name();
    return {
      earlier: $localize`${name}:TILE:: earlier`,
      later: $localize`${name}:TILE:: later`,
      narrower: $localize`${name}:TILE:: narrower`,
      wider: $localize`${name}:TILE:: wider`,
      remove: $localize`${name}:TILE:: take off the board`,
    };
  });
}
