import { Component, computed, input, signal } from '@angular/core';
import { type Flow, flowLayout, flowSize, type PlacedLink } from './flow-data.ts';

/** What flows from where to where, as ribbons as wide as it is much. Pointing at a place brings out what flows through it. */
@Component({
  selector: 'pw-flow',
  template: `
    <div class="scroll-x" tabindex="0" role="region" [attr.aria-label]="name()">
      <svg [attr.viewBox]="'0 -26 ' + size.width + ' ' + (layout().height + 34)" role="img" [attr.aria-label]="name()">
        @for (title of titles(); track $index) {
          <text class="title" [attr.x]="titlePlace($index)" y="-10" [attr.text-anchor]="anchor($index)">
            {{ title }}
          </text>
        }
        @for (link of layout().links; track link.from + ' ' + link.to) {
          <path
            [attr.d]="link.path"
            [attr.stroke-width]="link.width"
            [class.on]="isOn(link)"
            [class.off]="pointed() !== undefined && !isOn(link)"
          />
        }
        @for (node of layout().nodes; track node.column + node.id) {
          <g (mouseenter)="pointed.set(node.id)" (mouseleave)="pointed.set(undefined)">
            <rect [attr.x]="node.x" [attr.y]="node.y" [attr.width]="size.bar" [attr.height]="node.height" rx="2" />
            <text
              [attr.x]="labelPlace(node.x, node.column)"
              [attr.y]="node.y + node.height / 2 - (node.lines.length - 1) * (size.line / 2) + 5"
              [attr.text-anchor]="node.column === 0 ? 'end' : 'start'"
              [attr.lang]="node.column === last() ? language() : null"
            >
              @for (line of node.lines; track $index) {
                <tspan [attr.x]="labelPlace(node.x, node.column)" [attr.dy]="$first ? 0 : size.line">{{ line }}</tspan>
              }
            </text>
          </g>
        }
      </svg>
    </div>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      min-width: 840px;
      max-width: 1120px;
      margin: 0 auto;
    }
    text {
      fill: var(--ink);
      font: 14px var(--font);
      paint-order: stroke;
      stroke: var(--surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .title {
      fill: var(--ink-2);
      font-size: 13px;
    }
    rect {
      fill: var(--accent);
    }
    path {
      fill: none;
      stroke: var(--accent);
      stroke-opacity: 0.24;
      transition: stroke-opacity var(--motion);
    }
    path.on {
      stroke-opacity: 0.6;
    }
    path.off {
      stroke-opacity: 0.1;
    }
  `,
})
export class FlowChart {
  readonly flow = input.required<Flow>();
  /** What stands in each column. */
  readonly titles = input.required<readonly string[]>();
  readonly name = input.required<string>();
  /** The language of the last column's labels, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly size = flowSize;
  protected readonly layout = computed(() => flowLayout(this.flow()));
  protected readonly last = computed(() => this.flow().columns.length - 1);
  protected readonly pointed = signal<string | undefined>(undefined);

  protected isOn({ from, to }: PlacedLink): boolean {
    return this.pointed() === from || this.pointed() === to;
  }

  protected labelPlace(x: number, column: number): number {
    return column === 0 ? x - 8 : x + flowSize.bar + 8;
  }

  protected titlePlace(column: number): number {
    const first = this.layout().nodes.find((node) => node.column === column);
    return this.labelPlace(first?.x ?? 0, column);
  }

  protected anchor(column: number): string {
    return column === 0 ? 'end' : 'start';
  }
}
