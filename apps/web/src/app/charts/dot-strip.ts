import { Component, computed, input } from '@angular/core';
import { type StripDots, strip, stripDots, stripWords } from './dot-strip-data.ts';

/** Where answers stand on the five levels, a dot each: shows at a glance how far apart people are. */
@Component({
  selector: 'pw-dot-strip',
  template: `
    <svg viewBox="0 -6 190 54" role="img" [attr.aria-label]="label() + ': ' + words()">
      <line x1="12" x2="178" y1="26" y2="26" />
      @for (level of levels; track level) {
        <text [attr.x]="strip.left + (level - 1) * strip.step" y="45" text-anchor="middle">{{ level }}</text>
      }
      @for (dot of placed(); track $index) {
        <circle [attr.cx]="dot.x" [attr.cy]="dot.y" r="4.6" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      max-width: 230px;
    }
    line {
      stroke: var(--line-strong);
    }
    text {
      fill: var(--ink-2);
      font: 12px var(--font);
    }
    circle {
      fill: var(--accent);
      opacity: 0.75;
    }
  `,
})
export class DotStrip {
  readonly dots = input.required<readonly StripDots[]>();
  readonly label = input($localize`Answers`);

  protected readonly levels = [1, 2, 3, 4, 5];
  protected readonly strip = strip;
  protected readonly placed = computed(() => stripDots(this.dots()));
  protected readonly words = computed(() => stripWords(this.dots()));
}
