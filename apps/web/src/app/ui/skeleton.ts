import { Component, computed, input } from '@angular/core';

/** The outline of what is being loaded, so that nothing jumps when it arrives. */
@Component({
  selector: 'pw-skeleton',
  host: { role: 'status' },
  template: `
    <span class="visually-hidden">{{ label() }}</span>
    @for (line of bars(); track line) {
      <span class="bar" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      padding: var(--space-2) 0;
    }
    .bar {
      height: 18px;
      border-radius: var(--radius-s);
      background: var(--line);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    .bar:nth-child(3n) {
      width: 72%;
    }
    .bar:nth-child(3n + 1) {
      width: 88%;
    }
    @keyframes breathe {
      from {
        opacity: 0.9;
      }
      to {
        opacity: 0.45;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);
  readonly label = input($localize`Loading`);
  protected readonly bars = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
