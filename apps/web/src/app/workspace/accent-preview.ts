import { Component, computed, input } from '@angular/core';
import { accentColours } from '@peerway/brand';

/** What a colour becomes on light and on dark pages. */
@Component({
  selector: 'pw-accent-preview',
  template: `
    @for (each of themes(); track each.name) {
      <figure [style.background]="each.ground" [style.color]="each.ink">
        <figcaption>{{ each.name }}</figcaption>
        <span class="filled" aria-hidden="true" [style.background]="each.accent" [style.color]="each.onAccent">{{
          button
        }}</span>
        <span aria-hidden="true" [style.color]="each.accent">{{ link }}</span>
        <span class="chosen" aria-hidden="true" [style.background]="each.weak" [style.color]="each.accent">{{
          mark
        }}</span>
        <small>{{ each.said }}</small>
      </figure>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    figure {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
      flex: 1 1 240px;
      margin: 0;
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: 8px;
    }
    .filled,
    .chosen {
      padding: 6px 14px;
      border-radius: 8px;
    }
    figcaption {
      font-weight: 560;
    }
  `,
})
export class AccentPreview {
  readonly colour = input.required<string>();
  protected readonly button = $localize`A button`;
  protected readonly link = $localize`A link`;
  protected readonly mark = $localize`What is chosen`;
  protected readonly themes = computed(() => {
    const { light, dark } = accentColours(this.colour());
    const said = (isCorrected: boolean): string =>
      isCorrected ? $localize`Corrected, so that it can be read` : $localize`As you chose it`;
    return [
      { name: $localize`On light pages`, ground: '#ffffff', ink: '#1b2226', said: said(light.isCorrected), ...light },
      { name: $localize`On dark pages`, ground: '#182027', ink: '#e8eef0', said: said(dark.isCorrected), ...dark },
    ];
  });
}
